package dev.krait.runtime.module.expat;

import dev.krait.runtime.text.PyStr;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The content of elements: tags, text, references, CDATA sections (XML 1.0, 3.1 and 4.4). */
final class XmlContent {
  /** An element that is open. */
  private record Open(String name, String told, List<String> prefixes) {}

  private static final int MOST_CONVERTED = 1024;

  private final XmlReader reader;
  private final XmlEvents events;
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean cdata;

  XmlContent(XmlReader reader) {
    this.reader = reader;
    this.events = reader.events;
  }

  int depth() {
    return open.size();
  }

  boolean inCdata() {
    return cdata;
  }

  /** Reads a token of content. */
  void step(XmlText source, boolean last) {
    if (cdata) {
      cdataText(source, last);
      return;
    }
    XmlCursor cursor = reader.cursor(source);
    switch (cursor.peek()) {
      case '<' -> {
        cursor.at++;
        markup(source, cursor);
      }
      case '&' -> reference(source, cursor);
      default -> text(source, cursor, last);
    }
  }

  private void markup(XmlText source, XmlCursor cursor) {
    int begin = cursor.at - 1;
    switch (cursor.peek()) {
      case '/' -> {
        cursor.at++;
        endTag(source, cursor, begin);
      }
      case '?' -> reader.misc.instruction(source, cursor, begin);
      case '!' -> {
        cursor.at++;
        if (cursor.peek() == '-') {
          reader.misc.comment(source, cursor, begin);
        } else if (cursor.startsWith("[CDATA[")) {
          source.moveTo(cursor.at + 7);
          cdata = true;
          if (!events.tell(Handler.StartCdataSectionHandler)) {
            events.other("<![CDATA[");
          }
        } else {
          throw cursor.invalid();
        }
      }
      default -> startTag(source, cursor, begin);
    }
  }

  // ---- tags ----

  void startTag(XmlText source, XmlCursor cursor, int begin) {
    String name = cursor.name();
    XmlAttributes attributes = new XmlAttributes(reader);
    boolean space = cursor.skipSpace();
    while (cursor.peek() != '>' && cursor.peek() != '/') {
      if (!space) {
        throw cursor.invalid();
      }
      attribute(cursor, attributes);
      space = cursor.skipSpace();
    }
    boolean empty = cursor.peek() == '/';
    if (empty) {
      cursor.at++;
    }
    cursor.expect('>');
    source.moveTo(cursor.at);
    attributes.resolve(name);
    String told = reader.namespaces.element(name);
    for (int i = 0; i < attributes.prefixes.size(); i++) {
      String prefix = attributes.prefixes.get(i);
      events.tell(
          Handler.StartNamespaceDeclHandler,
          XmlEvents.str(prefix.isEmpty() ? null : prefix),
          XmlEvents.str(
              attributes.namespaces.get(i).isEmpty() ? null : attributes.namespaces.get(i)));
    }
    open.push(new Open(name, told, attributes.prefixes));
    boolean known = events.has(Handler.StartElementHandler);
    if (known) {
      events.tell(
          Handler.StartElementHandler,
          PyStr.intern(told),
          attributes.toPython(reader.orderedAttributes, reader.specifiedAttributes));
    }
    if (!known && !(empty && events.has(Handler.EndElementHandler))) {
      events.other(cursor.text.substring(begin, cursor.at));
    }
    if (empty) {
      // the end of an empty element stands behind its tag
      reader.eventAt(source, cursor.at);
      end(null);
    }
  }

  private void attribute(XmlCursor cursor, XmlAttributes attributes) {
    int nameAt = cursor.at;
    String name = cursor.name();
    cursor.skipSpace();
    cursor.expect('=');
    cursor.skipSpace();
    char quote = cursor.peek();
    if (quote != '"' && quote != '\'') {
      throw cursor.invalid();
    }
    cursor.at++;
    int valueAt = cursor.at;
    while (cursor.peek() != quote) {
      if (cursor.peek() == '<') {
        throw cursor.invalid();
      }
      if (cursor.peek() == '&') {
        checkReference(cursor);
      } else {
        cursor.character();
      }
    }
    attributes.add(name, nameAt, cursor.text.substring(valueAt, cursor.at));
    cursor.at++;
  }

  /** Steps over a reference. */
  private static void checkReference(XmlCursor cursor) {
    int begin = cursor.at++;
    if (cursor.peek() == '#') {
      cursor.at++;
      cursor.characterReference(begin);
    } else {
      cursor.name();
      cursor.expect(';');
    }
  }

  private void endTag(XmlText source, XmlCursor cursor, int begin) {
    int nameAt = cursor.at;
    String name = cursor.name();
    cursor.skipSpace();
    cursor.expect('>');
    if (open.size() <= source.depth) {
      throw new XmlError(XmlError.ASYNC_ENTITY, begin);
    }
    if (!open.peek().name.equals(name)) {
      throw new XmlError(XmlError.TAG_MISMATCH, nameAt);
    }
    source.moveTo(cursor.at);
    end(cursor.text.substring(begin, cursor.at));
  }

