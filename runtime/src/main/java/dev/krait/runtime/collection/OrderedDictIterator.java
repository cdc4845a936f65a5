package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The iterators of an {@code OrderedDict} and its views, in both directions. */
@Exposed("odict_iterator")
final class OrderedDictIterator extends BuiltinIterator {
  /** {@code odict_iterator}. */
  static final PyType TYPE =
      PyType.builtin(
          "odict_iterator",
          PyType.OBJECT,
          false,
          new IteratorProtocolTable(),
          new OrderedDictIteratorTable());

  /** What an iterator yields. */
  enum Kind {
    KEYS,
    VALUES,
    ITEMS
  }

  private final Kind kind;
  private final boolean backward;
  private PyOrderedDict dict;
  private final DictTable table;
  private final int end;
  private final int size;
  private final OrderedDictState state;
  private int position;

  OrderedDictIterator(PyOrderedDict dict, Kind kind, boolean backward) {
    this.dict = dict;
    this.kind = kind;
    this.backward = backward;
    this.table = dict.table;
    this.end = table.end;
    this.size = dict.size;
    this.state = new OrderedDictState(dict);
    this.position = backward ? end - 1 : table.start;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    PyOrderedDict from = dict;
    if (from == null) {
      return null;
    }
    if (!state.isUnchanged()) {
      dict = null;
      throw Errors.runtimeError("OrderedDict mutated during iteration");
    }
    DictEntry entry = advance();
    if (entry == null) {
      dict = null;
      return null;
    }
    return element(entry);
  }

  private DictEntry advance() {
    DictEntry[] order = table.order;
    if (backward) {
      while (position >= 0) {
        DictEntry entry = order[position--];
        if (entry != null) {
          return entry;
        }
      }
      return null;
    }
    while (position < end) {
      DictEntry entry = order[position++];
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  private PyObject element(DictEntry entry) {
    return switch (kind) {
      case KEYS -> entry.key;
      case VALUES -> entry.value();
      case ITEMS -> PyTuple.pair(entry.key, entry.value());
    };
  }

  @Override
  public int lengthHint() {
    return dict == null ? 0 : size;
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(OrderedDictIterator self) {
    int position = self.position;
    PyOrderedDict dict = self.dict;
    PyList rest = new PyList();
    if (dict != null) {
      for (DictEntry e = self.advance(); e != null; e = self.advance()) {
        rest.append(self.element(e));
      }
      self.position = position;
    }
    return PyTuple.of(Reduction.builtin("iter"), PyTuple.of(rest));
  }
}
