# Built-in types and special methods have documentation; its words are each implementation's own.
import builtins

for name, value in sorted(vars(builtins).items()):
    if isinstance(value, type) and name != "ExceptionGroup" and not name.startswith("_"):
        print(name, type(value.__doc__).__name__, type(vars(value)["__doc__"]).__name__)
print((i for i in ()).__next__.__doc__, [].__len__.__doc__, (1).__radd__.__doc__, "".__lt__.__doc__, ().__contains__.__doc__)


class Plain(int):
    pass


print(Plain.__doc__, Plain().__doc__, Plain.__add__.__doc__)
