package dev.krait.runtime.module.expat;

/** What a parser tells, by the names of its attributes. */
enum Handler {
  StartElementHandler,
  EndElementHandler,
  ProcessingInstructionHandler,
  CharacterDataHandler,
  UnparsedEntityDeclHandler,
  NotationDeclHandler,
  StartNamespaceDeclHandler,
  EndNamespaceDeclHandler,
  CommentHandler,
  StartCdataSectionHandler,
  EndCdataSectionHandler,
  DefaultHandler,
  DefaultHandlerExpand,
  NotStandaloneHandler,
  ExternalEntityRefHandler,
  StartDoctypeDeclHandler,
  EndDoctypeDeclHandler,
  EntityDeclHandler,
  XmlDeclHandler,
  ElementDeclHandler,
  AttlistDeclHandler,
  SkippedEntityHandler;

  /** All of them; the array is shared. */
  static final Handler[] ALL = values();
}
