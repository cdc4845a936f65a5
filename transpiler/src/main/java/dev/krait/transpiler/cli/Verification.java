package dev.krait.transpiler.cli;

import picocli.CommandLine.Option;

/** The option {@code --verify} of all commands that lower. */
final class Verification {
  @Option(
      names = "--verify",
      description = "verifies the intermediate representation after every pass")
  private boolean wanted;

  boolean wanted() {
    return wanted;
  }
}
