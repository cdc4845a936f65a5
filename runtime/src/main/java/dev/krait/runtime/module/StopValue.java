package dev.krait.runtime.module;

import dev.krait.runtime.object.PyObject;

/**
 * An iterator whose end has a value: a generator. Since {@link PyObject#next} answers null at the
 * end, whoever needs the {@code StopIteration} asks for the value here.
 */
public interface StopValue {
  /** What the generator returned when {@code next()} answered null; {@code None} from then on. */
  PyObject takeStopValue();
}
