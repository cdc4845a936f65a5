package dev.krait.runtime.module.expat;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** The declarations of a document type (XML 1.0, 3.2, 3.3, 4.2 and 4.7). */
final class DtdReader {
  private final XmlReader reader;
  private final XmlEvents events;

  DtdReader(XmlReader reader) {
    this.reader = reader;
    this.events = reader.events;
  }

  /** Reads a declaration; {@code internal} if it ends with {@code ]}. */
  void step(XmlText source, boolean internal) {
    XmlCursor cursor = reader.cursor(source);
    int begin = cursor.at;
    char c = cursor.peek();
    if (XmlCharacters.isSpace(c)) {
      while (cursor.at < cursor.text.length() && XmlCharacters.isSpace(cursor.peek())) {
        cursor.at++;
      }
      source.moveTo(cursor.at);
      events.other(cursor.text.substring(begin, cursor.at));
    } else if (c == '%') {
      parameterReference(source, cursor, begin);
    } else if (c == ']' && internal && source.entity == null) {
      cursor.at++;
      cursor.skipSpace();
      cursor.expect('>');
      source.moveTo(cursor.at);
      if (!events.has(Handler.StartDoctypeDeclHandler)) {
        events.other("]");
      }
      reader.eventAt(source, cursor.at - 1);
      reader.subsetEnded();
    } else if (c == '<') {
      cursor.at++;
      if (cursor.peek() == '?') {
        reader.misc.instruction(source, cursor, begin);
      } else {
        cursor.expect('!');
        declaration(source, cursor, begin);
      }
    } else {
      throw new XmlError(
          XmlCharacters.isNamePart(c) ? XmlError.SYNTAX : XmlError.INVALID_TOKEN, begin);
    }
  }

  private void declaration(XmlText source, XmlCursor cursor, int begin) {
    if (cursor.peek() == '-') {
      reader.misc.comment(source, cursor, begin);
      return;
    }
    if (cursor.peek() == '[' && !(source.entity == null && !reader.isFragment())) {
      conditional(source, cursor);
      return;
    }
    boolean told =
        switch (cursor.keyword()) {
          case "ENTITY" -> entity(cursor);
          case "ELEMENT" -> element(cursor);
          case "ATTLIST" -> attributes(cursor);
          case "NOTATION" -> notation(cursor);
          default -> throw new XmlError(XmlError.SYNTAX, begin);
        };
    source.moveTo(cursor.at);
    if (!told) {
      reader.prolog.pieces(cursor.text.substring(begin, cursor.at));
    }
  }

  private static void end(XmlCursor cursor) {
    cursor.skipSpace();
    if (cursor.peek() != '>') {
      throw new XmlError(XmlError.SYNTAX, cursor.at);
    }
    cursor.at++;
  }

  /** {@code <![INCLUDE[…]]>} and {@code <![IGNORE[…]]>} of external subsets. */
  private void conditional(XmlText source, XmlCursor cursor) {
    cursor.at++;
    cursor.skipSpace();
    String keyword = cursor.name();
    cursor.skipSpace();
    cursor.expect('[');
    int from = cursor.at;
    int end = endOfSection(cursor);
    source.moveTo(end + 3);
    if (keyword.equals("INCLUDE")) {
      String inner = cursor.text.substring(from, end);
      XmlEntity entity = new XmlEntity("", inner, null, null, null, null);
      reader.push(new XmlText(inner, entity, 0));
    }
  }

  /** Where the {@code ]]>} of a section begins, in which there may be others. */
  private static int endOfSection(XmlCursor cursor) {
    for (int depth = 1; ; cursor.at++) {
      if (cursor.peek() == '<' && cursor.startsWith("<![")) {
        depth++;
      } else if (cursor.peek() == ']' && cursor.startsWith("]]>")) {
        depth--;
        if (depth == 0) {
          return cursor.at;
        }
      }
    }
  }

  // ---- entities ----

