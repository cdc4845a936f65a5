package dev.krait.ir;

import java.util.List;

/**
 * A unit of code: one module.
 *
 * @param name the module's name, dotted
 * @param source the Python source lines, which the emitted comments quote
 * @param body the module's own code
 * @param codes all code of the module in the order of the source, the body first
 */
public record IrModule(String name, List<String> source, IrCode body, List<IrCode> codes) {}
