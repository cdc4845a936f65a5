package dev.krait.interpreter;

import dev.krait.runtime.object.PyObject;

/** What the code of a generator asks of the generator object. */
interface GeneratorLink {
  /** The value of a {@code yield} expression; raises what was thrown. */
  PyObject receive();

  /** {@code yield from iterable} begins. */
  void delegateTo(PyObject iterable);

  /** {@code await awaitable} begins. */
  void awaitOn(PyObject awaitable);

  /** The wait for the next value of an asynchronous iterator begins. */
  void awaitNextOf(PyObject iterator);

  /** {@code type(iterable).__aiter__(iterable)}. */
  PyObject asyncIteratorOf(PyObject iterable);

  /** A value that is yielded, which an asynchronous generator tells from what it passes on. */
  PyObject yielding(PyObject value);

  /** Sends to the delegate; what it yields, or null at its end. */
  PyObject sendToDelegate();

  /** What the delegate returned. */
  PyObject delegateResult();

  /** The same; null where an asynchronous iterator has ended. */
  PyObject delegateResultOrNull();
}
