package dev.krait.runtime.module.functools;

import dev.krait.runtime.function.PyMethod;
import dev.krait.runtime.object.InstanceDictAttributeTable;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** What {@code functools.lru_cache} makes of a function. */
final class PyCacheWrapper extends PyObject {
  /** {@code functools._lru_cache_wrapper}. */
  static final PyType TYPE =
      PyType.builtin(
              "functools._lru_cache_wrapper",
              PyType.OBJECT,
              false,
              new CacheWrapperMethodsTable(),
              new InstanceDictAttributeTable())
          .withInstanceDict()
          .withWeakReferences()
          .withDoc("A function that keeps its results.");

  private final PyInstance part = new PyInstance(TYPE);
  private final PyObject function;
  private final boolean typed;
  private final PyObject infoType;
  private final ResultCache cache;

  PyCacheWrapper(PyObject function, boolean typed, PyObject infoType, ResultCache cache) {
    this.function = function;
    this.typed = typed;
    this.infoType = infoType;
    this.cache = cache;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  ResultCache cache() {
    return cache;
  }

  PyObject infoType() {
    return infoType;
  }

  // ---- as a method ----

  @Override
  public boolean isMethodDescriptor() {
    return true;
  }

  @Override
  public boolean isDataDescriptor() {
    return false;
  }

  @Override
  public PyObject descrGet(PyObject instance, PyType owner) {
    return instance == null ? this : new PyMethod(this, instance);
  }

  // ---- calls ----

  @Override
  public PyObject call0() {
    PyObject key = CacheKeys.of(NO_ARGS, NO_NAMES, typed);
    PyObject known = cache.get(key);
    return known != null ? known : cache.put(key, function.call0());
  }

  @Override
  public PyObject call1(PyObject a) {
    PyObject key = CacheKeys.of(a, typed);
    PyObject known = cache.get(key);
    return known != null ? known : cache.put(key, function.call1(a));
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    PyObject key = CacheKeys.of(new PyObject[] {a, b}, NO_NAMES, typed);
    PyObject known = cache.get(key);
    return known != null ? known : cache.put(key, function.call2(a, b));
  }

  @Override
  public PyObject callN(PyObject[] args, String[] names) {
    PyObject key = CacheKeys.of(args.clone(), names, typed);
    PyObject known = cache.get(key);
    return known != null ? known : cache.put(key, function.callN(args, names));
  }
}
