package dev.krait.runtime.module.functools;

import dev.krait.runtime.collection.DictEntry;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.function.PyMethod;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Index;
import java.util.Arrays;

/** The methods of functions that keep their results. */
@Exposed("functools._lru_cache_wrapper")
final class CacheWrapperMethods {
  private CacheWrapperMethods() {}

  @Method(
      value = "__new__(type, /, user_function, maxsize, typed, cache_info_type)",
      kind = Method.Kind.NEW)
  static PyObject make(
      PyType type, PyObject function, PyObject limit, PyObject typed, PyObject infoType) {
    if (function.type().slot(Slot.CALL) == null) {
      throw Errors.typeError("the first argument must be callable");
    }
    long size = ResultCache.UNLIMITED;
    if (limit != PyNone.NONE) {
      IntLayout number = Index.orNull(limit);
      if (number == null) {
        throw Errors.typeError("maxsize should be integer or None");
      }
      size = Math.max(0, Index.toLong(number));
    }
    return new PyCacheWrapper(function, typed.isTrue(), infoType, new ResultCache(size));
  }

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(PyCacheWrapper self, PyObject[] args, PyDict kwargs) {
    int count = kwargs == null ? 0 : kwargs.size();
    PyObject[] all = Arrays.copyOf(args, args.length + count);
    String[] names = new String[count];
    int i = 0;
    if (kwargs != null) {
      for (DictEntry e = kwargs.first(); e != null; e = kwargs.after(e)) {
        names[i] = e.key().toString();
        all[args.length + i++] = e.value();
      }
    }
    return self.callN(all, names);
  }

  @Method("__get__(self, instance, owner=None, /)")
  static PyObject get(PyCacheWrapper self, PyObject instance, PyObject owner) {
    return instance == PyNone.NONE ? self : new PyMethod(self, instance);
  }

  @Method(value = "cache_info(self, /)", doc = "Report cache statistics.")
  static PyObject info(PyCacheWrapper self) {
    ResultCache cache = self.cache();
    boolean unlimited = cache.limit() == ResultCache.UNLIMITED;
    return self.infoType()
        .call4(
            PyInt.of(cache.hits()),
            PyInt.of(cache.misses()),
            unlimited ? PyNone.NONE : PyInt.of(cache.limit()),
            PyInt.of(cache.size()));
  }

  @Method(value = "cache_clear(self, /)", doc = "Clear the cache and cache statistics.")
  static void clear(PyCacheWrapper self) {
    self.cache().clear();
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyCacheWrapper self) {
    return self.attr("__qualname__");
  }

  @Method("__copy__(self, /)")
  static PyObject copy(PyCacheWrapper self) {
    return self;
  }

  @Method("__deepcopy__(self, memo, /)")
  static PyObject deepCopy(PyCacheWrapper self, PyObject memo) {
    return self;
  }
}
