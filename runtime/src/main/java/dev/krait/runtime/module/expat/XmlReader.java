package dev.krait.runtime.module.expat;

import dev.krait.runtime.object.PyObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Parses a document that comes piece by piece, and tells what it finds. A token is told once all of
 * it is there.
 */
final class XmlReader {
  private enum State {
    START,
    PROLOG,
    SUBSET,
    CONTENT,
    EPILOG
  }

  final XmlEvents events;
  final XmlDtd dtd;
  final XmlNamespaces namespaces;
  final XmlMisc misc;
  final XmlContent content;
  final XmlProlog prolog;
  private final DtdReader declarations;

  boolean orderedAttributes;
  boolean specifiedAttributes;
  boolean foreignDtd;

  /** 0 never, 1 unless the document is standalone, 2 always. */
  int parameterEntities;

  String base;

  /** Whether a token that goes on is tried again only when twice as much of it is there. */
  boolean deferring = true;

  private int waited;

  private final XmlText document = new XmlText("", null, 0);
  private final Deque<XmlText> sources = new ArrayDeque<>();
  private final XmlDecoder decoder;
  private final State fragment;
  private State state = State.START;
  private boolean told;
  private long fed;

  /** A reader of a document. */
  XmlReader(XmlEvents events, String encoding, String separator) {
    this(events, encoding, new XmlNamespaces(separator), new XmlDtd(), null);
  }

  private XmlReader(
      XmlEvents events, String encoding, XmlNamespaces namespaces, XmlDtd dtd, State fragment) {
    this.events = events;
    this.namespaces = namespaces;
    this.dtd = dtd;
    this.fragment = fragment;
    misc = new XmlMisc(this);
    content = new XmlContent(this);
    prolog = new XmlProlog(this);
    declarations = new DtdReader(this);
    this.decoder = new XmlDecoder(encoding, document);
    sources.push(document);
  }

  /**
   * A reader of an external entity of this document.
   *
   * @param context what the handler was given; null for a document type's external subset
   */
  XmlReader external(XmlEvents events, String encoding, String context) {
    XmlReader reader =
        new XmlReader(
            events, encoding, namespaces, dtd, context == null ? State.SUBSET : State.CONTENT);
    reader.orderedAttributes = orderedAttributes;
    reader.specifiedAttributes = specifiedAttributes;
    reader.parameterEntities = parameterEntities;
    reader.base = base;
    return reader;
  }

  /** Whether this is no document but an external entity. */
  boolean isFragment() {
    return fragment != null;
  }

  XmlText document() {
    return document;
  }

  boolean hasBegun() {
    return told;
  }

  XmlCursor cursor(XmlText source) {
    return new XmlCursor(source.text(), source.at(), namespaces.isOn());
  }

  /** Notes where what is told next begins. */
  void eventAt(XmlText source, int index) {
    if (source == document) {
      document.count(index);
    }
  }

  // ---- the states ----

  void subsetBegan() {
    state = State.SUBSET;
  }

  void subsetEnded() {
    state = State.PROLOG;
    prolog.end();
  }

  void rootBegan() {
    if (state != State.EPILOG) {
      state = State.CONTENT;
    }
  }

  void rootEnded() {
    state = State.EPILOG;
  }

  /** Takes what comes for UTF-8, whatever it says. */
  void useUtf8() {
    decoder.useUtf8();
  }

  /** The text from where the current event begins; null outside of events. */
  String inputContext() {
    return told ? document.rest() : null;
  }

  /** Parses what was fed so far. */
  void parse(byte[] bytes, boolean last) {
    told = true;
    fed += bytes.length;
    decoder.feed(bytes, last);
    if (deferring && !last && document.length() < 2 * waited) {
      return;
    }
    int before = document.length();
    while (step(last)) {
      // each step is a token
    }
    waited = document.length() == before ? before : 0;
    if (last) {
      finish();
    }
    events.flush();
  }

  /** Reads a token; false if there is none that is complete. */
  private boolean step(boolean last) {
    XmlText source = sources.peek();
    if (source.isDone()) {
      if (source == document) {
        document.count(document.at());
        return false;
      }
      close(source);
      return true;
    }
    int begin = source.at();
    eventAt(source, begin);
    try {
      step(source, last || source != document);
      return true;
    } catch (Incomplete e) {
      source.moveTo(begin);
      if (source != document || last && !decoder.isPartial()) {
        throw unfinished(source, begin);
      }
      return false;
    } catch (XmlError e) {
      if (source == document) {
        document.count(Math.max(e.index(), begin));
      }
      throw e;
    }
  }

