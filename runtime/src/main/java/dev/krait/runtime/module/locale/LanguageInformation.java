package dev.krait.runtime.module.locale;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.number.PyInt;
import java.util.HashMap;
import java.util.Map;

/** What {@code nl_langinfo} answers in the locale {@code C}. */
final class LanguageInformation {
  private static final int TIME = 131072;
  private static final String[] DAYS = {
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"
  };
  private static final String[] MONTHS = {
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
  private static final String OTHERS =
      "CODESET 14 UTF-8|RADIXCHAR 65536 .|THOUSEP 65537 |AM_STR 131110 AM|PM_STR 131111 PM"
          + "|D_T_FMT 131112 %a %b %e %H:%M:%S %Y|D_FMT 131113 %m/%d/%y|T_FMT 131114 %H:%M:%S"
          + "|T_FMT_AMPM 131115 %I:%M:%S %p|ERA 131116 |ERA_D_FMT 131118 |ALT_DIGITS 131119 "
          + "|ERA_D_T_FMT 131120 |ERA_T_FMT 131121 |_DATE_FMT 131180 %a %b %e %H:%M:%S %Z %Y"
          + "|CRNCYSTR 262159 -|YESEXPR 327680 ^[yY]|NOEXPR 327681 ^[nN]";

  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final Map<Integer, String> TEXTS = new HashMap<>();

  static {
    for (int i = 0; i < 7; i++) {
      add("ABDAY_" + (i + 1), TIME + i, DAYS[i].substring(0, 3));
      add("DAY_" + (i + 1), TIME + 7 + i, DAYS[i]);
    }
    for (int i = 0; i < 12; i++) {
      add("ABMON_" + (i + 1), TIME + 14 + i, MONTHS[i].substring(0, 3));
      add("MON_" + (i + 1), TIME + 26 + i, MONTHS[i]);
    }
    for (String entry : OTHERS.split("\\|")) {
      String[] parts = entry.split(" ", 3);
      add(parts[0], Integer.parseInt(parts[1]), parts[2]);
    }
  }

  private LanguageInformation() {}

  private static void add(String name, int number, String text) {
    NUMBERS.put(name, number);
    TEXTS.put(number, text);
  }

  static void define(PyDict dict) {
    NUMBERS.forEach((name, number) -> dict.put(name, PyInt.of(number)));
  }

  /** The text of a number, or null. */
  static String text(int number) {
    return TEXTS.get(number);
  }
}
