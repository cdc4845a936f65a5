package dev.krait.runtime.module.socket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The services and protocols that the system's tables name. */
final class Services {
  /** A line of the table. */
  record Service(String name, int port, String protocol) {}

  private static List<Service> services;

  private Services() {}

  private static synchronized List<Service> all() {
    if (services == null) {
      services = new ArrayList<>();
      for (String[] words : words("/etc/services")) {
        int slash = words.length < 2 ? -1 : words[1].indexOf('/');
        if (slash > 0) {
          int port = Integer.parseInt(words[1].substring(0, slash));
          String protocol = words[1].substring(slash + 1);
          for (int i = 0; i < words.length; i++) {
            if (i != 1) {
              services.add(new Service(words[i], port, protocol));
            }
          }
        }
      }
    }
    return services;
  }

  private static List<String[]> words(String file) {
    List<String[]> result = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(Path.of(file))) {
        int comment = line.indexOf('#');
        String text = (comment < 0 ? line : line.substring(0, comment)).trim();
        if (!text.isEmpty()) {
          result.add(text.split("\\s+"));
        }
      }
    } catch (IOException e) {
      // no such table
    }
    return result;
  }

  /** The port of a service, or -1; any protocol if it is null. */
  static int port(String name, String protocol) {
    for (Service each : all()) {
      if (each.name.equals(name) && (protocol == null || each.protocol.equals(protocol))) {
        return each.port;
      }
    }
    return -1;
  }

  /** The service of a port, or null; any protocol if it is null. */
  static String name(int port, String protocol) {
    for (Service each : all()) {
      if (each.port == port && (protocol == null || each.protocol.equals(protocol))) {
        return each.name;
      }
    }
    return null;
  }

  /** The number of a protocol, or -1. */
  static int protocol(String name) {
    for (String[] words : words("/etc/protocols")) {
      for (int i = 0; i < words.length; i++) {
        if (i != 1 && words[i].equals(name)) {
          return Integer.parseInt(words[1]);
        }
      }
    }
    return switch (name) {
      case "ip" -> 0;
      case "icmp" -> 1;
      case "tcp" -> 6;
      case "udp" -> 17;
      default -> -1;
    };
  }
}
