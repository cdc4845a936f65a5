package dev.krait.ir;

/** One element of a tuple, list or set display: {@code value} or {@code *value}. */
public record Element(IrExpr value, boolean star) {}
