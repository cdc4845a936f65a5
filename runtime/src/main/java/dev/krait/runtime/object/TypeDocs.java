package dev.krait.runtime.object;

/** {@code __doc__} of built-in types that are not made with one. */
final class TypeDocs {
  private TypeDocs() {}

  /** The text by the type's full name, or null. */
  static String of(String name) {
    return switch (name) {
      case "super" ->
          "super() and super(type, object_or_type): attributes as the classes behind type in the MRO have them.";
      case "classmethod" ->
          "Makes a method of a function that gets the class as its first argument.";
      case "staticmethod" ->
          "Makes a method of a function that gets neither the instance nor the class.";
      case "bool" -> "The truth of an object: True or False.";
      case "int" -> "int(number=0) and int(text, base=10): a whole number of any size.";
      case "float" -> "A floating-point number of 64 bits, of a number or a text.";
      case "complex" -> "A complex number of a real and an imaginary part, or of a text.";
      case "str" -> "str(object) and str(bytes, encoding, errors): a text of Unicode characters.";
      case "tuple" -> "A sequence that cannot be changed.";
      case "list" -> "A sequence that can be changed.";
      case "dict" -> "A mapping that keeps the order in which keys were added.";
      case "set" -> "An unordered collection of different hashable elements.";
      case "frozenset" -> "A set that cannot be changed.";
      case "bytes" -> "A sequence of numbers from 0 to 255 that cannot be changed.";
      case "bytearray" -> "A sequence of numbers from 0 to 255 that can be changed.";
      case "memoryview" -> "The memory of another object, without a copy.";
      case "range" -> "range(stop) and range(start, stop, step): numbers at equal distances.";
      case "slice" ->
          "slice(stop) and slice(start, stop, step): what is between the brackets of an index.";
      case "enumerate" -> "Pairs of a count and the values of an iterable.";
      case "zip" -> "Tuples of the values that several iterables have at the same place.";
      case "map" -> "What a function makes of the values of iterables.";
      case "filter" -> "Those values of an iterable for which a function is true.";
      case "reversed" -> "The values of a sequence from the last to the first.";
      case "property" -> "An attribute that functions read, write and delete.";
      case "function" -> "A function made of code and a namespace.";
      case "method" -> "A function bound to an instance.";
      case "code" -> "The code of a function, class or module.";
      case "cell" -> "The place of a variable that functions share.";
      case "module" -> "A module with its name and documentation.";
      case "mappingproxy" -> "A view of a mapping through which it cannot be changed.";
      case "types.SimpleNamespace" -> "An object with the attributes that are given by keywords.";
      case "types.GenericAlias" -> "A class with the types that stand for its parameters.";
      case "BaseException" -> "The class above all exceptions.";
      case "Exception" -> "The class above all exceptions that do not end the program on purpose.";
      case "BaseExceptionGroup" -> "Several exceptions as one.";
      case "ArithmeticError" -> "The class above errors of calculation.";
      case "FloatingPointError" -> "A floating-point operation failed.";
      case "OverflowError" -> "A result is too large.";
      case "ZeroDivisionError" -> "The divisor of a division or a remainder is zero.";
      case "AssertionError" -> "An assert statement does not hold.";
      case "AttributeError" -> "There is no such attribute.";
      case "BufferError" -> "The memory of an object is in use.";
      case "EOFError" -> "There is no more input.";
      case "ImportError" -> "A module, or a name in it, cannot be imported.";
      case "ModuleNotFoundError" -> "There is no such module.";
      case "LookupError" -> "The class above IndexError and KeyError.";
      case "IndexError" -> "A sequence has no such index.";
      case "KeyError" -> "A mapping has no such key.";
      case "MemoryError" -> "There is not enough memory.";
      case "NameError" -> "There is no variable of this name.";
      case "UnboundLocalError" -> "A local variable has no value yet.";
      case "OSError" -> "The operating system reports an error.";
      case "BlockingIOError" -> "An operation would have to wait.";
      case "ChildProcessError" -> "A child process cannot be waited for.";
      case "ConnectionError" -> "The class above errors of connections.";
      case "BrokenPipeError" -> "The other end of a pipe or connection is closed.";
      case "ConnectionAbortedError" -> "The other side aborted the connection.";
      case "ConnectionRefusedError" -> "The other side refused the connection.";
      case "ConnectionResetError" -> "The other side reset the connection.";
      case "FileExistsError" -> "The file exists already.";
      case "FileNotFoundError" -> "There is no such file.";
      case "InterruptedError" -> "A signal interrupted the operation.";
      case "IsADirectoryError" -> "The operation is not for directories.";
      case "NotADirectoryError" -> "The operation is for directories only.";
      case "PermissionError" -> "The operation is not permitted.";
      case "ProcessLookupError" -> "There is no such process.";
      case "TimeoutError" -> "The time ran out.";
      case "ReferenceError" -> "The object behind a weak proxy is gone.";
      case "RuntimeError" -> "An error that no other class describes.";
      case "NotImplementedError" -> "A method still has to be written.";
      case "PythonFinalizationError" -> "The operation is too late, as the interpreter ends.";
      case "RecursionError" -> "Calls are nested too deep.";
      case "StopAsyncIteration" -> "An asynchronous iterator has no more values.";
      case "StopIteration" -> "An iterator has no more values.";
      case "SyntaxError" -> "The source is not Python.";
      case "IndentationError" -> "The indentation is wrong.";
      case "TabError" -> "Tabs and spaces are mixed in indentation.";
      case "SystemError" -> "The interpreter itself is wrong.";
      case "TypeError" -> "The type of an object does not fit.";
      case "ValueError" -> "The value of an object does not fit.";
      case "UnicodeError" -> "The class above errors of encodings.";
      case "UnicodeDecodeError" -> "Bytes cannot be decoded.";
      case "UnicodeEncodeError" -> "Characters cannot be encoded.";
      case "UnicodeTranslateError" -> "Characters cannot be translated.";
      case "GeneratorExit" -> "A generator is asked to end.";
      case "KeyboardInterrupt" -> "The user interrupted the program.";
      case "SystemExit" -> "The program is to end.";
      case "Warning" -> "The class above all warnings.";
      case "BytesWarning" -> "A doubtful use of bytes.";
      case "DeprecationWarning" -> "Something will go away, for developers.";
      case "EncodingWarning" -> "The encoding is not given.";
      case "FutureWarning" -> "Something will change, for users.";
      case "ImportWarning" -> "A doubtful import.";
      case "PendingDeprecationWarning" -> "Something may go away later.";
      case "ResourceWarning" -> "Something was not closed.";
      case "RuntimeWarning" -> "Doubtful behaviour while the program runs.";
      case "SyntaxWarning" -> "Doubtful source.";
      case "UnicodeWarning" -> "A doubtful use of text.";
      case "UserWarning" -> "A warning of the program.";
      default -> null;
    };
  }
}
