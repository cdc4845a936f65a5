package dev.krait.runtime.module.time;

import java.time.LocalDateTime;
import java.time.ZoneId;

/** {@code strftime} in the locale {@code C}. */
final class TimeFormat {
  static final String[] DAYS = {
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"
  };
  static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private final BrokenDownTime time;

  TimeFormat(BrokenDownTime time) {
    this.time = time;
  }

  /** {@code Sun Sep 9 01:46:40 2001}. */
  static String standard(BrokenDownTime time) {
    return new TimeFormat(time).format("%a %b")
        + pad(time.day(), 3, ' ')
        + new TimeFormat(time).format(" %H:%M:%S ")
        + time.year();
  }

  private static String pad(long value, int width, char fill) {
    String digits = Long.toString(Math.abs(value));
    String sign = value < 0 ? "-" : "";
    return sign
        + String.valueOf(fill).repeat(Math.max(0, width - digits.length() - sign.length()))
        + digits;
  }

  private static String two(long value) {
    return pad(value, 2, '0');
  }

  /** The text for a format; what stands for nothing is kept. */
  String format(String format) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < format.length()) {
      char c = format.charAt(at++);
      if (c != '%') {
        result.append(c);
        continue;
      }
      int start = at - 1;
      boolean unpadded = at < format.length() && format.charAt(at) == '-';
      boolean modified =
          unpadded || at < format.length() && "EO_^0".indexOf(format.charAt(at)) >= 0;
      if (modified) {
        at++;
      }
      String text = at < format.length() ? field(format.charAt(at)) : null;
      at = Math.min(at + 1, format.length());
      if (text == null) {
        result.append(format, start, at);
      } else {
        result.append(unpadded ? text.replaceFirst("^[0 ]+(?=.)", "") : text);
      }
    }
    return result.toString();
  }

  private String field(char directive) {
    int hour12 = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    return switch (directive) {
      case 'a' -> DAYS[time.weekday()].substring(0, 3);
      case 'A' -> DAYS[time.weekday()];
      case 'b', 'h' -> MONTHS[time.month()].substring(0, 3);
      case 'B' -> MONTHS[time.month()];
      case 'c' -> format("%a %b %e %H:%M:%S %Y");
      case 'C' -> two(Math.floorDiv(time.year(), 100));
      case 'd' -> two(time.day());
      case 'D', 'x' -> format("%m/%d/%y");
      case 'e' -> pad(time.day(), 2, ' ');
      case 'F' -> format("%Y-%m-%d");
      case 'g' -> two(Math.floorMod(isoYear(), 100));
      case 'G' -> Long.toString(isoYear());
      case 'H' -> two(time.hour());
      case 'I' -> two(hour12);
      case 'j' -> pad(time.yearDay() + 1, 3, '0');
      case 'k' -> pad(time.hour(), 2, ' ');
      case 'l' -> pad(hour12, 2, ' ');
      case 'm' -> two(time.month() + 1);
      case 'M' -> two(time.minute());
      case 'n' -> "\n";
      case 'p' -> time.hour() < 12 ? "AM" : "PM";
      case 'P' -> time.hour() < 12 ? "am" : "pm";
      case 'r' -> format("%I:%M:%S %p");
      case 'R' -> format("%H:%M");
      case 's' -> Long.toString(epoch());
      case 'S' -> two(time.second());
      case 't' -> "\t";
      case 'T', 'X' -> format("%H:%M:%S");
      case 'u' -> Integer.toString(time.weekday() == 0 ? 7 : time.weekday());
      case 'U' -> two((time.yearDay() + 7 - time.weekday()) / 7);
      case 'V' -> two(isoWeek());
      case 'w' -> Integer.toString(time.weekday());
      case 'W' -> two((time.yearDay() + 7 - (time.weekday() + 6) % 7) / 7);
      case 'y' -> two(Math.floorMod(time.year(), 100));
      case 'Y' -> Long.toString(time.year());
      case 'z' -> offset();
      case 'Z' -> zone();
      case '%' -> "%";
      default -> null;
    };
  }

  private String zone() {
    return time.zone() != null
        ? time.zone()
        : TimeZones.name(ZoneId.systemDefault(), time.summer() > 0);
  }

  private String offset() {
    int seconds = time.offset();
    if (time.zone() == null) {
      TimeZones zones = TimeZones.local();
      seconds = time.summer() > 0 ? zones.summerOffset() : zones.standardOffset();
    }
    int minutes = Math.abs(seconds) / 60;
    return (seconds < 0 ? "-" : "+") + two(minutes / 60) + two(minutes % 60);
  }

  private long epoch() {
    return LocalDateTime.of((int) time.year(), time.month() + 1, 1, time.hour(), time.minute(), 0)
        .plusDays(time.day() - 1L)
        .plusSeconds(time.second())
        .atZone(ZoneId.systemDefault())
        .toEpochSecond();
  }

  /** The week of ISO 8601: the one with the year's first Thursday is number 1. */
  private int isoWeek() {
    int week = weekOfYear();
    if (week == 0) {
      return weeks(time.year() - 1, time.yearDay() + days(time.year() - 1));
    }
    return week == 53 && isoYear() > time.year() ? 1 : week;
  }

  private long isoYear() {
    int week = weekOfYear();
    if (week == 0) {
      return time.year() - 1;
    }
    int monday = (time.weekday() + 6) % 7;
    boolean next = days(time.year()) - time.yearDay() <= 3 - monday;
    return next ? time.year() + 1 : time.year();
  }

  private int weekOfYear() {
    return weeks(time.year(), time.yearDay());
  }

  /** Which week a day is in, counted from the first Thursday of the year; may be 0 or 53. */
  private int weeks(long year, int yearDay) {
    int monday = (time.weekday() + 6) % 7;
    return (yearDay - monday + 10) / 7;
  }

  private static int days(long year) {
    return java.time.Year.isLeap(year) ? 366 : 365;
  }
}
