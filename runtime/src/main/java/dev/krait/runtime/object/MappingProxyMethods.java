package dev.krait.runtime.object;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.operator.CompareOperator;
import dev.krait.runtime.operator.Comparison;
import dev.krait.runtime.text.PyStr;

/** The methods of {@code mappingproxy}. */
@Exposed("mappingproxy")
final class MappingProxyMethods {
  private MappingProxyMethods() {}

  @Method(value = "__new__(cls, mapping)", kind = Method.Kind.NEW)
  static PyObject make(PyType cls, PyObject mapping) {
    return PyMappingProxy.of(mapping);
  }

  @Method("__getitem__(self, key, /)")
  static PyObject getItem(PyMappingProxy self, PyObject key) {
    return self.mapping().getItem(key);
  }

  @Method("__len__(self, /)")
  static long len(PyMappingProxy self) {
    return self.mapping().len();
  }

  @Method("__contains__(self, key, /)")
  static boolean contains(PyMappingProxy self, PyObject key) {
    return self.mapping().contains(key);
  }

  @Method("__iter__(self, /)")
  static PyObject iter(PyMappingProxy self) {
    return self.mapping().iter();
  }

  @Method("__reversed__(self, /)")
  static PyObject reversed(PyMappingProxy self) {
    return self.mapping().attr("__reversed__").call0();
  }

  @Method("get(self, key, default=None, /)")
  static PyObject get(PyMappingProxy self, PyObject key, PyObject otherwise) {
    return self.mapping().attr("get").call2(key, otherwise == null ? PyNone.NONE : otherwise);
  }

  @Method("keys(self, /)")
  static PyObject keys(PyMappingProxy self) {
    return self.mapping().attr("keys").call0();
  }

  @Method("values(self, /)")
  static PyObject values(PyMappingProxy self) {
    return self.mapping().attr("values").call0();
  }

  @Method("items(self, /)")
  static PyObject items(PyMappingProxy self) {
    return self.mapping().attr("items").call0();
  }

  @Method("copy(self, /)")
  static PyObject copy(PyMappingProxy self) {
    return self.mapping().attr("copy").call0();
  }

  @Method("__or__(self, value, /)")
  static PyObject or(PyObject self, PyObject other) {
    return unwrap(self).or(unwrap(other));
  }

  @Method("__ror__(self, value, /)")
  static PyObject rightOr(PyObject self, PyObject other) {
    return unwrap(other).or(unwrap(self));
  }

  @Method("__ior__(self, value, /)")
  static PyObject inPlaceOr(PyMappingProxy self, PyObject other) {
    throw Errors.typeError("'|=' is not supported by mappingproxy; use '|' instead");
  }

  private static PyObject unwrap(PyObject value) {
    return value instanceof PyMappingProxy proxy ? proxy.mapping() : value;
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(PyMappingProxy self, PyObject other) {
    return Comparison.compare(CompareOperator.EQ, self.mapping(), unwrap(other));
  }

  @Method("__ne__(self, value, /)")
  static PyObject notEqual(PyMappingProxy self, PyObject other) {
    return Comparison.compare(CompareOperator.NE, self.mapping(), unwrap(other));
  }

  @Method("__lt__(self, value, /)")
  static PyObject less(PyMappingProxy self, PyObject other) {
    return Comparison.compare(CompareOperator.LT, self.mapping(), unwrap(other));
  }

  @Method("__le__(self, value, /)")
  static PyObject lessOrEqual(PyMappingProxy self, PyObject other) {
    return Comparison.compare(CompareOperator.LE, self.mapping(), unwrap(other));
  }

  @Method("__gt__(self, value, /)")
  static PyObject greater(PyMappingProxy self, PyObject other) {
    return Comparison.compare(CompareOperator.GT, self.mapping(), unwrap(other));
  }

  @Method("__ge__(self, value, /)")
  static PyObject greaterOrEqual(PyMappingProxy self, PyObject other) {
    return Comparison.compare(CompareOperator.GE, self.mapping(), unwrap(other));
  }

  @Method("__hash__(self, /)")
  static long hash(PyMappingProxy self) {
    return self.mapping().hash();
  }

  @Method("__repr__(self, /)")
  static String repr(PyMappingProxy self) {
    return "mappingproxy(" + self.mapping().repr() + ")";
  }

  @Method("__str__(self, /)")
  static PyStr str(PyMappingProxy self) {
    return self.mapping().str();
  }

  @Method(value = "__class_getitem__(cls, item, /)", kind = Method.Kind.CLASS_METHOD)
  static PyObject classGetItem(PyObject cls, PyObject item) {
    return PyGenericAlias.of(cls, item);
  }
}
