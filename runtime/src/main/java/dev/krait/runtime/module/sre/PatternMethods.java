package dev.krait.runtime.module.sre;

import dev.krait.runtime.collection.PyCallableIterator;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyGenericAlias;
import dev.krait.runtime.object.PyMappingProxy;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code re.Pattern} that look for matches, and its attributes. */
@Exposed("Pattern")
final class PatternMethods {
  private PatternMethods() {}

  @Method("match(self, /, string, pos=0, endpos=sys.maxsize)")
  static PyObject match(PyPattern self, PyObject string, PyObject pos, PyObject endPos) {
    Search search = new Search(self, string, pos, endPos);
    return search.matchHere() ? search.match() : PyNone.NONE;
  }

  @Method("fullmatch(self, /, string, pos=0, endpos=sys.maxsize)")
  static PyObject fullMatch(PyPattern self, PyObject string, PyObject pos, PyObject endPos) {
    Search search = new Search(self, string, pos, endPos);
    return search.matchAll() ? search.match() : PyNone.NONE;
  }

  @Method("search(self, /, string, pos=0, endpos=sys.maxsize)")
  static PyObject search(PyPattern self, PyObject string, PyObject pos, PyObject endPos) {
    Search search = new Search(self, string, pos, endPos);
    return search.find() ? search.match() : PyNone.NONE;
  }

  @Method("findall(self, /, string, pos=0, endpos=sys.maxsize)")
  static PyObject findAll(PyPattern self, PyObject string, PyObject pos, PyObject endPos) {
    Search search = new Search(self, string, pos, endPos);
    PyObject nothing = search.text.empty();
    int groups = self.groups();
    PyList found = new PyList();
    while (search.find()) {
      if (groups <= 1) {
        found.append(search.group(groups, nothing));
      } else {
        PyObject[] items = new PyObject[groups];
        for (int i = 0; i < groups; i++) {
          items[i] = search.group(i + 1, nothing);
        }
        found.append(PyTuple.of(items));
      }
    }
    return found;
  }

  @Method("finditer(self, /, string, pos=0, endpos=sys.maxsize)")
  static PyObject findIter(PyPattern self, PyObject string, PyObject pos, PyObject endPos) {
    return new PyCallableIterator(scanner(self, string, pos, endPos).attr("search"), PyNone.NONE);
  }

  @Method("scanner(self, /, string, pos=0, endpos=sys.maxsize)")
  static PyObject scanner(PyPattern self, PyObject string, PyObject pos, PyObject endPos) {
    return new PyScanner(new Search(self, string, pos, endPos));
  }

  @Method("__copy__(self, /)")
  static PyObject copy(PyPattern self) {
    return self;
  }

  @Method("__deepcopy__(self, memo, /)")
  static PyObject deepCopy(PyPattern self, PyObject memo) {
    return self;
  }

  @Method(value = "__class_getitem__(cls, object, /)", kind = Method.Kind.CLASS_METHOD)
  static PyObject classGetItem(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }

  @Method("__repr__(self, /)")
  static String repr(PyPattern self) {
    return PatternRepr.of(self);
  }

  @Method("__hash__(self, /)")
  static long hash(PyPattern self) {
    return self.hash();
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(PyPattern self, PyObject other) {
    return other instanceof PyPattern pattern
        ? PyBool.of(self == pattern || self.sameAs(pattern))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ne__(self, value, /)")
  static PyObject notEqual(PyPattern self, PyObject other) {
    return other instanceof PyPattern pattern
        ? PyBool.of(self != pattern && !self.sameAs(pattern))
        : PyNotImplemented.INSTANCE;
  }

  @Getter(value = "pattern", member = true)
  static PyObject pattern(PyPattern self) {
    return self.pattern();
  }

  @Getter(value = "flags", member = true)
  static PyObject flags(PyPattern self) {
    return PyInt.of(self.flags());
  }

  @Getter(value = "groups", member = true)
  static PyObject groups(PyPattern self) {
    return PyInt.of(self.groups());
  }

  @Getter("groupindex")
  static PyObject groupIndex(PyPattern self) {
    return PyMappingProxy.of(self.groupIndex());
  }
}
