package dev.krait.transpiler.emit;

/**
 * A Java source file made of a Python module.
 *
 * @param packageName the package; empty for the unnamed one
 * @param className the simple name of the class
 * @param source the text of the file
 */
public record EmittedModule(String packageName, String className, String source) {
  /** The name by which a loader finds the class. */
  public String binaryName() {
    return packageName.isEmpty() ? className : packageName + "." + className;
  }

  /** The file's path below a source root. */
  public String path() {
    return (packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + className + ".java";
  }
}
