package dev.krait.runtime.module.signal;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PySet;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.posix.PosixIdentity;
import dev.krait.runtime.module.thread.Waiting;
import dev.krait.runtime.module.types.StructSequenceType;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import java.util.BitSet;

/** Signals that are held back and waited for. */
@Exposed(value = "_signal", module = true)
final class SignalMaskFunctions {
  static final StructSequenceType INFO =
      new StructSequenceType(
          "signal.struct_siginfo",
          true,
          7,
          "si_signo",
          "si_code",
          "si_errno",
          "si_pid",
          "si_uid",
          "si_status",
          "si_band");

  private SignalMaskFunctions() {}

  private static BitSet signals(PyObject values) {
    BitSet set = new BitSet();
    for (PyObject each : Iterables.toArray(values)) {
      long number = Index.toLong(each);
      if (number < 1 || number >= SignalHandlers.COUNT) {
        throw Errors.valueError(
            "signal number " + number + " out of range [1; " + (SignalHandlers.COUNT - 1) + "]");
      }
      set.set((int) number);
    }
    return set;
  }

  private static PyObject set(BitSet signals) {
    PySet set = new PySet();
    signals.stream().forEach(each -> set.addElement(PyInt.of(each)));
    return set;
  }

  @Method("pthread_sigmask(how, mask, /)")
  static PyObject mask(PyObject how, PyObject values) {
    BitSet given = signals(values);
    BitSet before = SignalHandlers.blocked();
    BitSet after = (BitSet) before.clone();
    switch ((int) Index.toLong(how)) {
      case 0 -> after.or(given);
      case 1 -> after.andNot(given);
      case 2 -> after = given;
      default -> throw OsErrors.of(OsErrors.EINVAL);
    }
    after.clear(9);
    after.clear(19);
    for (int i = after.nextSetBit(1); i > 0; i = after.nextSetBit(i + 1)) {
      if (!before.get(i) && SignalHandlers.isDefault(SignalHandlers.get(i))) {
        HostSignals.handle(i, HostSignals.Disposition.CAUGHT);
      }
    }
    SignalHandlers.block(after);
    SignalHandlers.poll();
    return set(before);
  }

  @Method("sigpending()")
  static PyObject pending() {
    return set(SignalHandlers.blockedMarks());
  }

  @Method("sigwait(sigset, /)")
  static long await(PyObject values) {
    BitSet wanted = signals(values);
    int signal = 0;
    while (signal == 0) {
      signal = SignalHandlers.take(wanted, -1);
    }
    return signal;
  }

  private static PyObject info(int signal) {
    return INFO.make(
        PyInt.of(signal),
        PyInt.of(0),
        PyInt.of(0),
        PyInt.of(ProcessHandle.current().pid()),
        PyInt.of(PosixIdentity.uid()),
        PyInt.of(0),
        PyInt.of(0));
  }

  @Method("sigwaitinfo(sigset, /)")
  static PyObject awaitInfo(PyObject values) {
    return info((int) await(values));
  }

  @Method("sigtimedwait(sigset, timeout, /)")
  static PyObject awaitFor(PyObject values, PyObject timeout) {
    long nanoseconds = Waiting.nanoseconds(timeout);
    if (nanoseconds < 0) {
      throw Errors.valueError("timeout must be non-negative");
    }
    int signal = SignalHandlers.take(signals(values), nanoseconds);
    return signal == 0 ? PyNone.NONE : info(signal);
  }
}
