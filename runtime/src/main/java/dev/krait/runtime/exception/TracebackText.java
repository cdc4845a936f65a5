package dev.krait.runtime.exception;

import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.operator.Index;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The text of an exception with its tracebacks, as CPython's {@code traceback} formats it. */
public final class TracebackText {
  /** Repetitions of one line that are shown before they are counted. */
  private static final int REPETITIONS = 3;

  private static final String BY_CAUSE =
      "\nThe above exception was the direct cause of the following exception:\n\n";
  private static final String BY_CONTEXT =
      "\nDuring handling of the above exception, another exception occurred:\n\n";

  private static final int GROUP_WIDTH = 15;
  private static final int GROUP_DEPTH = 10;

  private final StringBuilder text = new StringBuilder();
  private final Set<PyBaseException> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int depth;
  private boolean needsClose;

  private TracebackText() {}

  /** All of it, chained exceptions included: what is printed for an uncaught exception. */
  public static String of(PyBaseException exception) {
    TracebackText result = new TracebackText();
    result.chain(exception);
    return result.text.toString();
  }

  /** Of a statement of a session, whose file is numbered so that its lines are found. */
  private static String shown(String filename) {
    return filename.startsWith("<stdin-") && filename.endsWith(">") ? "<stdin>" : filename;
  }

  private static List<String> firstLine(PyCode code, int line) {
    String source = SourceLines.line(code.filename(), line);
    return source == null || source.isBlank() ? List.of() : List.of(source.strip());
  }

  /** The exceptions that led to this one, the oldest first, then this one. */
  private void chain(PyBaseException exception) {
    Deque<PyBaseException> exceptions = new ArrayDeque<>();
    Deque<String> links = new ArrayDeque<>();
    for (PyBaseException each = exception; each != null; ) {
      seen.add(each);
      exceptions.push(each);
      PyBaseException cause = unseen(each.cause());
      if (cause == null && !each.suppressContext()) {
        each = unseen(each.context());
        links.push(BY_CONTEXT);
      } else {
        each = cause;
        links.push(BY_CAUSE);
      }
    }
    single(exceptions.pop());
    links.pop();
    while (!exceptions.isEmpty()) {
      emit(links.pop());
      single(exceptions.pop());
    }
  }

  private void single(PyBaseException exception) {
    if (GroupSplit.isGroup(exception)) {
      group(exception);
    } else {
      PyTraceback shown = limited(exception.traceback());
      if (shown != null) {
        emit("Traceback (most recent call last):\n");
        stack(shown);
      }
      emit(ExceptionLines.of(exception));
    }
  }

  private PyBaseException unseen(PyBaseException exception) {
    return exception == null || seen.contains(exception) ? null : exception;
  }

  private void group(PyBaseException group) {
    if (depth > GROUP_DEPTH) {
      emit("... (max_group_depth is " + GROUP_DEPTH + ")\n");
      return;
    }
    boolean topLevel = depth == 0;
    if (topLevel) {
      depth++;
    }
    if (group.traceback() != null) {
      emit("Exception Group Traceback (most recent call last):\n", topLevel ? '+' : '|');
      stack(limited(group.traceback()));
    }
    emit(ExceptionLines.of(group));
    members(GroupSplit.members(group));
    if (topLevel) {
      depth = 0;
    }
  }

  private void members(dev.krait.runtime.object.PyObject[] members) {
    int shown = Math.min(members.length, GROUP_WIDTH + 1);
    needsClose = false;
    for (int i = 0; i < shown; i++) {
      boolean last = i == shown - 1;
      needsClose |= last;
      boolean truncated = i >= GROUP_WIDTH;
      text.append(indent()).append(i == 0 ? "+-" : "  ");
      text.append("+---------------- ").append(truncated ? "..." : i + 1);
      text.append(" ----------------\n");
      depth++;
      if (truncated) {
        int remaining = members.length - GROUP_WIDTH;
        emit("and " + remaining + " more exception" + (remaining > 1 ? "s" : "") + "\n");
      } else {
        chain((PyBaseException) members[i]);
      }
      if (last && needsClose) {
        text.append(indent()).append("+------------------------------------\n");
        needsClose = false;
      }
      depth--;
    }
  }

  private void stack(PyTraceback outermost) {
    PyTraceback previous = null;
    int count = 0;
    for (PyTraceback entry = outermost; entry != null; entry = entry.inner()) {
      if (previous == null || !isRepetition(previous, entry)) {
        repeated(count);
        count = 0;
        previous = entry;
      }
      if (++count <= REPETITIONS) {
        entry(entry);
      }
    }
    repeated(count);
  }

  /** The last entries, as many as {@code sys.tracebacklimit} lets be shown. */
  private static PyTraceback limited(PyTraceback outermost) {
    if (!(SysModule.get("tracebacklimit") instanceof PyInt limit)) {
      return outermost;
    }
    int length = 0;
    for (PyTraceback each = outermost; each != null; each = each.inner()) {
      length++;
    }
    PyTraceback first = outermost;
    for (; length > Math.max(0, Index.clipped(limit)); length--) {
      first = first.inner();
    }
    return first;
  }

  private static boolean isRepetition(PyTraceback previous, PyTraceback entry) {
    PyCode code = entry.code();
    return previous.line() == entry.line()
        && (previous.code() == code
            || previous.code().filename().equals(code.filename())
                && previous.code().name().equals(code.name()));
  }

  private void repeated(int count) {
    int more = count - REPETITIONS;
    if (more > 0) {
      emit("  [Previous line repeated " + more + " more time" + (more > 1 ? "s" : "") + "]\n");
    }
  }

  private void entry(PyTraceback entry) {
    PyCode code = entry.code();
    RaisePlace place = entry.place();
    int number = place == null ? entry.line() : place.line();
    StringBuilder lines = new StringBuilder();
    lines.append("  File \"").append(shown(code.filename())).append("\", line ").append(number);
    lines.append(", in ").append(code.name()).append('\n');
    List<String> source =
        place == null
            ? firstLine(code, number)
            : RaiseMarks.installed().show(code.filename(), place);
    for (String line : source) {
      lines.append("    ").append(line).append('\n');
    }
    emit(lines.toString());
  }

  private String indent() {
    return "  ".repeat(depth);
  }

  private void emit(String lines) {
    emit(lines, '|');
  }

  /** Appends lines with the margin of the groups around them. */
  private void emit(String lines, char margin) {
    if (depth == 0) {
      text.append(lines);
      return;
    }
    String prefix = indent() + margin + ' ';
    int start = 0;
    while (start < lines.length()) {
      int end = lines.indexOf('\n', start);
      end = end < 0 ? lines.length() : end + 1;
      text.append(prefix).append(lines, start, end);
      start = end;
    }
  }
}
