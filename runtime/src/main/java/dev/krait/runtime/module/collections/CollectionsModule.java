package dev.krait.runtime.module.collections;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyOrderedDict;
import dev.krait.runtime.object.PyModule;

/** The module {@code _collections}. */
public final class CollectionsModule {
  private CollectionsModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_collections");
    PyDict dict = module.dict();
    new CountFunctionsTable().defineFunctions("_collections", dict);
    new NamedTupleNewTable().defineFunctions("_collections", dict);
    dict.put("deque", PyDeque.TYPE);
    dict.put("defaultdict", PyDefaultDict.TYPE);
    dict.put("OrderedDict", PyOrderedDict.TYPE);
    dict.put("_deque_iterator", DequeIterator.FORWARD);
    dict.put("_deque_reverse_iterator", DequeIterator.BACKWARD);
    dict.put("_tuplegetter", TupleGetter.TYPE);
    return module;
  }
}