  private boolean entity(XmlCursor cursor) {
    cursor.requireSpace();
    boolean parameter = cursor.peek() == '%';
    if (parameter) {
      cursor.at++;
      cursor.requireSpace();
    }
    String name = cursor.name();
    cursor.requireSpace();
    String text = null;
    String system = null;
    String publicly = null;
    String notation = null;
    if (cursor.peek() == '"' || cursor.peek() == '\'') {
      int at = cursor.at + 1;
      text = entityValue(cursor.literal(), at);
    } else {
      String keyword = cursor.name();
      cursor.requireSpace();
      if (keyword.equals("PUBLIC")) {
        publicly = XmlProlog.publicId(cursor);
        cursor.requireSpace();
      } else if (!keyword.equals("SYSTEM")) {
        throw new XmlError(XmlError.SYNTAX, cursor.at);
      }
      system = cursor.literal();
      boolean space = cursor.skipSpace();
      if (space && !parameter && cursor.peek() == 'N') {
        if (!cursor.name().equals("NDATA")) {
          throw new XmlError(XmlError.SYNTAX, cursor.at);
        }
        cursor.requireSpace();
        notation = cursor.name();
      }
    }
    end(cursor);
    XmlEntity entity = new XmlEntity(name, text, reader.base, system, publicly, notation);
    var known = parameter ? reader.dtd.parameter : reader.dtd.general;
    boolean fresh = XmlReader.predefined(name) == 0 && reader.dtd.keepProcessing;
    if (!fresh || known.putIfAbsent(name, entity) != null) {
      return events.has(Handler.EntityDeclHandler);
    }
    if (notation != null && events.has(Handler.UnparsedEntityDeclHandler)) {
      return events.tell(
          Handler.UnparsedEntityDeclHandler,
          PyStr.of(name),
          XmlEvents.str(reader.base),
          XmlEvents.str(system),
          XmlEvents.str(publicly),
          PyStr.of(notation));
    }
    return events.tell(
        Handler.EntityDeclHandler,
        PyStr.of(name),
        XmlEvents.number(parameter ? 1 : 0),
        XmlEvents.str(text),
        XmlEvents.str(reader.base),
        XmlEvents.str(system),
        XmlEvents.str(publicly),
        XmlEvents.str(notation));
  }

