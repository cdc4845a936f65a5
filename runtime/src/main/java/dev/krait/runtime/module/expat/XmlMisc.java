package dev.krait.runtime.module.expat;

import dev.krait.runtime.text.PyStr;
import java.util.Locale;

/** Comments, processing instructions and the XML declaration (XML 1.0, 2.5, 2.6 and 2.8). */
final class XmlMisc {
  private final XmlReader reader;
  private final XmlEvents events;

  XmlMisc(XmlReader reader) {
    this.reader = reader;
    this.events = reader.events;
  }

  /** A comment, whose {@code <!} was read. */
  void comment(XmlText source, XmlCursor cursor, int begin) {
    cursor.expect('-');
    cursor.expect('-');
    String text = cursor.until("--");
    cursor.expect('>');
    source.moveTo(cursor.at);
    if (!events.tell(Handler.CommentHandler, PyStr.of(XmlCursor.normalized(text)))) {
      events.other(cursor.text.substring(begin, cursor.at));
    }
  }

  /** A processing instruction, whose {@code <} was read. */
  void instruction(XmlText source, XmlCursor cursor, int begin) {
    cursor.expect('?');
    String target = cursor.name();
    if (target.toLowerCase(Locale.ROOT).equals("xml")) {
      if (target.equals("xml")) {
        throw new XmlError(XmlError.MISPLACED_DECLARATION, begin);
      }
      throw cursor.invalid();
    }
    String data = "";
    if (cursor.peek() == '?') {
      cursor.at++;
      cursor.expect('>');
    } else {
      cursor.requireSpace();
      data = cursor.until("?>");
    }
    source.moveTo(cursor.at);
    boolean told =
        events.tell(
            Handler.ProcessingInstructionHandler,
            PyStr.of(target),
            PyStr.of(XmlCursor.normalized(data)));
    if (!told) {
      events.other(cursor.text.substring(begin, cursor.at));
    }
  }

  /** Whether {@code <?xml} and a space stand at the cursor. */
  static boolean isDeclaration(XmlCursor cursor) {
    if (!cursor.startsWith("<?xml")) {
      return false;
    }
    if (cursor.at + 5 >= cursor.text.length()) {
      throw Incomplete.INSTANCE;
    }
    return XmlCharacters.isSpace(cursor.text.charAt(cursor.at + 5));
  }

  /** The XML declaration, or that of an external entity. */
  void declaration(XmlText source, XmlCursor cursor) {
    int begin = cursor.at;
    int code = reader.isFragment() ? XmlError.TEXT_DECLARATION : XmlError.XML_DECLARATION;
    int end = cursor.text.indexOf("?>", begin);
    if (end < 0) {
      throw Incomplete.INSTANCE;
    }
    cursor.at += 5;
    String version =
        pseudoAttribute(cursor, "version", code, "[A-Za-z0-9_.:-]+", !reader.isFragment());
    String encoding =
        pseudoAttribute(cursor, "encoding", code, "[A-Za-z][A-Za-z0-9._-]*", reader.isFragment());
    String standalone =
        reader.isFragment() ? null : pseudoAttribute(cursor, "standalone", code, "yes|no", false);
    cursor.skipSpace();
    if (cursor.at != end) {
      throw new XmlError(code, cursor.at);
    }
    source.moveTo(end + 2);
    if ("yes".equals(standalone)) {
      reader.dtd.standalone = true;
    }
    int told = standalone == null ? -1 : standalone.equals("yes") ? 1 : 0;
    boolean known =
        events.tell(
            Handler.XmlDeclHandler,
            XmlEvents.str(version),
            XmlEvents.str(encoding),
            XmlEvents.number(told));
    if (!known) {
      events.other(cursor.text.substring(begin, end + 2));
    }
  }

  /** The value of {@code name="…"}; null if that does not come next. */
  private static String pseudoAttribute(
      XmlCursor cursor, String name, int code, String allowed, boolean required) {
    int from = cursor.at;
    boolean space = cursor.skipSpace();
    if (!space || !cursor.startsWith(name)) {
      if (required) {
        throw new XmlError(code, cursor.at);
      }
      cursor.at = from;
      return null;
    }
    cursor.at += name.length();
    cursor.skipSpace();
    if (cursor.peek() != '=') {
      throw new XmlError(code, cursor.at);
    }
    cursor.at++;
    cursor.skipSpace();
    int valueAt = cursor.at + 1;
    String value;
    try {
      value = cursor.literal();
    } catch (XmlError e) {
      throw new XmlError(code, cursor.at);
    }
    if (!value.matches(allowed)) {
      throw new XmlError(code, valueAt);
    }
    return value;
  }
}
