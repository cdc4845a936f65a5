package dev.krait.runtime.object;

import dev.krait.runtime.BuiltinNames;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code type} with three arguments and what classes tell of themselves. */
class TypesTest {
  @Test
  void chastisesWrongBases() {
    BuiltinNames.compare(
        List.of(
            "type('C', (int, str), dict())",
            "type('C', (bool,), dict())",
            "type('C', (range,), dict())",
            "type('C', (type(None),), dict())",
            "type('C', (object, int), dict())",
            "type('C', (int, int), dict())",
            "type('C', (1,), dict())",
            "type('C', 1, dict())",
            "type('C', (), 1)",
            "type(1, (), dict())",
            "type('C', (), dict(), x=1)",
            "type('C', (OSError, KeyError), dict()).__mro__",
            "type('C', (OSError, ImportError), dict())"));
  }

  @Test
  void readsSlots() {
    BuiltinNames.compare(
        List.of(
            "type('C', (int,), dict(__slots__='a'))",
            "type('C', (), dict(__slots__=('a', 'b'))).a",
            "type('C', (), dict(__slots__=('a b',)))",
            "type('C', (), dict(__slots__=(1,)))",
            "type('C', (), dict(__slots__='a', a=1))",
            "type('C', (), dict(__slots__=('__dict__', '__dict__')))",
            "type('C', (), dict(__slots__=()))().x",
            "type('C', (), dict(__slots__='a'))().a",
            "setattr(type('C', (), dict(__slots__='a'))(), 'b', 1)",
            "type('C', (type('A', (), dict(__slots__='x')), type('B', (), dict(__slots__='y'))),"
                + " dict())"));
  }

  @Test
  void answersForClasses() {
    BuiltinNames.compare(
        List.of(
            "type('C', (), dict())",
            "type('C', (int,), dict())(5)",
            "type('C', (), dict(__module__='m', __qualname__='A.B'))",
            "type('C', (), dict(__qualname__=5))",
            "type('C', (list,), dict()).__bases__",
            "bool.__mro__",
            "int.mro()",
            "type('C', (), dict()).__dict__.keys()",
            "(int.__name__, int.__qualname__, int.__module__)",
            "type('C', (), dict()).__doc__",
            "int.x",
            "setattr(int, 'x', 1)",
            "setattr(type('C', (), dict()), '__name__', 5)",
            "delattr(type('C', (), dict()), '__name__')",
            "setattr(type('C', (), dict()), '__bases__', (int,))",
            "setattr(type('C', (), dict())(), '__class__', int)",
            "type('C', (), dict(__eq__=1)).__hash__",
            "isinstance(1, (str, (int,)))",
            "isinstance(1, 2)",
            "issubclass(1, int)",
            "int | None",
            "(int | str) == (str | int)",
            "int | 5",
            "list[int]",
            "dict[str, list[int]]",
            "isinstance(1, list[int])"));
  }

  @Test
  void accessesAttributesOfInstances() {
    BuiltinNames.compare(
        List.of(
            "object().x",
            "setattr(object(), 'x', 1)",
            "setattr([], 'append', 1)",
            "delattr([], 'x')",
            "setattr(1, 'real', 1)",
            "getattr(1, 2)",
            "type('C', (), dict(x=5))().x",
            "vars(type('C', (), dict(x=5))())",
            "property().__get__(1)",
            "type('C', (), dict(x=property(len)))().x",
            "setattr(type('C', (), dict(x=property(len)))(), 'x', 1)",
            "type('C', (), dict(f=staticmethod(len)))().f([1, 2])",
            "type('C', (), dict(f=classmethod(repr)))().f()",
            "super(int, 'a')",
            "super(bool, True)",
            "super(bool, True).__add__(2)",
            "super(int, 5).foo",
            "None.x",
            "None()",
            "type(None)(1)",
            "hash(None)"));
  }
}