  private void end(String raw) {
    Open element = open.peek();
    if (!events.tell(Handler.EndElementHandler, PyStr.intern(element.told)) && raw != null) {
      events.other(raw);
    }
    open.pop();
    for (int i = element.prefixes.size() - 1; i >= 0; i--) {
      String prefix = element.prefixes.get(i);
      events.tell(Handler.EndNamespaceDeclHandler, XmlEvents.str(prefix.isEmpty() ? null : prefix));
      reader.namespaces.unbind(prefix);
    }
    if (open.isEmpty() && !reader.isFragment()) {
      reader.rootEnded();
    }
  }

  // ---- text ----

  private void told(String text) {
    if (events.has(Handler.CharacterDataHandler)) {
      if (reader.document().isConverted()) {
        // expat converts what is not UTF-8 in pieces
        for (int i = 0; i < text.length(); i += MOST_CONVERTED) {
          events.text(text.substring(i, Math.min(text.length(), i + MOST_CONVERTED)));
        }
      } else {
        events.text(text);
      }
    } else {
      events.other(text);
    }
  }

  private void text(XmlText source, XmlCursor cursor, boolean last) {
    String text = cursor.text;
    int begin = cursor.at;
    if (newline(source, cursor, last)) {
      return;
    }
    while (cursor.at < text.length()) {
      char c = text.charAt(cursor.at);
      if (c == '<' || c == '&' || c == '\n' || c == '\r') {
        break;
      }
      if (c == ']') {
        if (!last && text.length() - cursor.at < 3) {
          break;
        }
        if (text.startsWith("]]>", cursor.at)) {
          if (cursor.at == begin) {
            cursor.at += 2;
            throw cursor.invalid();
          }
          break;
        }
      }
      if (!character(cursor, begin)) {
        break;
      }
    }
    if (cursor.at == begin) {
      throw Incomplete.INSTANCE;
    }
    source.moveTo(cursor.at);
    told(text.substring(begin, cursor.at));
  }

  /** Steps over a character; false where what stands before it has to be told first. */
  private static boolean character(XmlCursor cursor, int begin) {
    try {
      cursor.character();
      return true;
    } catch (XmlError e) {
      if (cursor.at == begin) {
        throw e;
      }
    } catch (Incomplete e) {
      if (cursor.at == begin) {
        throw e;
      }
    }
    return false;
  }

  /** Tells a line break, which is a piece of its own. */
  private boolean newline(XmlText source, XmlCursor cursor, boolean last) {
    char c = cursor.peek();
    if (c == '\r') {
      if (cursor.at + 1 >= cursor.text.length() && !last) {
        throw Incomplete.INSTANCE;
      }
      boolean pair = cursor.text.startsWith("\n", cursor.at + 1);
      source.moveTo(cursor.at + (pair ? 2 : 1));
    } else if (c == '\n') {
      source.moveTo(cursor.at + 1);
    } else {
      return false;
    }
    told("\n");
    return true;
  }

  private void cdataText(XmlText source, boolean last) {
    XmlCursor cursor = reader.cursor(source);
    String text = cursor.text;
    int begin = cursor.at;
    if (text.startsWith("]]>", begin)) {
      source.moveTo(begin + 3);
      cdata = false;
      if (!events.tell(Handler.EndCdataSectionHandler)) {
        events.other("]]>");
      }
      return;
    }
    if (newline(source, cursor, last)) {
      return;
    }
    while (cursor.at < text.length()) {
      char c = text.charAt(cursor.at);
      boolean stops =
          c == '\n'
              || c == '\r'
              || c == ']' && (text.startsWith("]]>", cursor.at) || text.length() - cursor.at < 3);
      if (stops || !character(cursor, begin)) {
        break;
      }
    }
    if (cursor.at == begin) {
      if (last) {
        throw new XmlError(XmlError.UNCLOSED_CDATA, begin);
      }
      throw Incomplete.INSTANCE;
    }
    source.moveTo(cursor.at);
    told(text.substring(begin, cursor.at));
  }

  // ---- references ----

  private void reference(XmlText source, XmlCursor cursor) {
    int begin = cursor.at++;
    if (cursor.peek() == '#') {
      cursor.at++;
      int character = cursor.characterReference(begin);
      source.moveTo(cursor.at);
      if (events.has(Handler.CharacterDataHandler)) {
        events.text(Character.toString(character));
      } else {
        events.other(cursor.text.substring(begin, cursor.at));
      }
      return;
    }
    String name = cursor.name();
    cursor.expect(';');
    source.moveTo(cursor.at);
    String raw = cursor.text.substring(begin, cursor.at);
    char predefined = XmlReader.predefined(name);
    if (predefined != 0) {
      if (events.has(Handler.CharacterDataHandler)) {
        events.text(String.valueOf(predefined));
      } else {
        events.other(raw);
      }
      return;
    }
    XmlEntity entity = reader.general(name, begin);
    if (entity == null) {
      skipped(name, raw);
      return;
    }
    if (entity.open) {
      throw new XmlError(XmlError.RECURSIVE_ENTITY, begin);
    }
    if (entity.notation != null) {
      throw new XmlError(XmlError.BINARY_ENTITY, begin);
    }
    if (entity.text == null) {
      reader.external(entity, raw, begin);
    } else if (events.isExpanding()) {
      reader.open(entity, begin);
      reader.push(new XmlText(entity.text, entity, open.size()));
    } else {
      skipped(name, raw);
    }
  }

  private void skipped(String name, String raw) {
    if (!events.tell(Handler.SkippedEntityHandler, PyStr.of(name), XmlEvents.number(0))) {
      events.other(raw);
    }
  }
}
