package dev.krait.runtime.module.itertools;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyType;

/** The module {@code itertools}. */
public final class ItertoolsModule {
  private ItertoolsModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("itertools");
    PyDict dict = module.dict();
    new ItertoolsFunctionsTable().defineFunctions("itertools", dict);
    PyType[] types = {
      Accumulate.TYPE,
      Batched.TYPE,
      Chain.TYPE,
      Combinations.TYPE,
      CombinationsWithReplacement.TYPE,
      Compress.TYPE,
      Count.TYPE,
      Cycle.TYPE,
      DropWhile.TYPE,
      FilterFalse.TYPE,
      Group.TYPE,
      GroupBy.TYPE,
      Islice.TYPE,
      Pairwise.TYPE,
      Permutations.TYPE,
      Product.TYPE,
      Repeat.TYPE,
      StarMap.TYPE,
      TakeWhile.TYPE,
      Tee.TYPE,
      ZipLongest.TYPE
    };
    for (PyType type : types) {
      dict.put(type.simpleName(), type);
    }
    return module;
  }
}
