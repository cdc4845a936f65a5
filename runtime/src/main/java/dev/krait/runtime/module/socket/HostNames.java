package dev.krait.runtime.module.socket;

import dev.krait.runtime.process.socket.SocketFile;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** Finds the addresses of hosts. */
final class HostNames {
  private HostNames() {}

  /** The first address of a host in one family; nothing means any, as for {@code bind}. */
  static InetAddress find(String host, int family) {
    try {
      if (host.isEmpty()) {
        return InetAddress.getByAddress(new byte[family == SocketFile.INET ? 4 : 16]);
      }
      if (family == SocketFile.INET && host.equals("<broadcast>")) {
        return InetAddress.getByAddress(new byte[] {-1, -1, -1, -1});
      }
    } catch (UnknownHostException e) {
      throw SocketErrors.address(SocketErrors.NO_NAME);
    }
    List<InetAddress> all = all(host, family);
    if (all.isEmpty()) {
      throw SocketErrors.address(
          AddressText.isVersion6(host) || AddressText.isVersion4(host)
              ? SocketErrors.NO_ADDRESS
              : SocketErrors.NO_NAME);
    }
    return all.get(0);
  }

  /** The addresses of a host, of one family or all (0). */
  static List<InetAddress> all(String host, int family) {
    List<InetAddress> result = new ArrayList<>();
    try {
      if (host.isEmpty()) {
        throw new UnknownHostException();
      }
      byte[] loose = host.matches("[0-9].*") ? AddressText.loose(host) : null;
      InetAddress[] found =
          loose != null
              ? new InetAddress[] {InetAddress.getByAddress(loose)}
              : InetAddress.getAllByName(host);
      for (InetAddress each : found) {
        boolean four = each instanceof Inet4Address;
        if (family == 0 || four == (family == SocketFile.INET)) {
          result.add(each);
        }
      }
    } catch (UnknownHostException | SecurityException e) {
      throw SocketErrors.address(SocketErrors.NO_NAME);
    }
    // as the C library prefers them: version 6 first where the host is this one
    result.sort(
        (a, b) ->
            Boolean.compare(
                b instanceof Inet6Address && b.isLoopbackAddress(),
                a instanceof Inet6Address && a.isLoopbackAddress()));
    return result;
  }

  /** The name of an address, or the address itself as text. */
  static String name(InetAddress address) {
    return address.getCanonicalHostName();
  }
}
