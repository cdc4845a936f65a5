package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.DescriptorOrder;
import dev.krait.runtime.expose.MethodTable;
import dev.krait.runtime.text.PyStr;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A Python class. Attribute look-up along the MRO is cached; every change of a class renews its
 * {@link #version()} and that of its subclasses, which empties the caches.
 */
public class PyType extends PyObject {
  private static final int SLOT_COUNT = Slot.values().length;

  /** {@code object}. */
  public static final PyType OBJECT =
      builtin("object", null, true, new ObjectMethodsTable())
          .withDoc(
              "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and"
                  + " returns a new featureless\ninstance that has no instance attributes and"
                  + " cannot be given any.\n");

  /** {@code type}. */
  public static final PyType TYPE =
      builtin("type", OBJECT, true, new TypeMethodsTable(), new TypePropertiesTable())
          .withInstanceDict()
          .withWeakReferences()
          .withDoc(
              "type(object) -> the object's type\n"
                  + "type(name, bases, dict, **kwds) -> a new type");

  private static final PyObject ABSENT = new Absent();
  private static long nextVersion;

  private PyType metatype;
  private String name;
  private String qualifiedName;
  private PyStr nameText;
  private PyStr qualifiedNameText;
  private PyType[] bases;
  private PyType base;
  private PyType[] mro;
  private final boolean heap;
  private final boolean acceptsSubclasses;
  private MethodTable[] pending;
  private volatile PyDict attributes;
  private final Subclasses subclasses = new Subclasses();

  /** Classes that have this one in their MRO and not above their bases; null if there are none. */
  private volatile Subclasses followers;

  private final TypeDependents dependents = new TypeDependents();

  private volatile long version = newVersion();
  private volatile ConcurrentHashMap<String, PyObject> found = new ConcurrentHashMap<>();
  private volatile PyObject[] slots = new PyObject[SLOT_COUNT];
  private volatile Shape rootShape;
  private volatile Shape dictShape;
  private InstanceLayout layout;
  private String doc;
  private boolean isAbstract;
  long collectionFlag;
  long builtinKind = -1;
  private Boolean plainClass;
  private volatile Construction construction;

  /**
   * For the two constructors of classes: built-in ones here, those of a class statement in {@link
   * ClassBuilder}.
   */
  protected PyType(
      PyType metatype, String name, PyType[] bases, boolean heap, boolean acceptsSubclasses) {
    this.metatype = metatype;
    this.name = name;
    this.qualifiedName = name;
    this.bases = bases;
    this.base = bases.length == 0 ? null : bases[0];
    this.heap = heap;
    this.acceptsSubclasses = acceptsSubclasses;
  }

  /**
   * Makes a built-in class. {@code name} is CPython's {@code tp_name}, with the module in front for
   * types outside {@code builtins}.
   *
   * @param base the only base; null for {@code object} itself
   * @param acceptsSubclasses whether a class statement may name it as a base
   * @param tables the tables generated from the classes annotated with {@code @Exposed}
   */
  public static PyType builtin(
      String name, PyType base, boolean acceptsSubclasses, MethodTable... tables) {
    PyType type =
        new PyType(
            null,
            name,
            base == null ? new PyType[0] : new PyType[] {base},
            false,
            acceptsSubclasses);
    type.pending = tables;
    type.layout = InstanceLayout.builtin(base);
    type.mro = Mro.linearise(type);
    if (base != null) {
      base.subclasses.add(type);
    }
    return type;
  }

  /**
   * Makes a class as {@code type(name, (base,), attributes)} does, but for the attributes, which
   * the table adds when they are first asked for.
   */
  public static PyType late(String name, PyType base, MethodTable attributes) {
    PyType type = new PyType(null, name, new PyType[] {base}, true, true);
    type.pending = new MethodTable[] {attributes};
    type.layout = InstanceLayout.builtin(base);
    type.mro = Mro.linearise(type);
    base.subclasses.add(type);
    return type;
  }

  @Override
  public final PyType type() {
    return metatype == null ? TYPE : metatype;
  }

  // ---- the layout of instances ----

  /** For built-in types: instances have a {@code __dict__}. Returns this. */
  public PyType withInstanceDict() {
    layout = layout.withDict();
    return this;
  }

  /** For built-in types: there can be weak references to instances. Returns this. */
  public PyType withWeakReferences() {
    layout = layout.withWeakReferences();
    return this;
  }

  /**
   * For built-in types with a base other than {@code object}: instances have fields that those of
   * the base have not, so that the type cannot be combined with another such one. Returns this.
   */
  public PyType withOwnLayout() {
    layout = layout.distinct();
    return this;
  }

  /** For built-in types: instances are made as those of {@code object} are. Returns this. */
  public PyType withPlainInstances() {
    layout = layout.plain();
    return this;
  }

  /** For built-in types: the docstring. Returns this. */
  public PyType withDoc(String doc) {
    this.doc = doc;
    return this;
  }

  /** What {@link #withDoc} set, or null. */
  String doc() {
    if (doc == null && !heap) {
      doc = TypeDocs.of(name);
    }
    return doc;
  }

  /** What instances consist of. */
  InstanceLayout layout() {
    return layout;
  }

  void setLayout(InstanceLayout layout) {
    this.layout = layout;
  }

  /** How many values instances have by {@code __slots__}. */
  public int slotCount() {
    return layout.slotNames().length;
  }

  /** Whether instances have a {@code __dict__}. */
  public boolean hasInstanceDict() {
    return layout.dict();
  }

  /** Whether there can be weak references to instances. */
  public boolean isWeakReferable() {
    return layout.weakReferences();
  }

  /** CPython's {@code solid_base}: the nearest base, or this, that adds fields to instances. */
  PyType layoutType() {
    PyType type = this;
    while (!type.layout.own()) {
      type = type.base;
    }
    return type;
  }

  /** The nearest base, or this, that no class statement made. */
  public PyType builtinBase() {
    PyType type = this;
    while (type.heap || type.base == OBJECT && !type.layout.own()) {
      type = type.base;
    }
    return type;
  }

  /**
   * Whether reading {@code __class__} of an instance can give anything but this class: an override
   * of the attribute or of the look-up.
   */
  boolean definesClassAttribute() {
    return !hasPlainClass();
  }

  /** Whether {@code __class__} of an instance is always this class. */
  public boolean hasPlainClass() {
    Boolean known = plainClass;
    if (known == null) {
      long before = version;
      known =
          lookup("__class__") == ObjectHooks.classAttribute()
              && slot(Slot.GETATTRIBUTE) == ObjectHooks.getAttribute();
      if (version == before) {
        plainClass = known;
      }
    }
    return known;
  }

  /** Whether {@code __abstractmethods__} is set and not empty. */
  public boolean isAbstract() {
    return isAbstract;
  }

  void setAbstract(boolean isAbstract) {
    this.isAbstract = isAbstract;
    modified();
  }

  /** CPython's {@code tp_name}: what error messages call the type. */
  public String name() {
    return name;
  }

  /** {@code __name__}: {@link #name()} without a module. */
  public String simpleName() {
    return heap ? name : name.substring(name.lastIndexOf('.') + 1);
  }

  /** {@code __qualname__}. */
  public String qualifiedName() {
    return heap ? qualifiedName : simpleName();
  }

  /** Sets {@code __name__}. */
  public void setName(String name) {
    this.name = name;
    nameText = null;
  }

  /** Sets {@code __qualname__}. */
  public void setQualifiedName(String qualifiedName) {
    this.qualifiedName = qualifiedName;
    qualifiedNameText = null;
  }

  /** {@code __name__}, always the same object. */
  PyStr nameText() {
    PyStr text = nameText;
    if (text == null) {
      text = PyStr.of(simpleName());
      nameText = text;
    }
    return text;
  }

  /** {@code __qualname__}, always the same object. */
  PyStr qualifiedNameText() {
    PyStr text = qualifiedNameText;
    if (text == null) {
      text = PyStr.of(qualifiedName());
      qualifiedNameText = text;
    }
    return text;
  }

  /**
   * Whether a class statement (or {@code type(…)}) made the class, so that its attributes can be
   * set.
   */
  public boolean isHeapType() {
    return heap;
  }

  /** Whether the class may be a base. */
  public boolean acceptsSubclasses() {
    return acceptsSubclasses;
  }

  /** {@code __bases__}. */
  public PyType[] bases() {
    return bases;
  }

  /** {@code __base__}: the base whose layout the instances have; null for {@code object}. */
  public PyType base() {
    return base;
  }

  /** {@code __mro__}. */
  public PyType[] mro() {
    return mro;
  }

  /**
   * Replaces bases, best base and MRO together ({@code __bases__} assignment and class creation).
   */
  public void setBases(PyType[] bases, PyType base, PyType[] mro) {
    this.bases = bases;
    this.base = base;
    this.mro = mro;
    modified();
  }

  /** Changes the metaclass. */
  public void setMetatype(PyType metatype) {
    this.metatype = metatype;
    construction = null;
  }

  /** Changes whenever an attribute of the class or of one of its bases may have changed. */
  public long version() {
    return version;
  }

  /** Has a dependent told of the next change. */
  public final void tell(TypeDependent dependent) {
    dependents.add(dependent);
  }

  /** The shape of an instance without attributes. */
  public final Shape rootShape() {
    Shape shape = rootShape;
    return shape == null ? makeShapes().rootShape : shape;
  }

  /** The shape of instances whose attributes stand in a dictionary. */
  final Shape dictShape() {
    Shape shape = dictShape;
    return shape == null ? makeShapes().dictShape : shape;
  }

  private synchronized PyType makeShapes() {
    if (rootShape == null) {
      dictShape = Shape.root(this);
      rootShape = Shape.root(this);
    }
    return this;
  }

  /** Whether attributes of instances are found as {@code object.__getattribute__} finds them. */
  public boolean hasPlainAttributes() {
    return slot(Slot.GETATTRIBUTE) == ObjectHooks.getAttribute() && slot(Slot.GETATTR) == null;
  }

  // ---- the class's own dictionary ----

  /**
   * The attributes of the class itself, in order of definition; write through {@link #define} and
   * {@link #undefine}.
   */
  public PyDict attributes() {
    PyDict dict = attributes;
    return dict == null ? fill() : dict;
  }

  /** The class's own attribute, or null. */
  public PyObject own(String name) {
    return attributes().get(name);
  }

  /** Sets an attribute of the class itself. */
  public void define(String name, PyObject value) {
    attributes().put(name, value);
    modified(name);
  }

  /** Removes an attribute of the class itself; false if it had none. */
  public boolean undefine(String name) {
    if (attributes().remove(name) == null) {
      return false;
    }
    modified(name);
    return true;
  }

  /** Built-in classes make their descriptors when first asked, which keeps start-up short. */
  private synchronized PyDict fill() {
    if (attributes == null) {
      PyDict dict = new PyDict();
      MethodTable[] tables = pending;
      pending = null;
      if (tables != null) {
        DescriptorOrder order = new DescriptorOrder();
        for (MethodTable table : tables) {
          table.define(this, order);
        }
        order.putInto(dict);
      }
      if (dict.get("__eq__") != null && dict.get("__hash__") == null) {
        dict.put("__hash__", PyNone.NONE);
      }
      if (TypeFlags.isMadeByModule(this)) {
        dict.put("__module__", TypeNames.module(this));
      }
      if (dict.get("__doc__") == null) {
        String text = doc();
        dict.put("__doc__", text == null ? PyNone.NONE : PyStr.of(text));
      }
      attributes = dict;
    }
    return attributes;
  }

  /** For class creation: the namespace, which becomes the class's own dictionary. */
  void setAttributes(PyDict attributes) {
    this.attributes = attributes;
  }

  /** Makes this class known to its bases, which tell it of their changes. */
  public void registerWithBases() {
    for (PyType each : bases) {
      each.subclasses.add(this);
    }
  }

  /** Makes this class known to those of its MRO that are above none of its bases. */
  void followMro() {
    for (PyType ancestor : mro) {
      boolean known = ancestor == this;
      for (int i = 0; i < bases.length && !known; i++) {
        known = bases[i].isSubtypeOf(ancestor);
      }
      if (!known) {
        ancestor.addFollower(this);
      }
    }
  }

  private synchronized void addFollower(PyType type) {
    if (followers == null) {
      followers = new Subclasses();
    }
    followers.add(type);
  }

  void removeSubclass(PyType type) {
    subclasses.remove(type);
  }

  /** The direct subclasses that are still alive. */
  public List<PyType> subclasses() {
    return subclasses.alive();
  }

  private static synchronized long newVersion() {
    return ++nextVersion;
  }

  /** To be called after any change of what look-ups on the class can find. */
  public void modified() {
    forget(true);
  }

  private void modified(String name) {
    forget(name.startsWith("__"));
  }

  /** Empties the caches; those of special methods only where one of them may have changed. */
  private void forget(boolean special) {
    version = newVersion();
    found = new ConcurrentHashMap<>();
    dependents.tell();
    if (special) {
      slots = new PyObject[SLOT_COUNT];
      construction = null;
      plainClass = null;
    }
    if (!subclasses.isEmpty()) {
      for (PyType subclass : subclasses.alive()) {
        subclass.forget(special);
      }
    }
    Subclasses others = followers;
    if (others != null) {
      for (PyType follower : others.alive()) {
        follower.forget(special);
      }
    }
  }

  // ---- look-up ----

  /** The attribute in the first class of the MRO that has it, unbound; null if none has. */
  public final PyObject lookup(String name) {
    ConcurrentHashMap<String, PyObject> cache = found;
    PyObject value = cache.get(name);
    if (value == null) {
      value = search(name);
      cache.put(name, value == null ? ABSENT : value);
      return value;
    }
    return value == ABSENT ? null : value;
  }

  private PyObject search(String name) {
    for (PyType each : mro) {
      PyObject value = each.own(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** {@link #lookup} of a special method, cached by ordinal. */
  public final PyObject slot(Slot slot) {
    PyObject[] cache = slots;
    PyObject value = cache[slot.ordinal()];
    if (value == null) {
      value = lookup(slot.method());
      cache[slot.ordinal()] = value == null ? ABSENT : value;
      return value;
    }
    return value == ABSENT ? null : value;
  }

  /** Calls what {@link #slot} found on an instance of this class. */
  public final PyObject callSlot(PyObject method, PyObject self) {
    return method.isMethodDescriptor() ? method.call1(self) : method.descrGet(self, this).call0();
  }

  /** Calls what {@link #slot} found on an instance of this class. */
  public final PyObject callSlot(PyObject method, PyObject self, PyObject a) {
    return method.isMethodDescriptor()
        ? method.call2(self, a)
        : method.descrGet(self, this).call1(a);
  }

  /** Calls what {@link #slot} found on an instance of this class. */
  public final PyObject callSlot(PyObject method, PyObject self, PyObject a, PyObject b) {
    return method.isMethodDescriptor()
        ? method.call3(self, a, b)
        : method.descrGet(self, this).call2(a, b);
  }

  /** Whether this is {@code other} or has it in its MRO. */
  public final boolean isSubtypeOf(PyType other) {
    if (this == other) {
      return true;
    }
    for (PyType each : mro) {
      if (each == other) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the value's type is this class or a subclass ({@code PyObject_TypeCheck}, without
   * {@code __instancecheck__}).
   */
  public final boolean isInstance(PyObject value) {
    return value.type().isSubtypeOf(this);
  }

  // ---- a class as an object ----

  @Override
  public PyObject attrOrNull(String name) {
    return TypeAttributes.getOrNull(this, name);
  }

  @Override
  public PyObject attr(String name) {
    return TypeAttributes.get(this, name);
  }

  @Override
  public void setAttr(String name, PyObject value) {
    TypeAttributes.set(this, name, value);
  }

  @Override
  public void delAttr(String name) {
    TypeAttributes.delete(this, name);
  }

  /** How instances are made; renewed with the version. */
  private Construction construction() {
    Construction current = construction;
    return current != null ? current : constructionApart();
  }

  private Construction constructionApart() {
    long before = version;
    Construction current = new Construction(this);
    if (version == before) {
      construction = current;
    }
    return current;
  }

  @Override
  public PyObject call0() {
    return construction().call0();
  }

  @Override
  public PyObject call1(PyObject a) {
    return construction().call1(a);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    return construction().call2(a, b);
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    return construction().call3(a, b, c);
  }

  @Override
  public PyObject callN(PyObject[] args, String[] names) {
    return construction().callN(args, names);
  }

  /** {@code type.__call__}: {@code __new__}, then {@code __init__}. */
  public PyObject instantiate(PyObject[] args, String[] names) {
    return construction().instantiate(args, names);
  }

  /** {@code __bases__} as a tuple. */
  public PyTuple basesTuple() {
    return ClassFactory.tuple(bases);
  }

  /** The type if the value is one; a {@code TypeError} that says what was expected if not. */
  public static PyType expect(PyObject value, String message) {
    if (value instanceof PyType type) {
      return type;
    }
    throw Errors.typeError(message);
  }

  private static final class Absent extends PyObject {
    @Override
    public PyType type() {
      return OBJECT;
    }
  }
}
