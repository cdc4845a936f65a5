package dev.krait.interpreter;

import dev.krait.ir.IrStmt;
import dev.krait.runtime.emitted.Interrupts;
import dev.krait.runtime.object.PyObject;

/** Loops. Their own line is current again whenever control comes back to their head. */
final class Loops {
  private Loops() {}

  static final class While extends Statement {
    private final Expression test;
    private final Statement body;
    private final Jump breaking;
    private final Jump continuing;
    private final int line;

    While(IrStmt.While node, Translation translation) {
      this.test = translation.expression(node.test());
      this.body = translation.block(node.body());
      this.breaking = translation.breaking(node.label());
      this.continuing = translation.continuing(node.label());
      this.line = node.line();
    }

    @Override
    Jump run(Frame frame) {
      while (true) {
        frame.line = line;
        if (!test.test(frame)) {
          return null;
        }
        Interrupts.poll();
        Jump jump = body.run(frame);
        if (jump != null && jump != continuing) {
          return jump == breaking ? null : jump;
        }
      }
    }
  }

  static final class For extends Statement {
    private final int item;
    private final Expression iterable;
    private final Statement body;
    private final Jump breaking;
    private final Jump continuing;
    private final int line;

    For(IrStmt.For node, Translation translation) {
      this.item = translation.place(node.item());
      this.iterable = translation.expression(node.iterable());
      this.body = translation.block(node.body());
      this.breaking = translation.breaking(node.label());
      this.continuing = translation.continuing(node.label());
      this.line = node.line();
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      PyObject iterator = iterable.value(frame).iter();
      while (true) {
        frame.line = line;
        PyObject next = iterator.next();
        if (next == null) {
          return null;
        }
        frame.registers[item] = next;
        Interrupts.poll();
        Jump jump = body.run(frame);
        if (jump != null && jump != continuing) {
          return jump == breaking ? null : jump;
        }
      }
    }
  }
}
