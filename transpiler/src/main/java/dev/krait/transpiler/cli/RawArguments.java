package dev.krait.transpiler.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of the command line. Java replaces bytes that are no UTF-8, where Python keeps each as
 * a lone surrogate (PEP 383); where that has happened, the bytes are read again from the system.
 */
final class RawArguments {
  private static final char REPLACED = '\uFFFD';
  private static final int ESCAPE = 0xDC00;

  private RawArguments() {}

  static List<String> of(String[] arguments) {
    List<String> words = Arrays.asList(arguments);
    if (!hasReplaced(arguments)) {
      return words;
    }
    try {
      List<byte[]> raw = split(Files.readAllBytes(Path.of("/proc/self/cmdline")));
      List<String> decoded = new ArrayList<>();
      for (byte[] word : raw.subList(raw.size() - words.size(), raw.size())) {
        decoded.add(decode(word));
      }
      return decoded;
    } catch (IOException e) {
      return words;
    }
  }

  private static boolean hasReplaced(String[] words) {
    for (String word : words) {
      if (word.indexOf(REPLACED) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<byte[]> split(byte[] bytes) {
    List<byte[]> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        words.add(Arrays.copyOfRange(bytes, start, i));
        start = i + 1;
      }
    }
    return words;
  }

  /** UTF-8; of what is malformed, a lone surrogate for each byte. */
  static String decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      for (int i = 0; i < result.length(); i++) {
        out.put((char) (ESCAPE + (in.get() & 0xff)));
      }
    }
    return out.flip().toString();
  }
}
