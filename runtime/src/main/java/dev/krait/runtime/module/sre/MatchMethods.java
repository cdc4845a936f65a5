package dev.krait.runtime.module.sre;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyGenericAlias;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code re.Match}. */
@Exposed("Match")
final class MatchMethods {
  private MatchMethods() {}

  @Method("group(self, /, *args)")
  static PyObject group(PyMatch self, PyObject[] keys) {
    if (keys.length == 0) {
      return self.group(0, PyNone.NONE);
    }
    if (keys.length == 1) {
      return self.group(self.number(keys[0]), PyNone.NONE);
    }
    PyObject[] items = new PyObject[keys.length];
    for (int i = 0; i < keys.length; i++) {
      items[i] = self.group(self.number(keys[i]), PyNone.NONE);
    }
    return PyTuple.of(items);
  }

  @Method("__getitem__(self, key, /)")
  static PyObject getItem(PyMatch self, PyObject key) {
    return self.getItem(key);
  }

  @Method("groups(self, /, default=None)")
  static PyObject groups(PyMatch self, PyObject defaultValue) {
    PyObject nothing = defaultValue == null ? PyNone.NONE : defaultValue;
    PyObject[] items = new PyObject[self.pattern().groups()];
    for (int i = 0; i < items.length; i++) {
      items[i] = self.group(i + 1, nothing);
    }
    return PyTuple.of(items);
  }

  @Method("groupdict(self, /, default=None)")
  static PyObject groupDict(PyMatch self, PyObject defaultValue) {
    PyObject nothing = defaultValue == null ? PyNone.NONE : defaultValue;
    PyDict result = new PyDict();
    PyObject names = self.pattern().groupIndex().iter();
    for (PyObject name = names.next(); name != null; name = names.next()) {
      result.put(name, self.group(self.number(name), nothing));
    }
    return result;
  }

  private static int number(PyMatch self, PyObject group) {
    return group == null ? 0 : self.number(group);
  }

  @Method("start(self, group=0, /)")
  static long start(PyMatch self, PyObject group) {
    return self.start(number(self, group));
  }

  @Method("end(self, group=0, /)")
  static long end(PyMatch self, PyObject group) {
    return self.end(number(self, group));
  }

  @Method("span(self, group=0, /)")
  static PyObject span(PyMatch self, PyObject group) {
    return span(self, number(self, group));
  }

  private static PyObject span(PyMatch self, int number) {
    return PyTuple.of(PyInt.of(self.start(number)), PyInt.of(self.end(number)));
  }

  @Method("expand(self, /, template)")
  static PyObject expand(PyMatch self, PyObject template) {
    return PyTemplate.compile(self.pattern(), template).expand(self);
  }

  @Method("__copy__(self, /)")
  static PyObject copy(PyMatch self) {
    return self;
  }

  @Method("__deepcopy__(self, memo, /)")
  static PyObject deepCopy(PyMatch self, PyObject memo) {
    return self;
  }

  @Method(value = "__class_getitem__(cls, object, /)", kind = Method.Kind.CLASS_METHOD)
  static PyObject classGetItem(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }

  @Method("__repr__(self, /)")
  static String repr(PyMatch self) {
    String text = self.group(0, PyNone.NONE).repr().toString();
    int end = Math.min(50, text.codePointCount(0, text.length()));
    return "<re.Match object; span=("
        + self.start(0)
        + ", "
        + self.end(0)
        + "), match="
        + text.substring(0, text.offsetByCodePoints(0, end))
        + ">";
  }

  @Getter(value = "string", member = true)
  static PyObject string(PyMatch self) {
    return self.text().string();
  }

  @Getter(value = "re", member = true)
  static PyObject pattern(PyMatch self) {
    return self.pattern();
  }

  @Getter(value = "pos", member = true)
  static PyObject pos(PyMatch self) {
    return PyInt.of(self.from());
  }

  @Getter(value = "endpos", member = true)
  static PyObject endPos(PyMatch self) {
    return PyInt.of(self.to());
  }

  @Getter("lastindex")
  static PyObject lastIndex(PyMatch self) {
    return self.lastIndex() < 0 ? PyNone.NONE : PyInt.of(self.lastIndex());
  }

  @Getter("lastgroup")
  static PyObject lastGroup(PyMatch self) {
    return self.lastIndex() < 0 ? PyNone.NONE : self.pattern().groupName(self.lastIndex());
  }

  @Getter("regs")
  static PyObject regs(PyMatch self) {
    PyObject[] spans = new PyObject[self.pattern().groups() + 1];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = span(self, i);
    }
    return PyTuple.of(spans);
  }
}
