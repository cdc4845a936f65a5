package dev.krait.runtime.process;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.process.socket.PairedSocket;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Descriptors that a child gets beside its standard streams. Java closes them before the child's
 * program starts; so the child, which is Krait too, opens anew what the kernel has under the
 * parent's numbers, and the parent keeps that open until the child has said that it did.
 */
final class Inheritance {
  /** Where the child finds what to open. */
  static final String VARIABLE = "KRAIT_DESCRIPTORS";

  private static final int NONE = -1;

  private final List<OpenFile> kept = new ArrayList<>();
  private final PipeEnd answers;
  private final PipeEnd answer;
  private final StringBuilder text = new StringBuilder();

  private Inheritance() throws IOException {
    PipeEnd[] ends = PipeEnd.pipe();
    answers = ends[0];
    answer = ends[1];
    text.append(ProcessHandle.current().pid()).append(';').append(answer.kernelNumber(true));
  }

  /** Of these descriptors. */
  static Inheritance of(int[] descriptors) throws IOException {
    Inheritance result = new Inheritance();
    for (int each : descriptors) {
      OpenFile file = Descriptors.get(each);
      int in = file.kernelNumber(false);
      int out = file.kernelNumber(true);
      if (in < 0 && out < 0 || result.answer.kernelNumber(true) < 0) {
        result.release();
        throw Errors.of(
            ExceptionTypes.NOT_IMPLEMENTED_ERROR,
            "the JVM can pass only pipes and pairs of sockets to a child, which descriptor "
                + each
                + " is not");
      }
      file.giveAway();
      result.kept.add(file.retain());
      result.text.append(';').append(each).append('=').append(in).append(',').append(out);
    }
    return result;
  }

  /** What the variable holds. */
  String text() {
    return text.toString();
  }

  /** Keeps everything open until the child has opened it, or is gone. */
  void holdFor(Process process) {
    answer.retain();
    answers.retain();
    process.onExit().thenRun(answer::releaseQuietly);
    Thread thread =
        new Thread(
            null,
            () -> {
              try (InputStream in =
                  open(ProcessHandle.current().pid(), answers.kernelNumber(false))) {
                int ended = in.read();
                assert ended <= 0;
              } catch (IOException e) {
                // the child will fail, and say so
              }
              answers.releaseQuietly();
              release();
            },
            "descriptors of " + process.pid(),
            1 << 18);
    thread.setDaemon(true);
    thread.start();
  }

  private void release() {
    kept.forEach(OpenFile::releaseQuietly);
    kept.clear();
  }

  // ---- the child's side ----

  private static String path(long process, int number) {
    return "/proc/" + process + "/fd/" + number;
  }

  private static InputStream open(long process, int number) throws IOException {
    return new FileInputStream(path(process, number));
  }

  /** Opens what a parent offers; the files by descriptor. */
  static Map<Integer, OpenFile> take(String text) {
    Map<Integer, OpenFile> files = new LinkedHashMap<>();
    String[] parts = text.split(";");
    long parent = Long.parseLong(parts[0]);
    try {
      for (int i = 2; i < parts.length; i++) {
        String[] numbers = parts[i].split("[=,]");
        files.put(
            Integer.parseInt(numbers[0]),
            file(parent, Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2])));
      }
      try (OutputStream answer =
          new FileOutputStream(path(parent, Integer.parseInt(parts[1])), true)) {
        answer.write(0);
      }
    } catch (IOException e) {
      System.err.println(
          "krait: the descriptors of the parent cannot be opened: " + e.getMessage());
    }
    return files;
  }

  private static OpenFile file(long parent, int in, int out) throws IOException {
    PipeEnd reads = in == NONE ? null : KernelChannels.end(path(parent, in), false);
    PipeEnd writes = out == NONE ? null : KernelChannels.end(path(parent, out), true);
    return reads == null ? writes : writes == null ? reads : new PairedSocket(reads, writes);
  }
}
