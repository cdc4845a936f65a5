package dev.krait.transpiler.exec;

import dev.krait.ir.IrModule;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was compiled lately, since programs give the same short text to {@code eval} again and
 * again. Each time new code objects are made of it, with constants of their own.
 */
final class RecentSources {
  private static final int ENTRIES = 256;
  private static final int LONGEST = 2000;

  private final Map<Source, IrModule> modules =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Source, IrModule> eldest) {
          return size() > ENTRIES;
        }
      };

  /** What decides on the result: the file's name is not part of it. */
  record Source(String text, String mode, int flags, int optimize) {
    /** By the text alone, which tells nearly all apart; a record's own is slow at first. */
    @Override
    public int hashCode() {
      return text.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Source source
          && flags == source.flags
          && optimize == source.optimize
          && text.equals(source.text)
          && mode.equals(source.mode);
    }
  }

  /** The code of a source; null if it was not compiled lately. */
  synchronized IrModule get(Source source) {
    return modules.get(source);
  }

  /** Remembers the code of a source of which nothing was warned. */
  void put(Source source, IrModule module) {
    if (source.text().length() <= LONGEST) {
      synchronized (this) {
        modules.put(source, module);
      }
    }
  }
}