  /** Character references are replaced where an entity is declared, others where it is used. */
  private String entityValue(String literal, int at) {
    StringBuilder value = new StringBuilder();
    String text = XmlCursor.normalized(literal);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        throw new XmlError(XmlError.PARAM_ENTITY_REF, at + i);
      }
      if (c != '&') {
        value.append(c);
        continue;
      }
      XmlCursor cursor = new XmlCursor(text, i + 1, false);
      try {
        if (cursor.peek() == '#') {
          cursor.at++;
          value.appendCodePoint(cursor.characterReference(at + i));
        } else {
          cursor.name();
          cursor.expect(';');
          value.append(text, i, cursor.at);
        }
      } catch (Incomplete e) {
        throw new XmlError(XmlError.INVALID_TOKEN, at + i);
      }
      i = cursor.at - 1;
    }
    return value.toString();
  }

  private void parameterReference(XmlText source, XmlCursor cursor, int begin) {
    cursor.at++;
    String name = cursor.name();
    cursor.expect(';');
    source.moveTo(cursor.at);
    XmlDtd dtd = reader.dtd;
    dtd.incomplete = true;
    XmlEntity entity = dtd.parameter.get(name);
    boolean wanted =
        reader.parameterEntities == 2 || reader.parameterEntities == 1 && !dtd.standalone;
    if (!wanted || entity == null) {
      dtd.keepProcessing = dtd.standalone;
      if (!wanted
          || !events.tell(Handler.SkippedEntityHandler, PyStr.of(name), XmlEvents.number(1))) {
        events.other(cursor.text.substring(begin, cursor.at));
      }
    } else if (entity.text != null) {
      reader.open(entity, begin);
      reader.push(new XmlText(entity.text, entity, 0));
    } else {
      PyObject answer =
          events.ask(
              Handler.ExternalEntityRefHandler,
              XmlEvents.str(null),
              XmlEvents.str(entity.base),
              XmlEvents.str(entity.systemId),
              XmlEvents.str(entity.publicId));
      if (answer != null && !answer.isTrue()) {
        throw new XmlError(XmlError.EXTERNAL_ENTITY, begin);
      }
    }
    reader.checkStandalone();
  }

  // ---- the others ----

  private boolean notation(XmlCursor cursor) {
    cursor.requireSpace();
    String name = cursor.name();
    cursor.requireSpace();
    String keyword = cursor.name();
    cursor.requireSpace();
    String publicly = null;
    String system = null;
    if (keyword.equals("PUBLIC")) {
      publicly = XmlProlog.publicId(cursor);
      cursor.skipSpace();
      if (cursor.peek() != '>') {
        system = cursor.literal();
      }
    } else if (keyword.equals("SYSTEM")) {
      system = cursor.literal();
    } else {
      throw new XmlError(XmlError.SYNTAX, cursor.at);
    }
    end(cursor);
    return events.tell(
        Handler.NotationDeclHandler,
        PyStr.of(name),
        XmlEvents.str(reader.base),
        XmlEvents.str(system),
        XmlEvents.str(publicly));
  }

  private boolean element(XmlCursor cursor) {
    cursor.requireSpace();
    String name = cursor.name();
    cursor.requireSpace();
    PyObject model = new ContentModel(cursor).read();
    end(cursor);
    return events.tell(Handler.ElementDeclHandler, PyStr.of(name), model);
  }

  private boolean attributes(XmlCursor cursor) {
    cursor.requireSpace();
    String element = cursor.name();
    boolean told = events.has(Handler.AttlistDeclHandler);
    // the whole list has to be there before the first is told
    if (cursor.text.indexOf('>', cursor.at) < 0) {
      throw Incomplete.INSTANCE;
    }
    boolean space = cursor.skipSpace();
    while (cursor.peek() != '>') {
      if (!space) {
        throw cursor.invalid();
      }
      attribute(cursor, element);
      space = cursor.skipSpace();
    }
    cursor.at++;
    return told;
  }

  private void attribute(XmlCursor cursor, String element) {
    String name = cursor.name();
    cursor.requireSpace();
    String type = attributeType(cursor);
    cursor.requireSpace();
    String value = null;
    boolean required = false;
    boolean hasValue = true;
    if (cursor.peek() == '#') {
      cursor.at++;
      String keyword = cursor.name();
      required = !keyword.equals("IMPLIED");
      hasValue = keyword.equals("FIXED");
      if (hasValue) {
        cursor.requireSpace();
      } else if (required && !keyword.equals("REQUIRED")) {
        throw new XmlError(XmlError.SYNTAX, cursor.at);
      }
    }
    if (hasValue) {
      value = XmlAttributes.normalized(reader, cursor.literal());
      if (!type.equals("CDATA")) {
        value = XmlAttributes.collapsed(value);
      }
    }
    if (reader.dtd.keepProcessing) {
      reader.dtd.declare(element, new XmlDtd.Attribute(name, !type.equals("CDATA"), value));
      events.tell(
          Handler.AttlistDeclHandler,
          PyStr.of(element),
          PyStr.of(name),
          PyStr.of(type),
          XmlEvents.str(value),
          XmlEvents.number(required ? 1 : 0));
    }
  }

  private static String attributeType(XmlCursor cursor) {
    StringBuilder type = new StringBuilder();
    if (cursor.peek() != '(') {
      type.append(cursor.name());
      if (!type.toString().equals("NOTATION")) {
        return type.toString();
      }
      cursor.requireSpace();
    }
    cursor.expect('(');
    type.append('(');
    while (true) {
      cursor.skipSpace();
      type.append(cursor.nameToken());
      cursor.skipSpace();
      if (cursor.peek() == ')') {
        cursor.at++;
        return type.append(')').toString();
      }
      cursor.expect('|');
      type.append('|');
    }
  }
}
