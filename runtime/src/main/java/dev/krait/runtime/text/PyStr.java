package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.Arrays;

/**
 * An exact {@code str}: a sequence of Unicode code points, lone surrogates allowed.
 *
 * <p>Where all characters fit in 16 bits they are the chars of a Java string, whose surrogates are
 * therefore never pairs; else they stand in an {@code int[]}. Each text has one representation. The
 * result of repeated concatenation is a prefix of an {@link AppendBuffer} until its characters are
 * asked for.
 */
public final class PyStr extends StrLayout {
  /** Marks a string made by concatenation: the next one to it begins an {@link AppendBuffer}. */
  private static final Object JOINED = new Object();

  private static final int SHORT = 128;
  private static final int BLOCK = 64;
  private static final int MARGIN = 1 << 20;

  private static final PyStr[] LATIN = new PyStr[256];

  static {
    for (int i = 0; i < LATIN.length; i++) {
      LATIN[i] = new PyStr(String.valueOf((char) i), 1, null);
    }
  }

  /** {@code ''}. */
  public static final PyStr EMPTY = new PyStr("", 0, null);

  /** {@code str}. */
  public static final PyType TYPE =
      PyType.builtin(
          "str",
          PyType.OBJECT,
          true,
          new StrMethodsTable(),
          new StrOperatorMethodsTable(),
          new StrSearchMethodsTable(),
          new StrCaseMethodsTable(),
          new StrSplitMethodsTable());

  /** How many characters. Final, so that a string handed to another thread is complete there. */
  private final int length;

  /** The characters where each fits in 16 bits; null if not, or if they stand in a buffer yet. */
  private String text;

  /** Null, {@link #JOINED}, an {@code int[]} or an {@link AppendBuffer}. */
  private Object form;

  private long hash;

  private PyStr(String text, int length, Object form) {
    this.text = text;
    this.form = form;
    this.length = length;
  }

  // ---- making ----

  /** The text of a Java string, whose surrogate pairs are single characters. */
  public static PyStr of(String value) {
    int length = value.length();
    for (int i = 0; i < length; i++) {
      if (Character.isHighSurrogate(value.charAt(i))
          && i + 1 < length
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        int[] characters = value.codePoints().toArray();
        return new PyStr(null, characters.length, characters);
      }
    }
    return ofBmp(value);
  }

  /** The chars of a Java string as characters: surrogates are not paired. */
  public static PyStr ofBmp(String value) {
    int length = value.length();
    if (length <= 1) {
      return length == 0 ? EMPTY : ofCodePoint(value.charAt(0));
    }
    return new PyStr(value, length, null);
  }

  /** A string of one character. */
  public static PyStr ofCodePoint(int character) {
    if (character < LATIN.length) {
      return LATIN[character];
    }
    return character <= 0xFFFF
        ? new PyStr(String.valueOf((char) character), 1, null)
        : new PyStr(null, 1, new int[] {character});
  }

  /** The decimal digits of a number. */
  public static PyStr ofLong(long value) {
    if (value >= 0 && value < 10) {
      return LATIN['0' + (int) value];
    }
    String digits = Long.toString(value);
    return new PyStr(digits, digits.length(), null);
  }

  /** A string of these characters, which may be surrogates. */
  public static PyStr ofCodePoints(int... characters) {
    return ofCodePoints(characters, 0, characters.length);
  }

  /** A string of the characters from an index to another. */
  public static PyStr ofCodePoints(int[] characters, int from, int to) {
    for (int i = from; i < to; i++) {
      if (characters[i] > 0xFFFF) {
        return new PyStr(null, to - from, Arrays.copyOfRange(characters, from, to));
      }
    }
    char[] chars = new char[to - from];
    for (int i = from; i < to; i++) {
      chars[i - from] = (char) characters[i];
    }
    return ofBmp(new String(chars));
  }

  /** The one string of this text that {@code sys.intern} and constants share. */
  public static PyStr intern(String value) {
    return StrIntern.of(of(value));
  }

  /** {@code sys.intern(self)}. */
  public PyStr intern() {
    return StrIntern.of(this);
  }

  // ---- representation ----

  /** The characters, if each fits in 16 bits; else null. */
  public String bmp() {
    String characters = text;
    return characters != null || form instanceof int[] ? characters : flatten();
  }

  /** The characters; only where {@link #bmp()} is null. */
  public int[] wide() {
    return (int[]) form;
  }

