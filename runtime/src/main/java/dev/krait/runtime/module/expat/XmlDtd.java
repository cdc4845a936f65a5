package dev.krait.runtime.module.expat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a document type declares, as far as parsing needs it. */
final class XmlDtd {
  /**
   * An attribute that is declared for an element.
   *
   * @param tokens whether its value is normalised further than {@code CDATA} is
   * @param value the default; null if there is none
   */
  record Attribute(String name, boolean tokens, String value) {}

  final Map<String, XmlEntity> general = new HashMap<>();
  final Map<String, XmlEntity> parameter = new HashMap<>();
  private final Map<String, Map<String, Attribute>> attributes = new HashMap<>();
  boolean standalone;

  /** Whether there may be declarations that were not read. */
  boolean incomplete;

  /** Whether declarations still count. */
  boolean keepProcessing = true;

  private long expanded;

  /** The attributes declared for an element, in order. */
  Map<String, Attribute> attributes(String element) {
    return attributes.getOrDefault(element, Map.of());
  }

  void declare(String element, Attribute attribute) {
    attributes
        .computeIfAbsent(element, name -> new LinkedHashMap<>())
        .putIfAbsent(attribute.name(), attribute);
  }

  /** Counts what an entity adds; an error if a small document grows without measure. */
  void countExpansion(int characters, long direct) {
    expanded += characters;
    long most = 8L << 20;
    if (expanded + direct > most && expanded + direct > 100 * Math.max(direct, 1)) {
      throw new XmlError(XmlError.AMPLIFICATION, -1);
    }
  }
}
