package dev.krait.runtime.module.opcode;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyStr;

/** The functions of {@code _opcode}: what CPython 3.14's instructions are. */
@Exposed(value = "_opcode", module = true)
final class OpcodeFunctions {
  private OpcodeFunctions() {}

  @Method("is_valid(opcode)")
  static boolean isValid(PyObject opcode) {
    return OpcodeSets.VALID.get(number(opcode));
  }

  @Method("has_arg(opcode)")
  static boolean hasArg(PyObject opcode) {
    return OpcodeSets.ARGUMENT.get(number(opcode));
  }

  @Method("has_const(opcode)")
  static boolean hasConst(PyObject opcode) {
    return OpcodeSets.CONSTANT.get(number(opcode));
  }

  @Method("has_name(opcode)")
  static boolean hasName(PyObject opcode) {
    return OpcodeSets.NAME.get(number(opcode));
  }

  @Method("has_jump(opcode)")
  static boolean hasJump(PyObject opcode) {
    return OpcodeSets.JUMP.get(number(opcode));
  }

  @Method("has_free(opcode)")
  static boolean hasFree(PyObject opcode) {
    return OpcodeSets.FREE.get(number(opcode));
  }

  @Method("has_local(opcode)")
  static boolean hasLocal(PyObject opcode) {
    return OpcodeSets.LOCAL.get(number(opcode));
  }

  @Method("has_exc(opcode)")
  static boolean hasExc(PyObject opcode) {
    return OpcodeSets.EXCEPTION.get(number(opcode));
  }

  private static int number(PyObject opcode) {
    long number = Index.toLong(opcode);
    return number < 0 || number > OpcodeSets.LAST ? OpcodeSets.LAST + 1 : (int) number;
  }

  @Method("stack_effect(opcode, oparg=None, /, *, jump=None)")
  static PyObject stackEffect(PyObject opcode, PyObject argument, PyObject jump) {
    if (!isValid(opcode)) {
      throw Errors.valueError("invalid opcode or oparg");
    }
    throw Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "Krait has no stack of instructions");
  }

  @Method("get_executor(code, offset)")
  static PyObject getExecutor(PyObject code, PyObject offset) {
    if (!(code instanceof PyCode)) {
      throw Errors.typeError("expected a code object, not '" + code.type().name() + "'");
    }
    throw Errors.runtimeError("Executors are not available in this build");
  }

  @Method("get_specialization_stats()")
  static PyObject getSpecializationStats() {
    return PyNone.NONE;
  }

  @Method("get_intrinsic1_descs()")
  static PyObject getIntrinsic1() {
    return texts(
        "INTRINSIC_1_INVALID INTRINSIC_PRINT INTRINSIC_IMPORT_STAR INTRINSIC_STOPITERATION_ERROR"
            + " INTRINSIC_ASYNC_GEN_WRAP INTRINSIC_UNARY_POSITIVE INTRINSIC_LIST_TO_TUPLE"
            + " INTRINSIC_TYPEVAR INTRINSIC_PARAMSPEC INTRINSIC_TYPEVARTUPLE"
            + " INTRINSIC_SUBSCRIPT_GENERIC INTRINSIC_TYPEALIAS");
  }

  @Method("get_intrinsic2_descs()")
  static PyObject getIntrinsic2() {
    return texts(
        "INTRINSIC_2_INVALID INTRINSIC_PREP_RERAISE_STAR INTRINSIC_TYPEVAR_WITH_BOUND"
            + " INTRINSIC_TYPEVAR_WITH_CONSTRAINTS INTRINSIC_SET_FUNCTION_TYPE_PARAMS"
            + " INTRINSIC_SET_TYPEPARAM_DEFAULT");
  }

  @Method("get_special_method_names()")
  static PyObject getSpecialMethodNames() {
    return texts("__enter__ __exit__ __aenter__ __aexit__");
  }

  @Method("get_nb_ops()")
  static PyObject getOperators() {
    String[] names =
        ("ADD AND FLOOR_DIVIDE LSHIFT MATRIX_MULTIPLY MULTIPLY REMAINDER OR POWER RSHIFT SUBTRACT"
                + " TRUE_DIVIDE XOR")
            .split(" ");
    String[] signs = "+ & // << @ * % | ** >> - / ^".split(" ");
    PyList pairs = new PyList();
    for (int i = 0; i < names.length; i++) {
      pairs.append(PyTuple.of(PyStr.of("NB_" + names[i]), PyStr.of(signs[i])));
    }
    for (int i = 0; i < names.length; i++) {
      pairs.append(PyTuple.of(PyStr.of("NB_INPLACE_" + names[i]), PyStr.of(signs[i] + "=")));
    }
    pairs.append(PyTuple.of(PyStr.of("NB_SUBSCR"), PyStr.of("[]")));
    return pairs;
  }

  private static PyObject texts(String words) {
    PyList list = new PyList();
    for (String word : words.split(" ")) {
      list.append(PyStr.of(word));
    }
    return list;
  }
}
