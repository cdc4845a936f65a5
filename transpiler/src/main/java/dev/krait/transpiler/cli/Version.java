package dev.krait.transpiler.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code krait --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "krait " + (version == null ? "(not packaged)" : version) + " for Python 3.14",
      "Java " + System.getProperty("java.version")
    };
  }
}
