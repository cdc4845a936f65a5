package dev.krait.runtime.function;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** What few functions have or are asked for, kept apart so that a closure stays small. */
final class FunctionDetails {
  PyStr name;
  PyStr qualifiedName;
  PyDict attributes;
  PyObject module;
  DictLayout mapping;
  PyObject doc;
  PyDict annotations;
  PyObject annotate;
  PyTuple typeParameters;
}
