package dev.krait.runtime.module.itertools;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.concurrent.atomic.AtomicBoolean;

/** One of several iterators over the same source. */
@Exposed("itertools._tee")
final class Tee extends ItertoolsIterator {
  /** {@code itertools._tee}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools._tee", PyType.OBJECT, false, new TeeTable(), new IteratorMethodsTable())
          .withWeakReferences();

  /** An element that some iterator still has before it, and those behind. */
  private static final class Link {
    private PyObject element;
    private Link next;
  }

  private final Source source;
  private Link at;

  /** What all of them read from. */
  private static final class Source {
    private final PyObject iterator;
    private final AtomicBoolean running = new AtomicBoolean();

    Source(PyObject iterator) {
      this.iterator = iterator;
    }

    PyObject read(Link link) {
      if (!running.compareAndSet(false, true)) {
        throw Errors.runtimeError("cannot re-enter the tee iterator");
      }
      try {
        if (link.next != null) {
          return link.element;
        }
        PyObject element = iterator.next();
        if (element != null) {
          link.element = element;
          link.next = new Link();
        }
        return element;
      } finally {
        running.set(false);
      }
    }
  }

  private Tee(Source source, Link at) {
    super(TYPE, TYPE);
    this.source = source;
    this.at = at;
  }

  /** An iterator over an iterable that can be copied. */
  static Tee of(PyObject iterable) {
    PyObject iterator = iterable.iter();
    return iterator instanceof Tee tee ? copy(tee) : new Tee(new Source(iterator), new Link());
  }

  @Method(value = "__new__(type, iterable, /)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject iterable) {
    return of(iterable);
  }

  @Method(value = "__copy__(self, /)", doc = "Returns an independent iterator.")
  static Tee copy(Tee self) {
    return new Tee(self.source, self.at);
  }

  @Override
  PyObject advance() {
    Link link = at;
    PyObject element = link.next != null ? link.element : source.read(link);
    if (element != null) {
      at = link.next;
    }
    return element;
  }
}
