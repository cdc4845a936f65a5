package dev.krait.runtime.module.locale;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.Environment;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.util.Arrays;
import java.util.Map;

/** The functions of module {@code _locale}. */
@Exposed(value = "_locale", module = true)
final class LocaleFunctions {
  private static final int ALL = 6;
  private static final String[] CATEGORIES = {
    "LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES"
  };
  private static final String[] REST = {
    "LC_PAPER", "LC_NAME", "LC_ADDRESS", "LC_TELEPHONE", "LC_MEASUREMENT", "LC_IDENTIFICATION"
  };
  private static final String[] CURRENT = {"C.UTF-8", "C", "C", "C", "C", "C"};
  private static String domain = "messages";

  private LocaleFunctions() {}

  @Method("setlocale(category, locale=None, /)")
  static PyObject set(PyObject category, PyObject locale) {
    long which = Index.toLong(category);
    if (which < 0 || which > ALL) {
      throw unsupported();
    }
    synchronized (CURRENT) {
      if (locale != null && locale != PyNone.NONE) {
        change((int) which, locale.toString());
      }
      return PyStr.of(which == ALL ? all() : CURRENT[(int) which]);
    }
  }

  private static RuntimeException unsupported() {
    return Errors.of(LocaleModule.ERROR, "unsupported locale setting");
  }

  private static void change(int which, String locale) {
    String[] wanted = CURRENT.clone();
    if (locale.contains(";")) {
      for (String part : locale.split(";")) {
        int equals = part.indexOf('=');
        int index = Arrays.asList(CATEGORIES).indexOf(part.substring(0, Math.max(0, equals)));
        if (index >= 0) {
          wanted[index] = known(part.substring(equals + 1));
        }
      }
    } else {
      for (int i = 0; i < wanted.length; i++) {
        if (which == ALL || which == i) {
          wanted[i] = known(locale.isEmpty() ? fromEnvironment(CATEGORIES[i]) : locale);
        }
      }
    }
    System.arraycopy(wanted, 0, CURRENT, 0, wanted.length);
  }

  private static String fromEnvironment(String category) {
    Map<PyBytes, PyBytes> variables = Environment.copy();
    for (String name : new String[] {"LC_ALL", category, "LANG"}) {
      PyBytes value = variables.get(PyBytes.ofLatin1(name));
      if (value != null && value.len() > 0) {
        return new String(value.copyBytes());
      }
    }
    return "C";
  }

  /** The locales that every system has. */
  private static String known(String locale) {
    return switch (locale) {
      case "C", "POSIX" -> "C";
      case "C.UTF-8", "C.utf8" -> locale;
      default -> throw unsupported();
    };
  }

  private static String all() {
    if (Arrays.stream(CURRENT).allMatch(CURRENT[0]::equals)) {
      return CURRENT[0];
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < CATEGORIES.length; i++) {
      text.append(CATEGORIES[i]).append('=').append(CURRENT[i]).append(';');
    }
    for (String each : REST) {
      text.append(each).append("=C;");
    }
    return text.substring(0, text.length() - 1);
  }

  @Method("localeconv()")
  static PyObject conventions() {
    PyDict dict = new PyDict();
    String[] texts = {
      "int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep"
    };
    for (String name : texts) {
      dict.put(name, PyStr.EMPTY);
    }
    dict.put("mon_grouping", new PyList());
    dict.put("positive_sign", PyStr.EMPTY);
    dict.put("negative_sign", PyStr.EMPTY);
    String[] numbers = {
      "int_frac_digits",
      "frac_digits",
      "p_cs_precedes",
      "p_sep_by_space",
      "n_cs_precedes",
      "n_sep_by_space",
      "p_sign_posn",
      "n_sign_posn"
    };
    for (String name : numbers) {
      dict.put(name, PyInt.of(127));
    }
    dict.put("decimal_point", PyStr.of("."));
    dict.put("thousands_sep", PyStr.EMPTY);
    dict.put("grouping", new PyList());
    return dict;
  }

  @Method("nl_langinfo(key, /)")
  static String information(PyObject key) {
    String text = LanguageInformation.text((int) Index.toLong(key));
    if (text == null) {
      throw Errors.valueError("unsupported langinfo constant");
    }
    return text;
  }

  @Method("getencoding()")
  static String encoding() {
    return "UTF-8";
  }

  private static PyStr text(String function, int number, PyObject value) {
    if (value instanceof StrLayout text) {
      return text.exact();
    }
    throw Errors.typeError(
        function
            + "() argument "
            + (number == 0 ? "" : number + " ")
            + "must be str, not "
            + value.type().name());
  }

  @Method("strcoll(os1, os2, /)")
  static long compare(PyObject left, PyObject right) {
    return Integer.signum(text("strcoll", 1, left).compareTo(text("strcoll", 2, right)));
  }

  @Method("strxfrm(string, /)")
  static PyObject transform(PyObject string) {
    return text("strxfrm", 0, string);
  }

  // ---- messages: without catalogues, each is its own translation ----

  @Method("gettext(msg, /)")
  static PyObject message(PyObject message) {
    return text("gettext", 0, message);
  }

  @Method("dgettext(domain, msg, /)")
  static PyObject message(PyObject domain, PyObject message) {
    return text("dgettext", 2, message);
  }

  @Method("dcgettext(domain, msg, category, /)")
  static PyObject message(PyObject domain, PyObject message, PyObject category) {
    return text("dcgettext", 2, message);
  }

  @Method("textdomain(domain, /)")
  static synchronized String domain(PyObject name) {
    if (name != PyNone.NONE) {
      domain = name.toString();
    }
    return domain;
  }

  @Method("bindtextdomain(domain, dir, /)")
  static PyObject bindDomain(PyObject domain, PyObject directory) {
    if (domain.len() == 0) {
      throw Errors.of(LocaleModule.ERROR, "domain must be a non-empty string");
    }
    return directory == PyNone.NONE ? PyStr.of("/usr/share/locale") : directory;
  }

  @Method("bind_textdomain_codeset(domain, codeset, /)")
  static PyObject bindEncoding(PyObject domain, PyObject codeset) {
    return codeset;
  }
}