  /** The error at the end of a document within a token. */
  private XmlError unfinished(XmlText source, int begin) {
    String text = source.text();
    boolean declaration =
        state != State.CONTENT && text.startsWith("<!", begin) && !text.startsWith("<!-", begin);
    if (declaration) {
      // what makes up a declaration are tokens of their own, each of which may be complete
      eventAt(source, text.length());
      return new XmlError(XmlError.NO_ELEMENTS, text.length());
    }
    return new XmlError(
        content.inCdata() ? XmlError.UNCLOSED_CDATA : XmlError.UNCLOSED_TOKEN, begin);
  }

  private void close(XmlText source) {
    if (state == State.CONTENT && content.depth() != source.depth) {
      throw new XmlError(XmlError.ASYNC_ENTITY, -1);
    }
    source.entity.open = false;
    sources.pop();
  }

  private void step(XmlText source, boolean last) {
    switch (state) {
      case START -> {
        boolean declared = XmlMisc.isDeclaration(cursorOfStart(source, last));
        if (declared) {
          misc.declaration(source, cursor(source));
        }
        decoder.check();
        state = fragment == null ? State.PROLOG : fragment;
      }
      case PROLOG -> prolog.step(source, true, last);
      case SUBSET -> declarations.step(source, fragment == null);
      case CONTENT -> content.step(source, last);
      case EPILOG -> prolog.step(source, false, last);
    }
  }

  /** At the very end, what is too short for a declaration is none. */
  private XmlCursor cursorOfStart(XmlText source, boolean last) {
    String text = source.text();
    return new XmlCursor(last && text.length() < 6 ? "      " : text, 0, false);
  }

  private void finish() {
    if (decoder.isPartial()) {
      throw new XmlError(XmlError.PARTIAL_CHAR, -1);
    }
    if (content.inCdata()) {
      throw new XmlError(XmlError.UNCLOSED_CDATA, -1);
    }
    if (fragment == null && state != State.EPILOG) {
      throw new XmlError(XmlError.NO_ELEMENTS, -1);
    }
    if (fragment != null && content.depth() > 0) {
      throw new XmlError(XmlError.ASYNC_ENTITY, -1);
    }
  }

  // ---- entities ----

  /** What one of the five predefined entities stands for; 0 for other names. */
  static char predefined(String name) {
    return switch (name) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> 0;
    };
  }

  /** A general entity; null if it may stand in declarations that were not read. */
  XmlEntity general(String name, int at) {
    XmlEntity entity = dtd.general.get(name);
    if (entity == null && (!dtd.incomplete || dtd.standalone)) {
      throw new XmlError(XmlError.UNDEFINED_ENTITY, at);
    }
    return entity;
  }

  void open(XmlEntity entity, int at) {
    if (entity.open) {
      throw new XmlError(XmlError.RECURSIVE_ENTITY, at);
    }
    dtd.countExpansion(entity.text.length(), fed);
    entity.open = true;
  }

  void push(XmlText source) {
    sources.push(source);
  }

  /** Asks the handler of external entities to parse one. */
  void external(XmlEntity entity, String raw, int at) {
    if (!events.has(Handler.ExternalEntityRefHandler)) {
      events.other(raw);
      return;
    }
    List<String> context = new ArrayList<>(namespaces.context());
    dtd.general.values().stream().filter(each -> each.open).forEach(each -> context.add(each.name));
    context.add(entity.name);
    entity.open = true;
    PyObject answer;
    try {
      answer =
          events.ask(
              Handler.ExternalEntityRefHandler,
              XmlEvents.str(String.join("\f", context)),
              XmlEvents.str(entity.base),
              XmlEvents.str(entity.systemId),
              XmlEvents.str(entity.publicId));
    } finally {
      entity.open = false;
    }
    if (answer != null && !answer.isTrue()) {
      throw new XmlError(XmlError.EXTERNAL_ENTITY, at);
    }
  }

  /** Asks whether a document may need more than itself. */
  void checkStandalone() {
    if (!dtd.standalone) {
      PyObject answer = events.ask(Handler.NotStandaloneHandler);
      if (answer != null && !answer.isTrue()) {
        throw new XmlError(XmlError.NOT_STANDALONE, -1);
      }
    }
  }
}
