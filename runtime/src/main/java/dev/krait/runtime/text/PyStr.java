package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.Arrays;

/** An exact {@code str}: a sequence of Unicode code points, lone surrogates allowed. */
public final class PyStr extends StrContent {
  private static final int SHORT = 128;
  private static final int MARGIN = 1 << 20;

  private static final PyStr[] LATIN = new PyStr[256];

  static {
    for (int i = 0; i < LATIN.length; i++) {
      LATIN[i] = new PyStr(1, String.valueOf((char) i), i, 0);
    }
  }

  /** {@code ''}. */
  public static final PyStr EMPTY = new PyStr(0, "", 0, 0);

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

  private PyStr(int length, Object content, long low, long high) {
    super(length, content, low, high);
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
        return new PyStr(characters.length, characters, 0, 0);
      }
    }
    if (length <= 1) {
      return length == 0 ? EMPTY : ofCodePoint(value.charAt(0));
    }
    PyStr packed = length <= ShortText.MOST ? packed(value, 0, length) : null;
    if (packed == null) {
      return new PyStr(length, value, 0, 0);
    }
    packed.content = value;
    return packed;
  }

  /**
   * The characters from an index to another, 2 to 16, in words; null if one has more than 8 bits.
   */
  private static PyStr packed(CharSequence text, int from, int to) {
    int all = 0;
    long high = 0;
    int i = to - 1;
    for (int end = from + Long.BYTES; i >= end; i--) {
      int c = text.charAt(i);
      all |= c;
      high = high << 8 | c;
    }
    long low = 0;
    for (; i >= from; i--) {
      int c = text.charAt(i);
      all |= c;
      low = low << 8 | c;
    }
    return all < 256 ? new PyStr(to - from, null, low, high) : null;
  }

  /** The chars of a Java string as characters: surrogates are not paired. */
  public static PyStr ofBmp(String value) {
    return ofBmp(value, 0, value.length());
  }

  /** The chars from an index to another as characters: surrogates are not paired. */
  static PyStr ofBmp(CharSequence value, int from, int to) {
    int length = to - from;
    if (length <= 1) {
      return length <= 0 ? EMPTY : ofCodePoint(value.charAt(from));
    }
    PyStr packed = length <= ShortText.MOST ? packed(value, from, to) : null;
    return packed != null
        ? packed
        : new PyStr(length, value.subSequence(from, to).toString(), 0, 0);
  }

  /** A string of one character. */
  public static PyStr ofCodePoint(int character) {
    if (character < LATIN.length) {
      return LATIN[character];
    }
    return character <= 0xFFFF
        ? new PyStr(1, String.valueOf((char) character), 0, 0)
        : new PyStr(1, new int[] {character}, 0, 0);
  }

  /** The decimal digits of a number. */
  public static PyStr ofLong(long value) {
    if (value >= 0 && value < 10) {
      return LATIN['0' + (int) value];
    }
    if (value < 0 || value >= ShortText.FIRST_LONG_NUMBER) {
      return ofBmp(Long.toString(value));
    }
    int length = ShortText.countDigits(value);
    return length <= Long.BYTES
        ? new PyStr(length, null, ShortText.digits(value, length), 0)
        : new PyStr(
            length,
            null,
            ShortText.digits(value / ShortText.power(length - Long.BYTES), Long.BYTES),
            ShortText.digits(value % ShortText.power(length - Long.BYTES), length - Long.BYTES));
  }

  /** A string of these characters, which may be surrogates. */
  public static PyStr ofCodePoints(int... characters) {
    return ofCodePoints(characters, 0, characters.length);
  }

  /** A string of the characters from an index to another. */
  public static PyStr ofCodePoints(int[] characters, int from, int to) {
    for (int i = from; i < to; i++) {
      if (characters[i] > 0xFFFF) {
        return new PyStr(to - from, Arrays.copyOfRange(characters, from, to), 0, 0);
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

  // ---- parts and sums ----

  /** The characters from an index to another, both within the bounds. */
  public PyStr substring(int from, int to) {
    if (to - from <= 1) {
      return to <= from ? EMPTY : ofCodePoint(codePointAt(from));
    }
    if (to - from == length) {
      return this;
    }
    if (isShort()) {
      int count = to - from;
      return new PyStr(
          count,
          null,
          ShortText.first(ShortText.lowFrom(low, high, from), count),
          ShortText.first(ShortText.highFrom(high, from), count - Long.BYTES));
    }
    String characters = bmp();
    return characters != null ? ofBmp(characters, from, to) : ofCodePoints(wide(), from, to);
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
    if (sum <= ShortText.MOST && isShort() && other.isShort()) {
      return new PyStr(
          sum,
          null,
          low | ShortText.lowBehind(other.low, length),
          high | ShortText.highBehind(other.low, other.high, length));
    }
    if (content instanceof AppendBuffer buffer && buffer.append(length, other)) {
      return new PyStr(sum, buffer, 0, 0);
    }
    String left = bmp();
    if (sum > SHORT && (left == null || low == JOINED && length > SHORT)) {
      AppendBuffer buffer = new AppendBuffer(this, sum + Math.min(sum / 2, MARGIN));
      buffer.append(length, other);
      return new PyStr(sum, buffer, 0, 0);
    }
    String right = other.bmp();
    return left == null || right == null
        ? new TextBuilder(0).append(this).append(other).toStr()
        : new PyStr(sum, left.concat(right), sum > SHORT ? JOINED : 0, 0);
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
    return new PyStr(result.length, result, 0, 0);
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