  private synchronized String flatten() {
    if (text == null && form instanceof AppendBuffer buffer) {
      Object flat = buffer.prefix(length);
      if (flat instanceof String characters) {
        text = characters;
        form = JOINED;
      } else {
        form = flat;
      }
    }
    return text;
  }

  /** How many characters. */
  public int length() {
    return length;
  }

  /** The character at an index within the bounds. */
  public int codePointAt(int index) {
    String characters = text;
    if (characters != null) {
      return characters.charAt(index);
    }
    Object other = form;
    if (other instanceof int[] codePoints) {
      return codePoints[index];
    }
    if (other instanceof AppendBuffer buffer) {
      return buffer.codePointAt(index);
    }
    return flatten().charAt(index);
  }

  /** The characters as an array of the caller's own. */
  public int[] codePoints() {
    String characters = bmp();
    return characters == null ? wide().clone() : characters.chars().toArray();
  }

  /** The characters from an index to another, both within the bounds. */
  public PyStr substring(int from, int to) {
    if (to - from <= 1) {
      return to <= from ? EMPTY : ofCodePoint(codePointAt(from));
    }
    if (to - from == length) {
      return this;
    }
    String characters = bmp();
    return characters != null
        ? new PyStr(characters.substring(from, to), to - from, null)
        : ofCodePoints(wide(), from, to);
  }

  /** Whether every character is an ASCII one. */
  public boolean isAscii() {
    return bmp() != null && isBelow(text, 128);
  }

  /** Whether every char is below a power of two. */
  static boolean isBelow(String text, int limit) {
    int length = text.length();
    int beyond = -limit;
    int at = 0;
    while (at + BLOCK <= length) {
      int all = 0;
      for (int end = at + BLOCK; at < end; at++) {
        all |= text.charAt(at);
      }
      if ((all & beyond) != 0) {
        return false;
      }
    }
    int all = 0;
    for (; at < length; at++) {
      all |= text.charAt(at);
    }
    return (all & beyond) == 0;
  }

  /** {@code self + other}. */
  public PyStr concat(PyStr other) {
    if (other.length == 0) {
      return this;
    }
    if (length == 0) {
      return other;
    }
    int sum = length + other.length;
    if (sum < 0) {
      throw StrArguments.memoryError();
    }
    String right = other.bmp();
    if (form instanceof AppendBuffer buffer && buffer.append(length, other, right)) {
      return new PyStr(null, sum, buffer);
    }
    String left = bmp();
    if (sum > SHORT && (left == null || form == JOINED)) {
      AppendBuffer buffer = new AppendBuffer(this, sum + Math.min(sum / 2, MARGIN));
      buffer.append(length, other, right);
      return new PyStr(null, sum, buffer);
    }
    return left == null || right == null
        ? new TextBuilder(0).append(this).append(other).toStr()
        : new PyStr(left.concat(right), sum, sum > SHORT ? JOINED : null);
  }

  /** {@code self * count}. */
  public PyStr repeat(long count) {
    if (count <= 0 || length == 0) {
      return EMPTY;
    }
    if (count == 1) {
      return this;
    }
    if (count > Long.MAX_VALUE / length) {
      throw Errors.overflowError("repeated string is too long");
    }
    if (count * length > Integer.MAX_VALUE - 8) {
      throw StrArguments.memoryError();
    }
    String characters = bmp();
    if (characters != null) {
      return ofBmp(characters.repeat((int) count));
    }
    int[] result = new int[(int) (length * count)];
    for (int i = 0; i < result.length; i += length) {
      System.arraycopy(wide(), 0, result, i, length);
    }
    return new PyStr(null, result.length, result);
  }

