package dev.krait.runtime.module.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The local time zone with its names and its offsets in standard and in summer time.
 *
 * @param zone the zone
 * @param standardOffset in seconds east of Greenwich
 * @param summerOffset the same if there is no summer time
 */
record TimeZones(ZoneId zone, int standardOffset, int summerOffset) {
  /** The zone that the environment names. */
  static TimeZones local() {
    ZoneId zone = ZoneId.systemDefault();
    ZoneRules rules = zone.getRules();
    Instant now = Instant.now();
    int standard = rules.getStandardOffset(now).getTotalSeconds();
    int summer = standard;
    ZoneOffsetTransition next = rules.isFixedOffset() ? null : rules.nextTransition(now);
    if (next != null) {
      int before = next.getOffsetBefore().getTotalSeconds();
      int after = next.getOffsetAfter().getTotalSeconds();
      summer = before == standard ? after : before;
    }
    return new TimeZones(zone, standard, summer);
  }

  boolean hasSummerTime() {
    return summerOffset != standardOffset;
  }

  String standardName() {
    return name(zone, false);
  }

  String summerName() {
    return name(zone, hasSummerTime());
  }

  /** The short name; Java's for {@code UTC} is spared, as it loads the names of all zones. */
  static String name(ZoneId zone, boolean summer) {
    String id = zone.getId();
    if (id.equals("UTC") || id.equals("GMT") || id.equals("Z") || id.equals("Etc/UTC")) {
      return id.equals("GMT") ? id : "UTC";
    }
    return TimeZone.getTimeZone(zone).getDisplayName(summer, TimeZone.SHORT, Locale.ENGLISH);
  }
}
