package dev.krait.runtime.module.time;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.StrLayout;

/** The functions of {@code time} between calendar and text. */
@Exposed(value = "time", module = true)
final class TimeTexts {
  private TimeTexts() {}

  private static BrokenDownTime timeOrNow(PyObject tuple, String function) {
    PyObject value = tuple == null ? TimeConversions.local(PyNone.NONE) : tuple;
    return BrokenDownTime.parse(value, function).checked();
  }

  @Method("asctime(tuple=None, /)")
  static String text(PyObject tuple) {
    return TimeFormat.standard(timeOrNow(tuple, "asctime"));
  }

  @Method("ctime(seconds=None, /)")
  static String textOfSeconds(PyObject seconds) {
    PyObject local = TimeConversions.local(seconds);
    return TimeFormat.standard(BrokenDownTime.parse(local, "ctime"));
  }

  @Method("strftime(format, time_tuple=None, /)")
  static String format(PyObject format, PyObject tuple) {
    if (!(format instanceof StrLayout text)) {
      throw Errors.typeError("strftime() argument 1 must be str, not " + format.type().name());
    }
    return new TimeFormat(timeOrNow(tuple, "strftime")).format(text.exact().toString());
  }

  @Method("strptime(string, format='%a %b %d %H:%M:%S %Y', /)")
  static PyObject parse(PyObject string, PyObject format) {
    PyObject parser = Imports.importModule("_strptime").attr("_strptime_time");
    return format == null ? parser.call1(string) : parser.call2(string, format);
  }
}