  @Override
  public PyStr exact() {
    return this;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  // ---- operators ----

  @Override
  public PyObject add(PyObject other) {
    return other instanceof PyStr string ? concat(string) : super.add(other);
  }

  @Override
  public PyObject iAdd(PyObject other) {
    return other instanceof PyStr string ? concat(string) : super.iAdd(other);
  }

  @Override
  public PyObject mul(PyObject other) {
    return other instanceof PyInt count ? repeat(count.longValue()) : super.mul(other);
  }

  @Override
  public PyObject mul(long other) {
    return repeat(other);
  }

  @Override
  public PyObject mod(PyObject other) {
    return other instanceof StrInstance ? super.mod(other) : PercentFormat.format(this, other);
  }

  // ---- comparison ----

  boolean same(PyStr other) {
    if (this == other) {
      return true;
    }
    if (length != other.length) {
      return false;
    }
    String characters = bmp();
    return characters == null
        ? other.bmp() == null && Arrays.equals(wide(), other.wide())
        : characters.equals(other.bmp());
  }

  /** Negative, zero or positive, by the order of the code points. */
  public int compareTo(PyStr other) {
    String left = bmp();
    String right = other.bmp();
    if (left != null && right != null) {
      return left.compareTo(right);
    }
    int common = Math.min(length, other.length);
    for (int i = 0; i < common; i++) {
      int difference = codePointAt(i) - other.codePointAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return length - other.length;
  }

  @Override
  public PyObject eq(PyObject other) {
    return other instanceof PyStr string ? PyBool.of(same(string)) : super.eq(other);
  }

  @Override
  public boolean isEq(PyObject other) {
    return other instanceof PyStr string ? same(string) : super.eq(other).isTrue();
  }

  @Override
  public PyObject ne(PyObject other) {
    return other instanceof PyStr string ? PyBool.of(!same(string)) : super.ne(other);
  }

  @Override
  public boolean isNe(PyObject other) {
    return other instanceof PyStr string ? !same(string) : super.ne(other).isTrue();
  }

  @Override
  public PyObject lt(PyObject other) {
    return other instanceof PyStr string ? PyBool.of(compareTo(string) < 0) : super.lt(other);
  }

  @Override
  public boolean isLt(PyObject other) {
    return other instanceof PyStr string ? compareTo(string) < 0 : super.lt(other).isTrue();
  }

  @Override
  public PyObject le(PyObject other) {
    return other instanceof PyStr string ? PyBool.of(compareTo(string) <= 0) : super.le(other);
  }

  @Override
  public boolean isLe(PyObject other) {
    return other instanceof PyStr string ? compareTo(string) <= 0 : super.le(other).isTrue();
  }

  @Override
  public PyObject gt(PyObject other) {
    return other instanceof PyStr string ? PyBool.of(compareTo(string) > 0) : super.gt(other);
  }

  @Override
  public boolean isGt(PyObject other) {
    return other instanceof PyStr string ? compareTo(string) > 0 : super.gt(other).isTrue();
  }

  @Override
  public PyObject ge(PyObject other) {
    return other instanceof PyStr string ? PyBool.of(compareTo(string) >= 0) : super.ge(other);
  }

  @Override
  public boolean isGe(PyObject other) {
    return other instanceof PyStr string ? compareTo(string) >= 0 : super.ge(other).isTrue();
  }

  // ---- conversions ----

  @Override
  public boolean isTrue() {
    return length != 0;
  }

  @Override
  public long hash() {
    long result = hash;
    if (result == 0 && length != 0) {
      String characters = bmp();
      result = characters == null ? StrHash.DEFAULT.of(wide()) : StrHash.DEFAULT.of(characters);
      hash = result;
    }
    return result;
  }

  @Override
  public PyStr repr() {
    return StrRepr.repr(this);
  }

  @Override
  public PyStr str() {
    return this;
  }

  @Override
  public PyStr format(PyStr spec) {
    return spec.length == 0 ? this : StrFormatSpec.format(this, spec);
  }

  // ---- container ----

  @Override
  public int len() {
    return length;
  }

  @Override
  public PyObject getItem(PyObject key) {
    return key instanceof PyInt index
        ? getItem(index.longValue())
        : StrOperators.getItem(this, key);
  }

  @Override
  public PyObject getItem(long key) {
    long index = key < 0 ? key + length : key;
    if (index < 0 || index >= length) {
      throw Errors.indexError("string index out of range");
    }
    return ofCodePoint(codePointAt((int) index));
  }

  @Override
  public boolean contains(PyObject value) {
    return StrOperators.contains(this, value);
  }

  @Override
  public PyObject iter() {
    return new StrIterator(this);
  }

  // ---- Java's view ----

  @Override
  public boolean equals(Object other) {
    if (other instanceof PyStr string) {
      return same(string);
    }
    return other instanceof PyObject object && isEq(object);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(hash());
  }

  /** The text itself, not its {@code repr}; characters beyond 16 bits are surrogate pairs. */
  @Override
  public String toString() {
    String characters = bmp();
    return characters != null ? characters : new String(wide(), 0, length);
  }
}
