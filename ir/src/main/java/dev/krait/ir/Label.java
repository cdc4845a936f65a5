package dev.krait.ir;

/**
 * What {@code break} and {@code continue} name: a block or a loop. Labels are compared by identity.
 */
public final class Label {
  private final String name;

  public Label(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
