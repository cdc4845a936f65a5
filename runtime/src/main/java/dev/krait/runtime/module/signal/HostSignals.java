package dev.krait.runtime.module.signal;

import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.StreamFile;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/**
 * The signals of the JVM's process, through {@code sun.misc.Signal}, which is reached by reflection
 * as javac warns of it.
 */
final class HostSignals {
  /** What the process does with a signal. */
  enum Disposition {
    DEFAULT,
    IGNORED,
    CAUGHT
  }

  private static final Map<Integer, String> NAMES = new HashMap<>();
  private static final int SIGINT = 2;
  private static final long PATIENCE_NANOS = 1_000_000_000L;
  private static final int INTERRUPTED = 130;

  private static long ignoredSince;

  static {
    String names =
        "HUP 1 INT 2 QUIT 3 ILL 4 TRAP 5 ABRT 6 BUS 7 FPE 8 USR1 10 SEGV 11 USR2 12 PIPE 13 ALRM 14"
            + " TERM 15 STKFLT 16 CHLD 17 CONT 18 TSTP 20 TTIN 21 TTOU 22 URG 23 XCPU 24 XFSZ 25"
            + " VTALRM 26 PROF 27 WINCH 28 IO 29 PWR 30 SYS 31";
    String[] words = names.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      NAMES.put(Integer.parseInt(words[i + 1]), words[i]);
    }
  }

  private HostSignals() {}

  /** Whether this world owns the process, so that it may change what signals do. */
  private static boolean isOwner() {
    return Descriptors.find(2) instanceof StreamFile file && file.isInherited();
  }

  /** Sets what the process does; false where the JVM keeps the signal for itself. */
  static boolean handle(int signal, Disposition disposition) {
    String name = NAMES.get(signal);
    if (name == null || !isOwner()) {
      return false;
    }
    try {
      Class<?> signalClass = Class.forName("sun.misc.Signal");
      Class<?> handlerClass = Class.forName("sun.misc.SignalHandler");
      Object handler =
          switch (disposition) {
            case DEFAULT -> handlerClass.getField("SIG_DFL").get(null);
            case IGNORED -> handlerClass.getField("SIG_IGN").get(null);
            case CAUGHT -> proxy(handlerClass, signal);
          };
      Object host = signalClass.getConstructor(String.class).newInstance(name);
      signalClass.getMethod("handle", signalClass, handlerClass).invoke(null, host, handler);
      return true;
    } catch (InvocationTargetException e) {
      return false; // used by the JVM
    } catch (ReflectiveOperationException e) {
      return false; // a JVM without this API
    }
  }

  private static Object proxy(Class<?> handlerClass, int signal) {
    return Proxy.newProxyInstance(
        HostSignals.class.getClassLoader(),
        new Class<?>[] {handlerClass},
        (self, method, arguments) ->
            switch (method.getName()) {
              case "hashCode" -> signal;
              case "equals" -> self == arguments[0];
              case "toString" -> "handler of signal " + signal;
              default -> {
                come(signal);
                yield null;
              }
            });
  }

  private static void come(int signal) {
    if (signal == SIGINT) {
      giveUpIfIgnored();
    }
    SignalHandlers.raise(signal);
  }

  /** A program that does not come to its handler ends with the next Ctrl-C. */
  private static synchronized void giveUpIfIgnored() {
    long now = System.nanoTime();
    if (!SignalHandlers.hasReady()) {
      ignoredSince = now;
    } else if (now - ignoredSince > PATIENCE_NANOS) {
      Runtime.getRuntime().halt(INTERRUPTED);
    }
  }
}
