package dev.krait.runtime.module.expat;

/** A general or parameter entity that was declared. */
final class XmlEntity {
  final String name;

  /** The replacement text; null for an external entity. */
  final String text;

  final String base;
  final String systemId;
  final String publicId;
  final String notation;

  /** Whether its replacement is being parsed. */
  boolean open;

  XmlEntity(
      String name, String text, String base, String systemId, String publicId, String notation) {
    this.name = name;
    this.text = text;
    this.base = base;
    this.systemId = systemId;
    this.publicId = publicId;
    this.notation = notation;
  }
}
