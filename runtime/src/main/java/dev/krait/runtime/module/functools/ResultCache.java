package dev.krait.runtime.module.functools;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.function.Sharing;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The results of a function by the key of the call: all, the newest, or none. */
final class ResultCache {
  /** The limit of a cache without one. */
  static final long UNLIMITED = -1;

  private final long limit;
  private final PyDict results = new PyDict();

  /** Before the least and behind the most recently used. */
  private final Link root = new Link(null, null);

  private long hits;
  private long misses;

  ResultCache(long limit) {
    this.limit = limit;
  }

  long limit() {
    return limit;
  }

  long hits() {
    return hits;
  }

  long misses() {
    return misses;
  }

  int size() {
    return results.size();
  }

  /** The result known for a key; null if the function has to be called. */
  PyObject get(PyObject key) {
    if (limit == UNLIMITED) {
      PyObject known = results.get(key);
      if (known == null) {
        misses++;
      } else {
        hits++;
      }
      return known;
    }
    if (limit == 0) {
      misses++;
      return null;
    }
    if (Sharing.isActive()) {
      synchronized (root) {
        return use(key);
      }
    }
    return use(key);
  }

  private PyObject use(PyObject key) {
    Link link = (Link) results.get(key);
    if (link == null) {
      misses++;
      return null;
    }
    hits++;
    if (link.next != root) {
      link.unlink();
      link.linkBefore(root);
    }
    return link.result;
  }

  /** Keeps a result, which it returns. */
  PyObject put(PyObject key, PyObject result) {
    if (limit == UNLIMITED) {
      results.put(key, result);
    } else if (limit > 0) {
      if (Sharing.isActive()) {
        synchronized (root) {
          add(key, result);
        }
      } else {
        add(key, result);
      }
    }
    return result;
  }

  private void add(PyObject key, PyObject result) {
    if (results.get(key) != null) {
      return; // the call has made another one with the same arguments
    }
    if (results.size() >= limit) {
      Link oldest = root.next;
      oldest.unlink();
      results.remove(oldest.key);
    }
    Link link = new Link(key, result);
    link.linkBefore(root);
    results.put(key, link);
  }

  void clear() {
    synchronized (root) {
      hits = 0;
      misses = 0;
      results.clear();
      root.next = root;
      root.previous = root;
    }
  }

  /** A result in the order of use. */
  private static final class Link extends PyObject {
    private final PyObject key;
    private final PyObject result;
    private Link previous = this;
    private Link next = this;

    Link(PyObject key, PyObject result) {
      this.key = key;
      this.result = result;
    }

    void unlink() {
      previous.next = next;
      next.previous = previous;
    }

    void linkBefore(Link other) {
      previous = other.previous;
      next = other;
      previous.next = this;
      other.previous = this;
    }

    @Override
    public PyType type() {
      return PyType.OBJECT;
    }
  }
}
