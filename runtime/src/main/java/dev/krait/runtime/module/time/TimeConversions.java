package dev.krait.runtime.module.time;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.FloatLayout;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;

/** The functions of {@code time} between seconds and calendar. */
@Exposed(value = "time", module = true)
final class TimeConversions {
  private static final long MOST = 31_556_889_864_403_199L;
  private static final String OUT_OF_RANGE = "timestamp out of range for platform time_t";

  private TimeConversions() {}

  /** Seconds since 1970, rounded down; now if left out. */
  static long seconds(PyObject value) {
    if (value == null || value == PyNone.NONE) {
      return System.currentTimeMillis() / 1000;
    }
    long seconds;
    if (value instanceof FloatLayout number) {
      double floor = Math.floor(number.doubleValue());
      if (Double.isNaN(floor)) {
        throw Errors.valueError("Invalid value NaN (not a number)");
      }
      if (Math.abs(floor) >= Long.MAX_VALUE) {
        throw Errors.overflowError(OUT_OF_RANGE);
      }
      seconds = (long) floor;
    } else {
      IntLayout number = Index.of(value);
      if (!number.isLong()) {
        throw Errors.overflowError(OUT_OF_RANGE);
      }
      seconds = number.longValue();
    }
    if (Math.abs(seconds) > MOST) {
      throw OsErrors.of(OsErrors.EOVERFLOW);
    }
    return seconds;
  }

  @Method("gmtime(seconds=None, /)")
  static PyObject greenwich(PyObject seconds) {
    return BrokenDownTime.of(seconds(seconds), ZoneOffset.UTC, "GMT");
  }

  @Method("localtime(seconds=None, /)")
  static PyObject local(PyObject seconds) {
    return BrokenDownTime.of(seconds(seconds), ZoneId.systemDefault(), null);
  }

  @Method("mktime(seconds, /)")
  static PyObject make(PyObject tuple) {
    BrokenDownTime time = BrokenDownTime.parse(tuple, "mktime");
    LocalDateTime local;
    try {
      local =
          LocalDateTime.of((int) time.year(), 1, 1, 0, 0)
              .plusMonths(time.month())
              .plusDays(time.day() - 1L)
              .plusHours(time.hour())
              .plusMinutes(time.minute())
              .plusSeconds(time.second());
    } catch (java.time.DateTimeException e) {
      throw Errors.overflowError("mktime argument out of range");
    }
    return PyFloat.of(instant(local, time.summer()));
  }

  /** The instant of a local time, where the flag decides between summer and standard time. */
  private static long instant(LocalDateTime local, int summer) {
    ZoneId zone = ZoneId.systemDefault();
    ZonedDateTime zoned = local.atZone(zone);
    ZoneRules rules = zone.getRules();
    boolean isSummer = rules.isDaylightSavings(zoned.toInstant());
    long result = zoned.toEpochSecond();
    if (summer > 0 && !isSummer && !rules.isFixedOffset()) {
      TimeZones zones = TimeZones.local();
      result -= zones.summerOffset() - zones.standardOffset();
    } else if (summer == 0 && isSummer) {
      result += rules.getDaylightSavings(zoned.toInstant()).getSeconds();
    }
    return result;
  }

  @Method("tzset()")
  static void resetZone() {
    java.util.TimeZone.setDefault(null);
  }
}
