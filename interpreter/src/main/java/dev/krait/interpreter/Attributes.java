package dev.krait.interpreter;

import dev.krait.runtime.emitted.AttributeSite;
import dev.krait.runtime.object.PyObject;

/** Attributes (reference, 6.3.1). A place that runs often remembers what it found. */
final class Attributes {
  private static final int FEW = 3;

  private Attributes() {}

  /**
   * A place that reads, sets or calls an attribute; its site is made when it has run a few times.
   */
  static final class Place {
    final String name;
    private AttributeSite site;
    private int uses;

    Place(String name) {
      this.name = name;
    }

    /** The site, or null for the first few times. */
    AttributeSite site() {
      AttributeSite known = site;
      if (known == null && ++uses > FEW) {
        known = new AttributeSite(name);
        site = known;
      }
      return known;
    }
  }

  static final class Read extends Expression {
    private final Expression object;
    private final Place place;

    Read(Expression object, String name) {
      this.object = object;
      this.place = new Place(name);
    }

    @Override
    PyObject value(Frame frame) {
      PyObject target = object.value(frame);
      AttributeSite site = place.site();
      return site == null ? target.attr(place.name) : site.get(target);
    }
  }

  static final class Set extends Statement {
    private final Expression value;
    private final Expression object;
    private final Place place;
    private final int line;

    Set(Expression value, Expression object, String name, int line) {
      this.value = value;
      this.object = object;
      this.place = new Place(name);
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      PyObject result = value.value(frame);
      PyObject target = object.value(frame);
      AttributeSite site = place.site();
      if (site == null) {
        target.setAttr(place.name, result);
      } else {
        site.set(target, result);
      }
      return null;
    }
  }

  static final class Delete extends Statement {
    private final Expression object;
    private final String name;
    private final int line;

    Delete(Expression object, String name, int line) {
      this.object = object;
      this.name = name;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      object.value(frame).delAttr(name);
      return null;
    }
  }
}
