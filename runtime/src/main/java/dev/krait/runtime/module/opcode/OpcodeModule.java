package dev.krait.runtime.module.opcode;

import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;

/** The module {@code _opcode}, which {@code opcode} and {@code dis} ask about instructions. */
public final class OpcodeModule {
  private OpcodeModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_opcode");
    new OpcodeFunctionsTable().defineFunctions("_opcode", module.dict());
    module.dict().put("ENABLE_SPECIALIZATION", PyInt.of(0));
    module.dict().put("ENABLE_SPECIALIZATION_FT", PyInt.of(0));
    return module;
  }
}
