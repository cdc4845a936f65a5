package dev.krait.runtime.module.hash;

import dev.krait.runtime.expose.MethodTable;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** The modules of single families of hash functions: {@code _md5} and the like. */
public final class HashModules {
  private HashModules() {}

  private static PyModule make(String name, MethodTable functions, String... types) {
    PyModule module = new PyModule(name);
    if (functions != null) {
      functions.defineFunctions(name, module.dict());
    }
    for (String type : types) {
      String constant = type.toUpperCase(java.util.Locale.ROOT) + "Type";
      boolean single = types.length == 1;
      module.dict().put(constant, HashTypes.of(name + "." + (single ? type : constant)));
    }
    module.dict().put("_GIL_MINSIZE", PyInt.of(2048));
    return module;
  }

  /** Makes {@code _md5}. */
  public static PyModule md5() {
    return make("_md5", new Md5FunctionsTable(), "md5");
  }

  /** Makes {@code _sha1}. */
  public static PyModule sha1() {
    return make("_sha1", new Sha1FunctionsTable(), "sha1");
  }

  /** Makes {@code _sha2}. */
  public static PyModule sha2() {
    return make("_sha2", new Sha2FunctionsTable(), "sha224", "sha256", "sha384", "sha512");
  }

  /** Makes {@code _sha3}. */
  public static PyModule sha3() {
    PyModule module = make("_sha3", null);
    for (String name :
        new String[] {"sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256"}) {
      MethodTable ends =
          name.startsWith("shake") ? new XofMethodsTable() : new FixedHashMethodsTable();
      PyType type =
          PyType.builtin(
              "_sha3." + name,
              PyType.OBJECT,
              false,
              new HashMethodsTable(),
              ends,
              new Sha3MethodsTable());
      module.dict().put(name, type);
    }
    module.dict().put("implementation", PyStr.of("Krait"));
    return module;
  }

  /** Makes {@code _blake2}. */
  public static PyModule blake2() {
    PyModule module = make("_blake2", null);
    for (String name : new String[] {"blake2b", "blake2s"}) {
      PyType type =
          PyType.builtin(
              "_blake2." + name,
              PyType.OBJECT,
              false,
              new HashMethodsTable(),
              new FixedHashMethodsTable(),
              new Blake2MethodsTable());
      int most = name.equals("blake2b") ? 64 : 32;
      int[] sizes = {most, most, most / 4, most / 4};
      String[] names = {"MAX_DIGEST_SIZE", "MAX_KEY_SIZE", "SALT_SIZE", "PERSON_SIZE"};
      for (int i = 0; i < names.length; i++) {
        type.define(names[i], PyInt.of(sizes[i]));
        String prefix = name.toUpperCase(java.util.Locale.ROOT) + "_";
        module.dict().put(prefix + names[i], PyInt.of(sizes[i]));
      }
      module.dict().put(name, type);
    }
    return module;
  }
}
