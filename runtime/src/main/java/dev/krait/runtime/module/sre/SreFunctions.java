package dev.krait.runtime.module.sre;

import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.sre.engine.InvalidCode;
import dev.krait.runtime.module.sre.engine.Program;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.CharacterClasses;
import dev.krait.runtime.text.StrLayout;

/** The functions of {@code _sre}. */
@Exposed(value = "_sre", module = true)
final class SreFunctions {
  private static final long LARGEST_CODE = 0xFFFFFFFFL;

  private SreFunctions() {}

  @Method("compile(pattern, flags, code, groups, groupindex, indexgroup)")
  static PyObject compile(
      PyObject pattern,
      PyObject flags,
      PyObject code,
      PyObject groups,
      PyObject groupIndex,
      PyObject indexGroup) {
    int flagBits = (int) Index.toLong(flags);
    if (!(code instanceof ListLayout list)) {
      throw argument("code", "list", code);
    }
    int groupCount = (int) Index.toLong(groups);
    if (!(groupIndex instanceof PyDict index)) {
      throw argument("groupindex", "dict", groupIndex);
    }
    if (!(indexGroup instanceof PyTuple names)) {
      throw argument("indexgroup", "tuple", indexGroup);
    }
    if (pattern != PyNone.NONE
        && !(pattern instanceof StrLayout)
        && !(pattern instanceof BytesLike)) {
      SreText.of(pattern);
    }
    int[] codes = codes(list);
    try {
      Program program = Program.of(codes, groupCount);
      return new PyPattern(pattern, flagBits, codes, program, index, names);
    } catch (InvalidCode e) {
      throw Errors.runtimeError("invalid SRE code");
    }
  }

  private static RuntimeException argument(String name, String expected, PyObject given) {
    return Errors.typeError(
        "compile() argument '" + name + "' must be " + expected + ", not " + given.type().name());
  }

  private static int[] codes(ListLayout list) {
    int[] codes = new int[list.size()];
    for (int i = 0; i < codes.length; i++) {
      if (!(list.get(i) instanceof IntLayout number)) {
        throw Errors.typeError("an integer is required");
      }
      if (!number.isLong() || number.longValue() < 0 || number.longValue() > LARGEST_CODE) {
        throw Errors.overflowError("regular expression code size limit exceeded");
      }
      codes[i] = (int) number.longValue();
    }
    return codes;
  }

  @Method("template(pattern, template, /)")
  static PyObject template(PyObject pattern, PyObject template) {
    if (!(template instanceof ListLayout list)) {
      throw Errors.typeError("template() argument 2 must be list, not " + template.type().name());
    }
    return new PyTemplate(list);
  }

  @Method("getcodesize()")
  static long getCodeSize() {
    return SreModule.CODE_SIZE;
  }

  @Method("ascii_iscased(character, /)")
  static boolean isAsciiCased(PyObject character) {
    int c = Index.clipped(character);
    return c < 128 && (CharacterClasses.lower(c) != c || CharacterClasses.upper(c) != c);
  }

  @Method("unicode_iscased(character, /)")
  static boolean isUnicodeCased(PyObject character) {
    int c = Index.clipped(character);
    return CharacterClasses.lower(c) != c || CharacterClasses.upper(c) != c;
  }

  @Method("ascii_tolower(character, /)")
  static long asciiToLower(PyObject character) {
    return CharacterClasses.asciiLower(Index.clipped(character));
  }

  @Method("unicode_tolower(character, /)")
  static long unicodeToLower(PyObject character) {
    return CharacterClasses.lower(Index.clipped(character));
  }
}
