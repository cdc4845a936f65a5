package dev.krait.runtime.expose;

import dev.krait.runtime.BuiltinNames;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What built-in methods say when their arguments do not fit. */
class BuiltinCallsTest {
  @Test
  void countsPositionalArguments() {
    BuiltinNames.compare(
        List.of(
            "[1].clear(1)",
            "[1].append()",
            "[1].append(1, 2)",
            "[1].pop(1, 2)",
            "[1].insert(1)",
            "[1].index()",
            "[1].index(1, 2, 3, 4)",
            "'a'.join()",
            "'a'.find()",
            "dict().get()",
            "dict().get(1, 2, 3)",
            "len()",
            "len(1, 2)",
            "isinstance(1)",
            "getattr(1)",
            "iter()",
            "range()",
            "range(1, 2, 3, 4)",
            "int(1, 2, 3)",
            "str(1, 2, 3, 4)",
            "list(1, 2)",
            "super(1, 2, 3)",
            "classmethod()"));
  }

  @Test
  void takesKeywords() {
    BuiltinNames.compare(
        List.of(
            "[1].append(x=1)",
            "[1].sort(1)",
            "[1].sort(x=1)",
            "'a'.split('a', 1, sep='b')",
            "'a'.split('a', sep='b')",
            "'a'.split(foo=1)",
            "'a'.replace('a', foo=1)",
            "int('1', bas=3)",
            "int(1, 2, 3, base=3)",
            "float(x=1)",
            "pow(1)",
            "pow(1, foo=2)",
            "round()",
            "sum()",
            "sum([1], starts=2)",
            "property(1, 2, 3, 4, 5)",
            "property(foo=1)",
            "print(x=1)",
            "dict.fromkeys(x=1)"));
  }

  @Test
  void distinguishesSlotsFromMethods() {
    BuiltinNames.compare(
        List.of(
            "[1].__len__(1)",
            "[1].__len__(x=1)",
            "[1].__getitem__()",
            "[1].__contains__()",
            "(1).__add__()",
            "(1).__pow__()",
            "object().__setattr__(1)",
            "list.append()",
            "list.append(1)",
            "list.append(1, 2)",
            "list.__len__()",
            "list.__len__(1)",
            "int.__add__('a', 1)",
            "list.append.__get__(1)",
            "list.append.__get__(None)",
            "int.real.__get__('')",
            "int.real.__set__(1, 2)"));
  }

  @Test
  void describesItself() {
    BuiltinNames.compare(
        List.of(
            "list.append",
            "list.__len__",
            "[1].append",
            "[1].__len__",
            "len",
            "int.real",
            "dict.fromkeys",
            "list.append.__qualname__",
            "[1].append.__qualname__",
            "list.sort.__text_signature__",
            "print.__text_signature__",
            "list.append.__objclass__",
            "type(dict.get)",
            "type([].append)",
            "type([].__len__)",
            "type(list.__len__)",
            "[1].append == [1].append"));
  }

  @Test
  void guardsNew() {
    BuiltinNames.compare(
        List.of(
            "object(1)",
            "object.__new__()",
            "object.__new__(1)",
            "object.__new__(int)",
            "int.__new__(str)",
            "int.__new__()",
            "object().__init__(1)",
            "type()",
            "type(1, 2)",
            "type.__new__(type)"));
  }
}
