package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.Constant;
import dev.krait.transpiler.ast.ConstantValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Literals (reference, 2.5, 2.7 and 6.2.2). */
public final class ConstantLowering {
  private ConstantLowering() {}

  /** The constant that a literal stands for. */
  public static Constant lower(ConstantValue value) {
    if (value instanceof ConstantValue.SmallInt number) {
      return new Constant.Int(number.value());
    }
    if (value instanceof ConstantValue.BigInt number) {
      return new Constant.BigInt(number.value());
    }
    if (value instanceof ConstantValue.Float number) {
      return new Constant.Float(number.value());
    }
    if (value instanceof ConstantValue.Imaginary number) {
      return new Constant.Complex(0, number.imaginary());
    }
    if (value instanceof ConstantValue.Str text) {
      List<Integer> codePoints =
          text.codePoints() == null ? null : Arrays.stream(text.codePoints()).boxed().toList();
      return new Constant.Str(text.text(), codePoints);
    }
    if (value instanceof ConstantValue.Bytes bytes) {
      return new Constant.Bytes(new String(bytes.value(), StandardCharsets.ISO_8859_1));
    }
    return switch ((ConstantValue.Singleton) value) {
      case None -> Constant.Singleton.NONE;
      case True -> Constant.Singleton.TRUE;
      case False -> Constant.Singleton.FALSE;
      case Ellipsis -> Constant.Singleton.ELLIPSIS;
    };
  }
}
