package dev.krait.runtime.module.sre.engine;

import java.util.Arrays;

/**
 * Finds the places where a program matches a text. It backtracks: a choice remembers where to go on
 * and how much of the record of changed registers has to be undone before. Neither uses Java's
 * stack, so the length of the text is no limit.
 */
public final class Matcher {
  private static final int CHOICE = 4;
  private static final int[] NONE = {};

  private final Program program;
  private final int[] code;
  private final CharSet[] sets;
  private final String chars;
  private final Subject other;
  private final int end;
  private final int[] registers;
  private int[] choices = NONE;
  private int[] record = NONE;
  private boolean dirty = true;
  private boolean wholeText;
  private int forbiddenEnd = -1;

  /**
   * @param chars the text, or null
   * @param other the text if it is not in {@code chars}
   * @param end where the text ends
   */
  public Matcher(Program program, String chars, Subject other, int end) {
    this.program = program;
    this.code = program.code();
    this.sets = program.sets();
    this.chars = chars;
    this.other = other;
    this.end = end;
    this.registers = new int[program.registers()];
  }

  /** Whether only a match that ends at the end of the text counts. */
  public void setWholeText(boolean wholeText) {
    this.wholeText = wholeText;
  }

  /** Where the text ends. */
  public int end() {
    return end;
  }

  /** Start and end of each group in turn, -1 for those without; valid until the next search. */
  public int[] groups() {
    return Arrays.copyOf(registers, 2 * program.groups());
  }

  /** Start (even) or end (odd) of a group; -1 if it has none. */
  public int mark(int index) {
    return registers[index];
  }

  /** The group that was closed last; -1 if there is none. */
  public int lastGroup() {
    return registers[program.lastGroup()];
  }

  /**
   * Matches at one place: where the match ends, or -1. A match must not end at {@code forbidden}.
   */
  public int match(int start, int forbidden) {
    if (end - start < program.least()) {
      return -1;
    }
    forbiddenEnd = forbidden;
    return attempt(start);
  }

  private int attempt(int start) {
    if (dirty) {
      Arrays.fill(registers, -1);
      dirty = false;
    }
    return run(0, start);
  }

  /** Finds the first place from a start on; where the match begins, or -1; see {@link #found}. */
  public int search(int start, boolean mustAdvance) {
    int last = end - program.least();
    for (int at = candidate(start, last); at >= 0; at = candidate(at + 1, last)) {
      forbiddenEnd = mustAdvance && at == start ? start : -1;
      found = attempt(at);
      if (found >= 0) {
        return at;
      }
    }
    return -1;
  }

  private int found;

  /** Where the match of the last {@link #search} ends. */
  public int found() {
    return found;
  }

  // ---- where a match can begin ----

  private int candidate(int from, int last) {
    if (from > last) {
      return -1;
    }
    if (program.anchored()) {
      return from == 0 ? 0 : -1;
    }
    int[] prefix = program.prefix();
    if (prefix != null) {
      return prefixFrom(prefix, from, last);
    }
    boolean[] first = program.first();
    if (first == null) {
      return from;
    }
    String text = chars;
    int limit = Math.min(last + 1, end);
    int at = from;
    if (text != null) {
      while (at < limit) {
        char c = text.charAt(at);
        if (first[c < CharSet.LOW ? c : Buckets.of(c)]) {
          return at;
        }
        at++;
      }
    } else {
      while (at < limit && !first[Buckets.of(other.at(at))]) {
        at++;
      }
    }
    return at < limit ? at : -1;
  }

