package dev.krait.runtime.module.sre.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Translates the codes one after the other; addresses still ahead are filled in at the end. */
final class ProgramBuilder {
  private static final int AT_BEGINNING = 0;
  private static final int AT_BEGINNING_STRING = 2;
  private static final int POSITIONS = 12;

  /** A part that ends with a {@code SUCCESS} of its own. */
  private record Body(int end, int operation, int register, int loop) {}

  private final int[] codes;
  private final int groups;
  private final CharSets sets = new CharSets();
  private final List<int[]> literals = new ArrayList<>();
  private final List<int[]> branches = new ArrayList<>();
  private final Map<Integer, Integer> addresses = new HashMap<>();
  private final List<int[]> forward = new ArrayList<>();
  private final Set<Integer> skips = new HashSet<>();
  private final Set<Integer> targets = new HashSet<>();
  private final Deque<Body> bodies = new ArrayDeque<>();
  private final Deque<int[]> loops = new ArrayDeque<>();
  private int[] code = new int[64];
  private int size;
  private int registers;
  private int at;

  ProgramBuilder(int[] codes, int groups) {
    this.codes = codes;
    this.groups = groups;
    this.registers = 2 * groups + 1;
  }

  Program build() {
    int least = 0;
    if (codes.length > 0 && codes[0] == SreCode.INFO) {
      least = Math.max(0, codes[3]);
      at = 1 + codes[1];
    }
    while (at < codes.length) {
      addresses.put(at, size);
      if (skips.remove(at)) {
        at++;
      } else {
        translate();
      }
    }
    if (!bodies.isEmpty() || !loops.isEmpty() || size == 0 || code[size - 1] != Op.MATCH) {
      throw new InvalidCode();
    }
    for (int[] each : forward) {
      code[each[0]] = address(each[1]);
    }
    for (int[] each : branches) {
      for (int i = 0; i < each.length; i++) {
        each[i] = address(each[i]);
      }
    }
    return finish(least);
  }

  private int address(int target) {
    Integer address = addresses.get(target);
    if (address == null) {
      throw new InvalidCode();
    }
    return address;
  }

  private Program finish(int least) {
    int[] finished = Arrays.copyOf(code, size);
    FirstSets first = new FirstSets(finished, sets.all(), literals, branches);
    Branch[] tables = new Branch[branches.size()];
    for (int i = 0; i < tables.length; i++) {
      int[] starts = branches.get(i);
      boolean[][] begins = new boolean[starts.length][];
      for (int k = 0; k < starts.length; k++) {
        begins[k] = first.of(starts[k]);
      }
      tables[i] = new Branch(starts, begins);
    }
    new Tails(finished, sets, first).note();
    int[] prefix = prefix(finished);
    return new Program(
        finished,
        sets.all().toArray(new CharSet[0]),
        literals.toArray(new int[0][]),
        tables,
        groups,
        registers,
        least,
        prefix,
        text(prefix),
        first.of(0),
        isAnchored(finished));
  }

  private static boolean isAnchored(int[] code) {
    return code[0] == Op.AT && (code[1] == AT_BEGINNING || code[1] == AT_BEGINNING_STRING);
  }

  /** The characters that stand at the start, whatever groups begin or end between them. */
  private int[] prefix(int[] code) {
    int pc = 0;
    while (code[pc] == Op.MARK) {
      pc += 2;
    }
    return switch (code[pc]) {
      case Op.CHAR -> new int[] {code[pc + 1]};
      case Op.STRING -> literals.get(code[pc + 1]);
      default -> null;
    };
  }

  private static String text(int[] prefix) {
    if (prefix == null) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    for (int c : prefix) {
      if (c > Character.MAX_VALUE) {
        return null;
      }
      text.append((char) c);
    }
    return text.toString();
  }

  private void emit(int... values) {
    if (size + values.length > code.length) {
      code = Arrays.copyOf(code, 2 * code.length + values.length);
    }
    System.arraycopy(values, 0, code, size, values.length);
    size += values.length;
  }

  /** Has the operand emitted last be the address of a code yet to come. */
  private void patchLast(int target) {
    targets.add(target);
    forward.add(new int[] {size - 1, target});
  }

  private int group(int number) {
    if (number < 0 || number >= groups) {
      throw new InvalidCode();
    }
    return number;
  }

