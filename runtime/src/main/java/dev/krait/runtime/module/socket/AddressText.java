package dev.krait.runtime.module.socket;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Internet addresses as text and as bytes: {@code inet_pton} and its kin. */
final class AddressText {
  private AddressText() {}

  /** {@code inet_ntop} of version 6: the longest run of zeros is left out (RFC 5952). */
  static String version6(byte[] bytes) {
    int[] groups = new int[8];
    for (int i = 0; i < 8; i++) {
      groups[i] = (bytes[2 * i] & 255) << 8 | bytes[2 * i + 1] & 255;
    }
    int start = -1;
    int length = 1;
    for (int i = 0; i < 8; i++) {
      int end = i;
      while (end < 8 && groups[end] == 0) {
        end++;
      }
      if (end - i > length) {
        start = i;
        length = end - i;
      }
    }
    boolean mapped = start == 0 && (length == 6 || length == 5 && groups[5] == 0xffff);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      if (i == start) {
        text.append("::");
        i += length - 1;
      } else if (mapped && i == 6) {
        separate(text).append(version4(bytes, 12));
        break;
      } else {
        separate(text).append(Integer.toHexString(groups[i]));
      }
    }
    return text.toString();
  }

  private static StringBuilder separate(StringBuilder text) {
    boolean needed = text.length() > 0 && text.charAt(text.length() - 1) != ':';
    return needed ? text.append(':') : text;
  }

  /** An address of either version. */
  static String of(InetAddress host) {
    byte[] bytes = host.getAddress();
    return bytes.length == 4 ? version4(bytes, 0) : version6(bytes);
  }

  /** Four numbers with dots. */
  static String version4(byte[] bytes, int offset) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      text.append(i == 0 ? "" : ".").append(bytes[offset + i] & 255);
    }
    return text.toString();
  }

  /** Whether a text is four decimal numbers, without leading zeros. */
  static boolean isVersion4(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 4) {
      return false;
    }
    for (String part : parts) {
      if (!part.matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(part) > 255) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text can only be an address of version 6. */
  static boolean isVersion6(String text) {
    return text.indexOf(':') >= 0 && text.matches("[0-9a-fA-F:.]+(%.*)?");
  }

  /** {@code inet_aton}: one to four numbers, of which the last fills what is left; or null. */
  static byte[] loose(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length > 4) {
      return null;
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      long number;
      try {
        number = parts[i].startsWith("+") ? -1 : Long.decode(parts[i]);
      } catch (NumberFormatException e) {
        return null;
      }
      boolean last = i == parts.length - 1;
      int bits = last ? 8 * (5 - parts.length) : 8;
      if (number < 0 || number >= 1L << bits) {
        return null;
      }
      address |= last ? number : number << 24 - 8 * i;
    }
    return new byte[] {
      (byte) (address >> 24), (byte) (address >> 16), (byte) (address >> 8), (byte) address
    };
  }

  /** The bytes of a strict address; fails as {@code inet_pton} does. */
  static byte[] strict(String text, boolean six) {
    try {
      if (!six && isVersion4(text)) {
        return loose(text);
      }
      if (six && isVersion6(text) && text.indexOf('%') < 0) {
        byte[] bytes = InetAddress.getByName(text).getAddress();
        return bytes.length == 16 ? bytes : mapped(bytes);
      }
    } catch (UnknownHostException e) {
      // not an address
    }
    throw Errors.of(ExceptionTypes.OS_ERROR, "illegal IP address string passed to inet_pton");
  }

  /** An address of version 4 within version 6. */
  private static byte[] mapped(byte[] four) {
    byte[] bytes = new byte[16];
    bytes[10] = -1;
    bytes[11] = -1;
    System.arraycopy(four, 0, bytes, 12, 4);
    return bytes;
  }
}
