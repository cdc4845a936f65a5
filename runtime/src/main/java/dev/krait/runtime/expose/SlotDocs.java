package dev.krait.runtime.expose;

/** {@code __doc__} of the special methods of built-in types that have no text of their own. */
final class SlotDocs {
  private SlotDocs() {}

  /** The text by the method's name; null for other methods. */
  static String of(String name) {
    return switch (name) {
      case "__add__" -> "Return self+value.";
      case "__radd__" -> "Return value+self.";
      case "__iadd__" -> "Return self+=value.";
      case "__sub__" -> "Return self-value.";
      case "__rsub__" -> "Return value-self.";
      case "__isub__" -> "Return self-=value.";
      case "__mul__" -> "Return self*value.";
      case "__rmul__" -> "Return value*self.";
      case "__imul__" -> "Return self*=value.";
      case "__matmul__" -> "Return self@value.";
      case "__rmatmul__" -> "Return value@self.";
      case "__imatmul__" -> "Return self@=value.";
      case "__truediv__" -> "Return self/value.";
      case "__rtruediv__" -> "Return value/self.";
      case "__itruediv__" -> "Return self/=value.";
      case "__floordiv__" -> "Return self//value.";
      case "__rfloordiv__" -> "Return value//self.";
      case "__ifloordiv__" -> "Return self//=value.";
      case "__mod__" -> "Return self%value.";
      case "__rmod__" -> "Return value%self.";
      case "__imod__" -> "Return self%=value.";
      case "__lshift__" -> "Return self<<value.";
      case "__rlshift__" -> "Return value<<self.";
      case "__ilshift__" -> "Return self<<=value.";
      case "__rshift__" -> "Return self>>value.";
      case "__rrshift__" -> "Return value>>self.";
      case "__irshift__" -> "Return self>>=value.";
      case "__and__" -> "Return self&value.";
      case "__rand__" -> "Return value&self.";
      case "__iand__" -> "Return self&=value.";
      case "__xor__" -> "Return self^value.";
      case "__rxor__" -> "Return value^self.";
      case "__ixor__" -> "Return self^=value.";
      case "__or__" -> "Return self|value.";
      case "__ror__" -> "Return value|self.";
      case "__ior__" -> "Return self|=value.";
      case "__divmod__" -> "Return divmod(self, value).";
      case "__rdivmod__" -> "Return divmod(value, self).";
      case "__pow__" -> "Return pow(self, value, mod).";
      case "__rpow__" -> "Return pow(value, self, mod).";
      case "__neg__" -> "-self";
      case "__pos__" -> "+self";
      case "__invert__" -> "~self";
      case "__abs__" -> "abs(self)";
      case "__bool__" -> "True if self else False";
      case "__int__" -> "int(self)";
      case "__float__" -> "float(self)";
      case "__index__" -> "The number as an int, for indices and the like.";
      case "__lt__" -> "Return self<value.";
      case "__le__" -> "Return self<=value.";
      case "__eq__" -> "Return self==value.";
      case "__ne__" -> "Return self!=value.";
      case "__gt__" -> "Return self>value.";
      case "__ge__" -> "Return self>=value.";
      case "__repr__" -> "Return repr(self).";
      case "__str__" -> "Return str(self).";
      case "__hash__" -> "Return hash(self).";
      case "__len__" -> "Return len(self).";
      case "__iter__" -> "Implement iter(self).";
      case "__next__" -> "Implement next(self).";
      case "__getitem__" -> "Return self[key].";
      case "__setitem__" -> "Set self[key] to value.";
      case "__delitem__" -> "Delete self[key].";
      case "__contains__" -> "Return bool(key in self).";
      case "__call__" -> "Call self as a function.";
      case "__getattribute__" -> "Return getattr(self, name).";
      case "__setattr__" -> "Implement setattr(self, name, value).";
      case "__delattr__" -> "Implement delattr(self, name).";
      case "__get__" -> "The attribute of an instance of owner.";
      case "__set__" -> "Make value the attribute of an instance.";
      case "__delete__" -> "Remove the attribute of an instance.";
      case "__init__" -> "Prepare a new instance; help(type(self)) tells the arguments.";
      case "__await__" -> "The iterator behind await.";
      case "__aiter__" -> "The asynchronous iterator behind async for.";
      case "__anext__" -> "What awaits the next value, or raises StopAsyncIteration.";
      default -> null;
    };
  }
}
