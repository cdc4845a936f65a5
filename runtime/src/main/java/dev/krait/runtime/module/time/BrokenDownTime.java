package dev.krait.runtime.module.time;

import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.module.types.StructSequence;
import dev.krait.runtime.module.types.StructSequenceType;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A calendar time as C's {@code struct tm} holds it: months and days of the year from 0, days of
 * the week from Sunday.
 *
 * @param offset seconds east of Greenwich
 */
record BrokenDownTime(
    long year,
    int month,
    int day,
    int hour,
    int minute,
    int second,
    int weekday,
    int yearDay,
    int summer,
    String zone,
    int offset) {

  /** {@code time.struct_time}. */
  static final StructSequenceType KIND =
      new StructSequenceType(
          "time.struct_time",
          true,
          9,
          "tm_year",
          "tm_mon",
          "tm_mday",
          "tm_hour",
          "tm_min",
          "tm_sec",
          "tm_wday",
          "tm_yday",
          "tm_isdst",
          "tm_zone",
          "tm_gmtoff");

  /** The time in a zone. */
  static StructSequence of(long seconds, ZoneId zone, String zoneName) {
    ZonedDateTime time = Instant.ofEpochSecond(seconds).atZone(zone);
    boolean summer = zone.getRules().isDaylightSavings(time.toInstant());
    return KIND.make(
        PyInt.of(time.getYear()),
        PyInt.of(time.getMonthValue()),
        PyInt.of(time.getDayOfMonth()),
        PyInt.of(time.getHour()),
        PyInt.of(time.getMinute()),
        PyInt.of(time.getSecond()),
        PyInt.of(time.getDayOfWeek().getValue() - 1),
        PyInt.of(time.getDayOfYear()),
        PyInt.of(summer ? 1 : 0),
        PyStr.of(zoneName == null ? TimeZones.name(zone, summer) : zoneName),
        PyInt.of(time.getOffset().getTotalSeconds()));
  }

  /** The fields of a tuple of 9 numbers, as {@code function} takes it. */
  static BrokenDownTime parse(PyObject value, String function) {
    if (!(value instanceof TupleLayout tuple)) {
      throw Errors.typeError("Tuple or struct_time argument required");
    }
    PyObject[] items = tuple.items();
    if (items.length != 9) {
      throw Errors.typeError(function + "(): illegal time tuple argument");
    }
    int[] numbers = new int[9];
    for (int i = 0; i < 9; i++) {
      long number = Index.toLong(items[i]);
      if (number != (int) number) {
        throw Errors.overflowError(
            number > 0
                ? "signed integer is greater than maximum"
                : "signed integer is less than minimum");
      }
      numbers[i] = (int) number;
    }
    if (numbers[0] < Integer.MIN_VALUE + 1900) {
      throw Errors.overflowError("year out of range");
    }
    String zone = null;
    int offset = 0;
    if (value instanceof StructSequence full && full.type() == KIND.type()) {
      zone = full.field(9) instanceof StrLayout name ? name.exact().toString() : null;
      offset = full.field(10) == PyNone.NONE ? 0 : (int) Index.toLong(full.field(10));
    }
    return new BrokenDownTime(
        numbers[0],
        numbers[1] - 1,
        numbers[2],
        numbers[3],
        numbers[4],
        numbers[5],
        (numbers[6] + 1) % 7,
        numbers[7] - 1,
        numbers[8],
        zone,
        offset);
  }

  /** The same with month, day and day of the year from 1 on where they are 0; checks all ranges. */
  BrokenDownTime checked() {
    int checkedMonth = month == -1 ? 0 : month;
    int checkedDay = day == 0 ? 1 : day;
    int checkedYearDay = yearDay == -1 ? 0 : yearDay;
    require(checkedMonth >= 0 && checkedMonth <= 11, "month");
    require(checkedDay >= 1 && checkedDay <= 31, "day of month");
    require(hour >= 0 && hour <= 23, "hour");
    require(minute >= 0 && minute <= 59, "minute");
    require(second >= 0 && second <= 61, "seconds");
    require(weekday >= 0, "day of week");
    require(checkedYearDay >= 0 && checkedYearDay <= 365, "day of year");
    return new BrokenDownTime(
        year,
        checkedMonth,
        checkedDay,
        hour,
        minute,
        second,
        weekday,
        checkedYearDay,
        summer,
        zone,
        offset);
  }

  private static void require(boolean inRange, String what) {
    if (!inRange) {
      throw Errors.valueError(what + " out of range");
    }
  }
}