  private int prefixFrom(int[] prefix, int from, int last) {
    if (chars != null && program.prefixText() != null) {
      int at = chars.indexOf(program.prefixText(), from);
      return at > last ? -1 : at;
    }
    for (int at = from; at <= last; at++) {
      if (startsWith(prefix, at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean startsWith(int[] literal, int from) {
    if (literal.length > end - from) {
      return false;
    }
    for (int i = 0; i < literal.length; i++) {
      if (at(from + i) != literal[i]) {
        return false;
      }
    }
    return true;
  }

  private int at(int index) {
    return chars != null ? chars.charAt(index) : other.at(index);
  }

  // ---- running ----

  private int run(int start, int from) {
    final int[] code = this.code;
    final int[] registers = this.registers;
    int[] choices = this.choices;
    int[] record = this.record;
    int top = 0;
    int recorded = 0;
    int pc = start;
    int pos = from;
    for (; ; ) {
      if (top + 2 * CHOICE > choices.length) {
        choices = this.choices = Arrays.copyOf(choices, Math.max(64, choices.length * 2));
      }
      if (recorded + 8 > record.length) {
        record = this.record = Arrays.copyOf(record, Math.max(32, record.length * 2));
      }
      // each case that succeeds ends with continue
      switch (code[pc]) {
        case Op.CHAR:
          if (pos < end && at(pos) == code[pc + 1]) {
            pos++;
            pc += 2;
            continue;
          }
          break;
        case Op.STRING:
          int[] literal = program.literals()[code[pc + 1]];
          if (startsWith(literal, pos)) {
            pos += literal.length;
            pc += 2;
            continue;
          }
          break;
        case Op.SET:
          if (pos < end && sets[code[pc + 1]].has(at(pos))) {
            pos++;
            pc += 2;
            continue;
          }
          break;
        case Op.AT:
          if (isAt(code[pc + 1], pos)) {
            pc += 2;
            continue;
          }
          break;
        case Op.MARK:
          {
            int mark = code[pc + 1];
            dirty = true;
            record[recorded++] = mark;
            record[recorded++] = registers[mark];
            registers[mark] = pos;
            if ((mark & 1) != 0) {
              int last = program.lastGroup();
              record[recorded++] = last;
              record[recorded++] = registers[last];
              registers[last] = (mark >> 1) + 1;
            }
            if (top == 0) {
              recorded = 0;
            }
            pc += 2;
            continue;
          }
        case Op.JUMP:
          pc = code[pc + 1];
          continue;
        case Op.BRANCH:
          {
            int[] alternatives = alternatives(code[pc + 1], pos);
            if (alternatives.length == 0) {
              break;
            }
            if (alternatives.length > 1) {
              choices[top++] = pc;
              choices[top++] = pos;
              choices[top++] = recorded;
              choices[top++] = 1;
            }
            pc = alternatives[0];
            continue;
          }
        case Op.GREEDY:
          {
            int max = code[pc + 3];
            int limit = max < 0 || max > end - pos ? end : pos + max;
            int least = pos + code[pc + 2];
            int to = last(pc, span(sets[code[pc + 1]], pos, limit), least);
            if (to < 0) {
              break;
            }
            if (to > least) {
              choices[top++] = pc;
              choices[top++] = to - 1;
              choices[top++] = recorded;
              choices[top++] = least;
            }
            pos = to;
            pc += Op.ONE_SIZE;
            continue;
          }
        case Op.POSSESSIVE:
          {
            int max = code[pc + 3];
            int limit = max < 0 || max > end - pos ? end : pos + max;
            int to = span(sets[code[pc + 1]], pos, limit);
            if (to - pos < code[pc + 2]) {
              break;
            }
            pos = to;
            pc += Op.ONE_SIZE;
            continue;
          }
        case Op.LAZY:
          {
            int max = code[pc + 3];
            int limit = max < 0 || max > end - pos ? end : pos + max;
            int least = code[pc + 2];
            if (least > end - pos) {
              break;
            }
            CharSet set = sets[code[pc + 1]];
            if (least > 0 && span(set, pos, pos + least) - pos < least) {
              break;
            }
            int to = next(pc, pos + least, limit);
            if (to < 0) {
              break;
            }
            if (to < limit) {
              choices[top++] = pc;
              choices[top++] = to;
              choices[top++] = recorded;
              choices[top++] = limit;
            }
            pos = to;
            pc += Op.ONE_SIZE;
            continue;
          }
        case Op.REPEAT:
          recorded = change(record, recorded, code[pc + 1], -1, -1);
          pc = code[pc + 2];
          continue;
        case Op.MAX_UNTIL:
          {
            int register = code[pc + 1];
            int count = registers[register] + 1;
            int max = code[pc + 3];
            if (count < code[pc + 2]) {
              recorded = change(record, recorded, register, count, registers[register + 1]);
              pc = code[pc + 4];
            } else if ((max < 0 || count < max)
                && pos != registers[register + 1]
                && canBegin(code[pc + 6], pos)) {
              if (canBegin(code[pc + 5], pos)) {
                choices[top++] = pc;
                choices[top++] = pos;
                choices[top++] = recorded;
                choices[top++] = 0;
              }
              recorded = change(record, recorded, register, count, pos);
              pc = code[pc + 4];
            } else {
              pc += Op.UNTIL_SIZE;
            }
            continue;
          }
        case Op.MIN_UNTIL:
          {
            int register = code[pc + 1];
            int count = registers[register] + 1;
            if (count < code[pc + 2]) {
              recorded = change(record, recorded, register, count, registers[register + 1]);
              pc = code[pc + 4];
            } else if (canBegin(code[pc + 5], pos)) {
              choices[top++] = pc;
              choices[top++] = pos;
              choices[top++] = recorded;
              choices[top++] = 0;
              pc += Op.UNTIL_SIZE;
            } else if (isOver(pc, count, pos)) {
              break;
            } else {
              recorded = change(record, recorded, register, count, pos);
              pc = code[pc + 4];
            }
            continue;
          }
        case Op.BACK_REFERENCE:
          {
            int to = afterReference(code[pc + 1], code[pc + 2], pos);
            if (to >= 0) {
              pos = to;
              pc += 3;
              continue;
            }
            break;
          }
        case Op.CONDITION:
          pc = isSet(code[pc + 1]) ? pc + 3 : code[pc + 2];
          continue;
        case Op.ASSERT:
          if (pos < code[pc + 2]) {
            break;
          }
          dirty = true;
          registers[code[pc + 1]] = top;
          registers[code[pc + 1] + 1] = pos;
          pos -= code[pc + 2];
          pc += 3;
          continue;
        case Op.ASSERT_END:
          top = registers[code[pc + 1]];
          pos = registers[code[pc + 1] + 1];
          pc += 2;
          continue;
        case Op.ASSERT_NOT:
          if (pos < code[pc + 2]) {
            pc = code[pc + 3];
            continue;
          }
          dirty = true;
          registers[code[pc + 1]] = top;
          choices[top++] = pc;
          choices[top++] = pos;
          choices[top++] = recorded;
          choices[top++] = 0;
          pos -= code[pc + 2];
          pc += 4;
          continue;
        case Op.ASSERT_NOT_END:
          top = registers[code[pc + 1]];
          break;
        case Op.ATOMIC:
          dirty = true;
          registers[code[pc + 1]] = top;
          pc += 2;
          continue;
        case Op.ATOMIC_END:
          top = registers[code[pc + 1]];
          pc += 2;
          continue;
        case Op.POSSESSIVE_REPEAT:
          dirty = true;
          registers[code[pc + 1]] = 0;
          registers[code[pc + 1] + 1] = -1;
          pc = code[pc + 2];
          continue;
        case Op.POSSESSIVE_LOOP:
          {
            int register = code[pc + 1];
            int count = registers[register];
            int max = code[pc + 3];
            registers[register + 2] = top;
            if (count < code[pc + 2]) {
              pc = code[pc + 4];
            } else if ((max < 0 || count < max) && pos != registers[register + 1]) {
              registers[register + 1] = pos;
              choices[top++] = pc;
              choices[top++] = pos;
              choices[top++] = recorded;
              choices[top++] = 0;
              pc = code[pc + 4];
            } else {
              pc += Op.UNTIL_SIZE;
            }
            continue;
          }
        case Op.POSSESSIVE_END:
          top = registers[code[pc + 1] + 2];
          registers[code[pc + 1]]++;
          pc = code[pc + 2];
          continue;
        case Op.MATCH:
          if (pos == forbiddenEnd || wholeText && pos != end) {
            break;
          }
          return pos;
        default:
          break;
      }
      // the last choice that has something left
      for (boolean chosen = false; !chosen; ) {
        if (top == 0) {
          return -1;
        }
        int choice = top - CHOICE;
        pc = choices[choice];
        pos = choices[choice + 1];
        int keep = choices[choice + 2];
        while (recorded > keep) {
          recorded -= 2;
          registers[record[recorded]] = record[recorded + 1];
        }
        top = choice;
        chosen = true;
        switch (code[pc]) {
          case Op.GREEDY:
            {
              int least = choices[choice + 3];
              int to = last(pc, pos, least);
              if (to < 0) {
                chosen = false;
              } else if (to > least) {
                choices[choice + 1] = to - 1;
                top += CHOICE;
              }
              pos = to;
              pc += Op.ONE_SIZE;
              break;
            }
          case Op.LAZY:
            {
              int limit = choices[choice + 3];
              int to = sets[code[pc + 1]].has(at(pos)) ? next(pc, pos + 1, limit) : -1;
              if (to < 0) {
                chosen = false;
              } else if (to < limit) {
                choices[choice + 1] = to;
                top += CHOICE;
              }
              pos = to;
              pc += Op.ONE_SIZE;
              break;
            }
          case Op.BRANCH:
            {
              int[] alternatives = alternatives(code[pc + 1], pos);
              int number = choices[choice + 3];
              if (number + 1 < alternatives.length) {
                choices[choice + 3] = number + 1;
                top += CHOICE;
              }
              pc = alternatives[number];
              break;
            }
          case Op.MIN_UNTIL:
            {
              int register = code[pc + 1];
              int count = registers[register] + 1;
              if (isOver(pc, count, pos)) {
                chosen = false;
              } else {
                recorded = change(record, recorded, register, count, pos);
                pc = code[pc + 4];
              }
              break;
            }
          case Op.ASSERT_NOT:
            pc = code[pc + 3];
            break;
          default: // the loops go on behind
            pc += Op.UNTIL_SIZE;
            break;
        }
      }
    }
  }

  /** Sets the two registers of a loop and notes what they were. */
  private int change(int[] record, int recorded, int register, int count, int position) {
    dirty = true;
    record[recorded] = register;
    record[recorded + 1] = registers[register];
    record[recorded + 2] = register + 1;
    record[recorded + 3] = registers[register + 1];
    registers[register] = count;
    registers[register + 1] = position;
    return recorded + 4;
  }

  /** Whether a loop as short as can be must not go on. */
  private boolean isOver(int pc, int count, int pos) {
    int max = code[pc + 3];
    return max >= 0 && count >= max || pos == registers[code[pc + 1] + 1];
  }

  /** Whether what the set says can begin at a place. */
  private boolean canBegin(int set, int pos) {
    return set < 0 || pos < end && sets[set].has(at(pos));
  }

  private int[] alternatives(int number, int pos) {
    Branch branch = program.branches()[number];
    return pos < end ? branch.before(at(pos)) : branch.atEnd();
  }

  /** How far the characters of a set reach. */
  private int span(CharSet set, int from, int limit) {
    if (set.everything) {
      return limit;
    }
    boolean[] low = set.low;
    String text = chars;
    int pos = from;
    if (text == null) {
      while (pos < limit && set.has(other.at(pos))) {
        pos++;
      }
      return pos;
    }
    if (set.allButNewline && limit == text.length()) {
      int newline = text.indexOf('\n', from);
      return newline < 0 ? limit : newline;
    }
    while (pos < limit) {
      char c = text.charAt(pos);
      if (c < CharSet.LOW ? !low[c] : !set.hasWide(c)) {
        break;
      }
      pos++;
    }
    return pos;
  }

  /** The last place down to the least that what follows a greedy repetition can begin at, or -1. */
  private int last(int pc, int from, int least) {
    int number = code[pc + 4];
    if (number < 0) {
      return from >= least ? from : -1;
    }
    CharSet tail = sets[number];
    int pos = from;
    while (pos >= least) {
      if (pos < end && tail.has(at(pos))) {
        return pos;
      }
      pos--;
    }
    return -1;
  }

  /** The first place up to the limit that what follows a lazy repetition can begin at, or -1. */
  private int next(int pc, int from, int limit) {
    int number = code[pc + 4];
    if (number < 0) {
      return from;
    }
    CharSet tail = sets[number];
    CharSet set = sets[code[pc + 1]];
    for (int pos = from; pos < end; pos++) {
      int c = at(pos);
      if (tail.has(c)) {
        return pos;
      }
      if (pos >= limit || !set.has(c)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isSet(int group) {
    return registers[2 * group] >= 0 && registers[2 * group + 1] >= registers[2 * group];
  }

  /** Where the text of a group ends if it stands at a place again, or -1. */
  private int afterReference(int group, int folding, int from) {
    if (!isSet(group)) {
      return -1;
    }
    Fold fold = Fold.values()[folding];
    int pos = from;
    for (int i = registers[2 * group]; i < registers[2 * group + 1]; i++, pos++) {
      if (pos >= end || fold.lower(at(pos)) != fold.lower(at(i))) {
        return -1;
      }
    }
    return pos;
  }

  // ---- positions ----

  private boolean isAt(int position, int pos) {
    return switch (position) {
      case 0, 2 -> pos == 0;
      case 1 -> pos == 0 || at(pos - 1) == '\n';
      case 5 -> pos == end || pos == end - 1 && at(pos) == '\n';
      case 6 -> pos == end || at(pos) == '\n';
      case 7 -> pos == end;
      case 3, 8 -> isAsciiWord(pos - 1) != isAsciiWord(pos);
      case 4, 9 -> isAsciiWord(pos - 1) == isAsciiWord(pos);
      case 10 -> isWord(pos - 1) != isWord(pos);
      default -> isWord(pos - 1) == isWord(pos);
    };
  }

  private boolean isAsciiWord(int pos) {
    return pos >= 0 && pos < end && Categories.isAsciiWord(at(pos));
  }

  private boolean isWord(int pos) {
    return pos >= 0 && pos < end && Categories.isWord(at(pos));
  }
}