  private void translate() {
    int op = codes[at];
    switch (op) {
      case SreCode.SUCCESS -> success();
      case SreCode.FAILURE -> {
        emit(Op.FAIL);
        at++;
      }
      case SreCode.LITERAL -> literal();
      case SreCode.MARK -> {
        if (codes[at + 1] < 0 || codes[at + 1] >= 2 * groups) {
          throw new InvalidCode();
        }
        emit(Op.MARK, codes[at + 1]);
        at += 2;
      }
      case SreCode.AT -> {
        if (codes[at + 1] < 0 || codes[at + 1] >= POSITIONS) {
          throw new InvalidCode();
        }
        emit(Op.AT, codes[at + 1]);
        at += 2;
      }
      case SreCode.JUMP -> {
        emit(Op.JUMP, 0);
        patchLast(at + 1 + codes[at + 1]);
        at += 2;
      }
      case SreCode.BRANCH -> branch();
      case SreCode.REPEAT -> repeat();
      case SreCode.MAX_UNTIL -> until(Op.MAX_UNTIL);
      case SreCode.MIN_UNTIL -> until(Op.MIN_UNTIL);
      case SreCode.REPEAT_ONE -> one(Op.GREEDY);
      case SreCode.MIN_REPEAT_ONE -> one(Op.LAZY);
      case SreCode.POSSESSIVE_REPEAT_ONE -> one(Op.POSSESSIVE);
      case SreCode.POSSESSIVE_REPEAT -> possessive();
      case SreCode.ATOMIC_GROUP -> {
        int register = newRegisters(1);
        emit(Op.ATOMIC, register);
        body(at + codes[at + 1], Op.ATOMIC_END, register, 0);
        at += 2;
      }
      case SreCode.ASSERT -> {
        int register = newRegisters(2);
        emit(Op.ASSERT, register, codes[at + 2]);
        body(at + codes[at + 1], Op.ASSERT_END, register, 0);
        at += 3;
      }
      case SreCode.ASSERT_NOT -> {
        int register = newRegisters(1);
        emit(Op.ASSERT_NOT, register, codes[at + 2], 0);
        patchLast(at + 1 + codes[at + 1]);
        body(at + codes[at + 1], Op.ASSERT_NOT_END, register, 0);
        at += 3;
      }
      case SreCode.GROUPREF -> reference(Fold.NONE);
      case SreCode.GROUPREF_IGNORE -> reference(Fold.ASCII);
      case SreCode.GROUPREF_LOC_IGNORE -> reference(Fold.LOCALE);
      case SreCode.GROUPREF_UNI_IGNORE -> reference(Fold.UNICODE);
      case SreCode.GROUPREF_EXISTS -> {
        emit(Op.CONDITION, group(codes[at + 1]), 0);
        patchLast(at + 1 + codes[at + 2]);
        at += 3;
      }
      case SreCode.INFO -> at += 1 + codes[at + 1];
      default -> {
        int set = sets.parse(codes, at);
        emit(Op.SET, set);
        at += sets.size(codes, at);
      }
    }
  }

  private int newRegisters(int count) {
    registers += count;
    return registers - count;
  }

  private void body(int end, int operation, int register, int loop) {
    bodies.push(new Body(end, operation, register, loop));
  }

  private void success() {
    Body body = bodies.peek();
    if (body == null) {
      emit(Op.MATCH);
      if (at != codes.length - 1) {
        throw new InvalidCode();
      }
    } else if (body.end != at) {
      throw new InvalidCode();
    } else {
      bodies.pop();
      if (body.operation == Op.POSSESSIVE_END) {
        emit(Op.POSSESSIVE_END, body.register, body.loop);
      } else {
        emit(body.operation, body.register);
      }
      targets.add(at + 1);
    }
    at++;
  }

  /** Literals in a row that nothing jumps between become one string. */
  private void literal() {
    int end = at + 2;
    while (end < codes.length && codes[end] == SreCode.LITERAL && !targets.contains(end)) {
      end += 2;
    }
    int count = (end - at) / 2;
    if (count == 1) {
      emit(Op.CHAR, codes[at + 1]);
    } else {
      int[] characters = new int[count];
      for (int i = 0; i < count; i++) {
        characters[i] = codes[at + 1 + 2 * i];
      }
      emit(Op.STRING, literals.size());
      literals.add(characters);
    }
    at = end;
  }

  private void branch() {
    List<Integer> starts = new ArrayList<>();
    int skip = at + 1;
    while (codes[skip] != 0) {
      if (codes[skip] < 0) {
        throw new InvalidCode();
      }
      skips.add(skip);
      starts.add(skip + 1);
      targets.add(skip + 1);
      skip += codes[skip];
    }
    skips.add(skip);
    targets.add(skip + 1);
    emit(Op.BRANCH, branches.size());
    branches.add(starts.stream().mapToInt(i -> i).toArray());
    at++;
  }

  private void repeat() {
    int register = newRegisters(2);
    int until = at + 1 + codes[at + 1];
    emit(Op.REPEAT, register, 0);
    patchLast(until);
    loops.push(new int[] {until, register, codes[at + 2], codes[at + 3], size});
    at += 4;
    targets.add(at);
  }

  private void until(int operation) {
    if (loops.isEmpty() || loops.peek()[0] != at) {
      throw new InvalidCode();
    }
    int[] loop = loops.pop();
    emit(operation, loop[1], loop[2], loop[3], loop[4], -1, -1);
    at++;
    targets.add(at);
  }

  private void possessive() {
    int register = newRegisters(3);
    int loop = size + 3;
    emit(Op.POSSESSIVE_REPEAT, register, loop);
    // the body follows the loop's head; what is behind it follows a jump over the body
    int body = size + Op.UNTIL_SIZE + 2;
    emit(Op.POSSESSIVE_LOOP, register, codes[at + 2], codes[at + 3], body, -1, -1);
    emit(Op.JUMP, 0);
    int end = at + 1 + codes[at + 1];
    patchLast(end + 1);
    body(end, Op.POSSESSIVE_END, register, loop);
    at += 4;
    targets.add(at);
  }

  private void one(int operation) {
    int set = sets.parse(codes, at + 4);
    if (codes[at + 4 + sets.size(codes, at + 4)] != SreCode.SUCCESS) {
      throw new InvalidCode();
    }
    emit(operation, set, codes[at + 2], codes[at + 3], -1);
    at += 1 + codes[at + 1];
    targets.add(at);
  }

  private void reference(Fold fold) {
    emit(Op.BACK_REFERENCE, group(codes[at + 1]), fold.ordinal());
    at += 2;
  }
}
