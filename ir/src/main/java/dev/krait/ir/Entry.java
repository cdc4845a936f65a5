package dev.krait.ir;

/** One entry of a dict display: {@code key: value}, or {@code **value} where the key is null. */
public record Entry(IrExpr key, IrExpr value) {}
