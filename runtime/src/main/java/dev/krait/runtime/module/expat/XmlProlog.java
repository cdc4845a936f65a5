package dev.krait.runtime.module.expat;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the root element and behind it (XML 1.0, 2.8). */
final class XmlProlog {
  /** The pieces in which the default handler gets declarations. */
  private static final Pattern PIECE =
      Pattern.compile(
          "<!\\w*|\\s+|\"[^\"]*\"|'[^']*'|\\)[*+?]?|[\\[\\]>(|,]|%[^;\\s]+;|[^\\s\\[\\]>()|,\"']+");

  private final XmlReader reader;
  private final XmlEvents events;
  private String name;
  private String systemId;
  private String publicId;

  XmlProlog(XmlReader reader) {
    this.reader = reader;
    this.events = reader.events;
  }

  /** Tells the default handler a declaration, a token at a time. */
  void pieces(String raw) {
    if (events.hasDefault()) {
      for (Matcher piece = PIECE.matcher(raw); piece.find(); ) {
        events.other(piece.group());
      }
    }
  }

  /** Reads a token before or behind the root element. */
  void step(XmlText source, boolean before, boolean last) {
    XmlCursor cursor = reader.cursor(source);
    int begin = cursor.at;
    if (XmlCharacters.isSpace(cursor.peek())) {
      while (cursor.at < cursor.text.length() && XmlCharacters.isSpace(cursor.peek())) {
        cursor.at++;
      }
      source.moveTo(cursor.at);
      events.other(cursor.text.substring(begin, cursor.at));
      return;
    }
    if (cursor.peek() != '<') {
      throw stray(cursor, before, begin);
    }
    cursor.at++;
    switch (cursor.peek()) {
      case '?' -> reader.misc.instruction(source, cursor, begin);
      case '!' -> {
        cursor.at++;
        if (cursor.peek() == '-') {
          reader.misc.comment(source, cursor, begin);
        } else {
          String keyword = cursor.keyword();
          if (!before) {
            throw new XmlError(XmlError.JUNK_AFTER_DOCUMENT, begin);
          }
          if (!keyword.equals("DOCTYPE") || name != null) {
            throw new XmlError(XmlError.SYNTAX, begin);
          }
          doctype(source, cursor, begin);
        }
      }
      default -> {
        if (!XmlCharacters.isNameStart(cursor.peek()) && cursor.peek() < 0x80) {
          throw cursor.invalid();
        }
        if (!before) {
          throw new XmlError(XmlError.JUNK_AFTER_DOCUMENT, begin);
        }
        // an error in the tag is one of content, as in expat, which has the state by then
        foreignDtd();
        reader.content.startTag(source, cursor, begin);
        reader.rootBegan();
      }
    }
  }

  /** Something that is no markup. */
  private static XmlError stray(XmlCursor cursor, boolean before, int begin) {
    char c = cursor.peek();
    if (XmlCharacters.isNamePart(c)) {
      while (cursor.at < cursor.text.length() && XmlCharacters.isNamePart(cursor.peek())) {
        cursor.at++;
      }
      if (cursor.at < cursor.text.length()
          && !XmlCharacters.isSpace(cursor.peek())
          && ">)|,[%?*+".indexOf(cursor.peek()) < 0) {
        return cursor.invalid();
      }
    } else if ("\"'[]>()|,%".indexOf(c) < 0) {
      return cursor.invalid();
    }
    return new XmlError(before ? XmlError.SYNTAX : XmlError.JUNK_AFTER_DOCUMENT, begin);
  }

  /** A document type whose {@code <!DOCTYPE} was read, up to its internal subset. */
  private void doctype(XmlText source, XmlCursor cursor, int begin) {
    cursor.requireSpace();
    String type = cursor.name();
    boolean space = cursor.skipSpace();
    String system = null;
    String publicly = null;
    if (cursor.peek() != '[' && cursor.peek() != '>') {
      if (!space) {
        throw cursor.invalid();
      }
      int at = cursor.at;
      String keyword = cursor.name();
      if (keyword.equals("PUBLIC")) {
        cursor.requireSpace();
        publicly = publicId(cursor);
        cursor.requireSpace();
      } else if (keyword.equals("SYSTEM")) {
        cursor.requireSpace();
      } else {
        throw new XmlError(XmlError.SYNTAX, at);
      }
      system = cursor.literal();
      cursor.skipSpace();
    }
    boolean subset = cursor.peek() == '[';
    if (!subset && cursor.peek() != '>') {
      throw new XmlError(XmlError.SYNTAX, cursor.at);
    }
    cursor.at++;
    source.moveTo(cursor.at);
    name = type;
    systemId = system;
    publicId = publicly;
    if (systemId != null) {
      reader.dtd.incomplete = true;
      reader.checkStandalone();
    }
    reader.eventAt(source, cursor.at - 1);
    boolean told =
        events.tell(
            Handler.StartDoctypeDeclHandler,
            PyStr.of(name),
            XmlEvents.str(systemId),
            XmlEvents.str(publicId),
            XmlEvents.number(subset ? 1 : 0));
    String raw = cursor.text.substring(begin, cursor.at);
    if (!told) {
      pieces(subset ? raw : raw.substring(0, raw.length() - 1));
    }
    if (subset) {
      reader.subsetBegan();
    } else {
      end();
    }
  }

  static String publicId(XmlCursor cursor) {
    int begin = cursor.at;
    String literal = cursor.literal();
    for (int i = 0; i < literal.length(); i++) {
      if (!XmlCharacters.isPublicId(literal.charAt(i))) {
        throw new XmlError(XmlError.PUBLIC_ID, begin);
      }
    }
    return literal.trim().replaceAll("[ \r\n]+", " ");
  }

  /** The document type ends. */
  void end() {
    if (systemId != null || reader.foreignDtd) {
      readExternal();
    }
    if (!events.tell(Handler.EndDoctypeDeclHandler)) {
      events.other(">");
    }
  }

  /** Without a document type, a program may give one of its own. */
  private void foreignDtd() {
    if (name == null && reader.foreignDtd) {
      reader.dtd.incomplete = true;
      readExternal();
    }
  }

  private void readExternal() {
    boolean wanted =
        reader.parameterEntities == 2 || reader.parameterEntities == 1 && !reader.dtd.standalone;
    if (!wanted) {
      return;
    }
    PyObject answer =
        events.ask(
            Handler.ExternalEntityRefHandler,
            XmlEvents.str(null),
            XmlEvents.str(reader.base),
            XmlEvents.str(systemId),
            XmlEvents.str(publicId));
    if (answer != null && !answer.isTrue()) {
      throw new XmlError(XmlError.EXTERNAL_ENTITY, -1);
    }
  }
}
