package dev.krait.runtime.object;

import java.util.HashMap;
import java.util.Map;

/**
 * The class and the attribute names, in order, that instances share (a hidden class). Shapes of one
 * class form a tree: adding an attribute leads to the child for its name. The first indices belong
 * to the {@code __slots__}, which have no names here.
 */
public final class Shape {
  private static int made;

  private final PyType type;
  private final Shape root;
  private final Shape parent;
  private final String lastName;
  private final int size;
  private final int number;
  private final Map<String, Integer> indices;
  private final Map<String, Shape> children = new HashMap<>(2);
  private int capacity;
  private volatile Map<String, Object> remembered;

  private Shape(
      PyType type, Shape parent, String lastName, int size, Map<String, Integer> indices) {
    this.type = type;
    this.root = parent == null ? this : parent.root;
    this.parent = parent;
    this.lastName = lastName;
    this.size = size;
    this.indices = indices;
    // Spread by Fibonacci's multiplier, since those of one class are made one after another.
    this.number = ++made * 0x9e3779b9 >>> 16;
    this.capacity = size;
    root.capacity = Math.max(root.capacity, size);
  }

  static Shape root(PyType type) {
    return new Shape(type, null, null, type.slotCount(), Map.of());
  }

  /** The class of the instances. */
  public PyType type() {
    return type;
  }

  /** A number for tables of shapes, whose low bits tell most shapes apart. */
  public int number() {
    return number;
  }

  /** The name of the last attribute; null for a root. */
  String lastName() {
    return lastName;
  }

  /** Whether this is {@code shorter} and one attribute more. */
  boolean extendsDirectly(Shape shorter) {
    return parent == shorter;
  }

  /** How many slots and attributes the instances have. */
  public int size() {
    return size;
  }

  /** How many values a new instance had better have room for. */
  int capacity() {
    return capacity;
  }

  /**
   * The index of an attribute in the instance's values; -1 if the instances have none of that name.
   */
  public int indexOf(String name) {
    Integer index = indices.get(name);
    return index == null ? -1 : index;
  }

  /** What {@link #remember} was last told of a name; null if nothing. */
  public Object remembered(String name) {
    Map<String, Object> known = remembered;
    return known == null ? null : known.get(name);
  }

  /** Keeps what somebody knows of the attribute of a name in instances of this shape. */
  public synchronized void remember(String name, Object what) {
    Map<String, Object> more = remembered == null ? new HashMap<>() : new HashMap<>(remembered);
    more.put(name, what);
    remembered = more;
  }

  /** The shape of an instance that got one more attribute, at index {@link #size()}. */
  public Shape with(String name) {
    synchronized (children) {
      Shape child = children.get(name);
      if (child == null) {
        Map<String, Integer> longer = new HashMap<>(indices);
        longer.put(name, size);
        child = new Shape(type, this, name, size + 1, longer);
        children.put(name, child);
      }
      return child;
    }
  }

  /**
   * The attribute names in the order in which they were added, from the first index behind slots.
   */
  public String[] names() {
    String[] names = new String[size - root.size];
    for (Shape shape = this; shape.parent != null; shape = shape.parent) {
      names[shape.size - 1 - root.size] = shape.lastName;
    }
    return names;
  }

  /** The same attributes for instances of another class ({@code __class__} assignment). */
  public Shape of(PyType other) {
    Shape shape = other.rootShape();
    for (String name : names()) {
      shape = shape.with(name);
    }
    return shape;
  }
}
