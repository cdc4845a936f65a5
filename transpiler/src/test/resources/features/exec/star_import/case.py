# from module import * in code that has a namespace of its own.
import types

names = {}
space = {}
exec("from keyword import *\nfound = iskeyword('if')", space, names)
print(sorted(names), [name for name in space if not name.startswith("__")])


class Mapping:
    def __init__(self):
        self.items = []

    def __getitem__(self, name):
        raise KeyError(name)

    def __setitem__(self, name, value):
        self.items.append(name)


mapping = Mapping()
exec("from keyword import *", {}, mapping)
print(sorted(mapping.items))
exec("from keyword import *\nprint(dir())", {"__builtins__": __builtins__}, {"x": 1})
plain = {}
exec("from keyword import *", plain)
print(sorted(name for name in plain if not name.startswith("__")))
