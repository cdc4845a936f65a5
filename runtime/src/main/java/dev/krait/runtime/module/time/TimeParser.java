package dev.krait.runtime.module.time;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** {@code strptime} in the locale {@code C}, field by field. */
final class TimeParser {
  private final String text;
  private final String format;
  private int at;

  private int year = 1900;
  private int month = 1;
  private int day = 1;
  private int hour;
  private int hour12 = -1;
  private boolean afternoon;
  private int minute;
  private int second;
  private int weekday = -1;
  private int yearDay = -1;
  private int summer = -1;
  private String zone;
  private Integer offset;

  TimeParser(String text, String format) {
    this.text = text;
    this.format = format;
  }

  PyObject parse() {
    match(format);
    if (at < text.length()) {
      throw Errors.valueError("unconverted data remains: " + text.substring(at));
    }
    if (hour12 >= 0) {
      hour = hour12 % 12 + (afternoon ? 12 : 0);
    }
    LocalDate date;
    try {
      date = yearDay > 0 ? LocalDate.ofYearDay(year, yearDay) : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw Errors.valueError("day is out of range for month");
    }
    return BrokenDownTime.KIND.make(
        PyInt.of(year),
        PyInt.of(date.getMonthValue()),
        PyInt.of(date.getDayOfMonth()),
        PyInt.of(hour),
        PyInt.of(minute),
        PyInt.of(second),
        PyInt.of(weekday >= 0 ? weekday : date.getDayOfWeek().getValue() - 1),
        PyInt.of(yearDay > 0 ? yearDay : date.getDayOfYear()),
        PyInt.of(summer),
        zone == null ? PyNone.NONE : PyStr.of(zone),
        offset == null ? PyNone.NONE : PyInt.of(offset));
  }

  private PyException mismatch() {
    return Errors.valueError(
        "time data " + PyStr.of(text).repr() + " does not match format " + PyStr.of(format).repr());
  }

  private void match(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '%') {
        if (++i == pattern.length()) {
          throw Errors.valueError("stray % in format " + PyStr.of(format).repr());
        }
        directive(pattern.charAt(i));
      } else if (Character.isWhitespace(c)) {
        int start = at;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
          at++;
        }
        if (at == start) {
          throw mismatch();
        }
      } else if (at < text.length()
          && Character.toLowerCase(text.charAt(at)) == Character.toLowerCase(c)) {
        at++;
      } else {
        throw mismatch();
      }
    }
  }

  private void directive(char c) {
    switch (c) {
      case 'a', 'A' -> weekday = (name(TimeFormat.DAYS, c == 'a') + 6) % 7;
      case 'b', 'B', 'h' -> month = name(TimeFormat.MONTHS, c != 'B') + 1;
      case 'd', 'e' -> day = number(2, 1, 31);
      case 'm' -> month = number(2, 1, 12);
      case 'y' -> {
        int short2 = number(2, 0, 99);
        year = short2 <= 68 ? 2000 + short2 : 1900 + short2;
      }
      case 'Y' -> year = digits(4, 4);
      case 'H' -> hour = number(2, 0, 23);
      case 'I' -> hour12 = number(2, 1, 12);
      case 'M' -> minute = number(2, 0, 59);
      case 'S' -> second = number(2, 0, 61);
      case 'j' -> yearDay = number(3, 1, 366);
      case 'w' -> weekday = (number(1, 0, 6) + 6) % 7;
      case 'u' -> weekday = number(1, 1, 7) - 1;
      case 'f' -> digits(1, 6);
      case 'p' -> afternoon = name(new String[] {"AM", "PM"}, false) == 1;
      case 'c' -> match("%a %b %d %H:%M:%S %Y");
      case 'D', 'x' -> match("%m/%d/%y");
      case 'F' -> match("%Y-%m-%d");
      case 'T', 'X' -> match("%H:%M:%S");
      case 'R' -> match("%H:%M");
      case 'z' -> offset();
      case 'Z' -> zone();
      case '%' -> match2('%');
      default ->
          throw Errors.valueError(
              "'" + c + "' is a bad directive in format " + PyStr.of(format).repr());
    }
  }

  private void match2(char c) {
    if (at >= text.length() || text.charAt(at++) != c) {
      throw mismatch();
    }
  }

  /** The index of the name that stands here, in any case. */
  private int name(String[] names, boolean abbreviated) {
    String rest = text.substring(at).toLowerCase(Locale.ROOT);
    for (int i = 0; i < names.length; i++) {
      String name = abbreviated ? names[i].substring(0, 3) : names[i];
      if (rest.startsWith(name.toLowerCase(Locale.ROOT))) {
        at += name.length();
        return i;
      }
    }
    throw mismatch();
  }

  /** As many digits as give a number in the range. */
  private int number(int width, int least, int most) {
    int available = 0;
    while (available < width
        && at + available < text.length()
        && Character.isDigit(text.charAt(at + available))) {
      available++;
    }
    for (int length = available; length > 0; length--) {
      int value = Integer.parseInt(text.substring(at, at + length));
      if (value >= least && value <= most) {
        at += length;
        return value;
      }
    }
    throw mismatch();
  }

  private int digits(int least, int most) {
    int start = at;
    while (at < text.length() && at - start < most && Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (at - start < least) {
      throw mismatch();
    }
    return Integer.parseInt(text.substring(start, at));
  }

  private void offset() {
    if (at < text.length() && text.charAt(at) == 'Z') {
      at++;
      offset = 0;
      return;
    }
    if (at >= text.length() || "+-".indexOf(text.charAt(at)) < 0) {
      throw mismatch();
    }
    int sign = text.charAt(at++) == '-' ? -1 : 1;
    int hours = digits(2, 2);
    if (at < text.length() && text.charAt(at) == ':') {
      at++;
    }
    int minutes = digits(2, 2);
    offset = sign * (hours * 60 + minutes) * 60;
  }

  private void zone() {
    TimeZones zones = TimeZones.local();
    String[] names = {"UTC", "GMT", zones.standardName(), zones.summerName()};
    int index = name(names, false);
    zone = names[index];
    summer = index == 3 && zones.hasSummerTime() ? 1 : 0;
  }
}
