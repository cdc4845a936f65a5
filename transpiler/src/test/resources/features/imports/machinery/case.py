# importlib: finders, loaders, specs, reloading.
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import sys


def folder(text):
    return str(text).replace(sys.path[0], "F")


def plain(text):
    text = folder(text)
    while " at 0x" in text:
        start = text.index(" at 0x")
        end = start + 6
        while end < len(text) and text[end] in "0123456789abcdef":
            end += 1
        text = text[:start] + text[end:]
    return text


def attempt(code):
    try:
        print(plain(code()))
    except BaseException as e:
        print(type(e).__name__, folder(e), getattr(e, "name", None))


leaf = importlib.import_module("pack.sub.leaf")
print(leaf.where(), leaf.count)
print(plain(leaf.__spec__))
print(plain(leaf.__loader__), leaf.__loader__.name, folder(leaf.__loader__.path), leaf.__spec__.loader is leaf.__loader__)
print(leaf.__spec__.parent, leaf.__spec__.has_location, folder(leaf.__spec__.cached).replace(sys.implementation.cache_tag, "TAG"), leaf.__spec__.submodule_search_locations)
pack = sys.modules["pack"]
print(plain(pack.__spec__), pack.__spec__.submodule_search_locations is pack.__path__)
print(importlib.reload(leaf) is leaf, leaf.count)
print(importlib.import_module(".leaf", "pack.sub") is leaf)
attempt(lambda: importlib.import_module(".leaf"))
attempt(lambda: importlib.import_module("..leaf", "pack"))
attempt(lambda: importlib.import_module("nowhere"))
attempt(lambda: importlib.reload("x"))
attempt(lambda: importlib.reload(type(sys)("unknown")))
attempt(lambda: importlib.util.find_spec("pack.sub"))
attempt(lambda: importlib.util.find_spec("pack.nothing"))
attempt(lambda: importlib.util.find_spec("nothing"))
attempt(lambda: importlib.util.find_spec("sys"))
attempt(lambda: importlib.util.find_spec("sys").loader)
attempt(lambda: importlib.util.find_spec("nothing.at.all"))
attempt(lambda: importlib.util.resolve_name("..x", "a.b"))
print([plain(f) for f in sys.meta_path])
print(sys.__spec__, sys.__loader__, plain(importlib.util.find_spec("os")))

loader = leaf.__loader__
print(loader.is_package("pack.sub.leaf"), folder(loader.get_filename()))
code = loader.get_code("pack.sub.leaf")
space = {"__name__": "elsewhere"}
exec(code, space)
print(space["where"](), space["count"], type(code).__name__)

# A module from any file.
spec = importlib.util.spec_from_file_location("other", sys.path[0] + "/other.txt",
                                              loader=importlib.machinery.SourceFileLoader("other", sys.path[0] + "/other.txt"))
other = importlib.util.module_from_spec(spec)
print(plain(other), "other" in sys.modules, other.__spec__ is spec)
spec.loader.exec_module(other)
attempt(other.f)
print(importlib.util.spec_from_file_location("x", "/nowhere/x.unknown"))


class Maker(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds every module whose name begins with made_."""

    def find_spec(self, name, path, target=None):
        if name.startswith("made_"):
            print("find", name, path, target)
            return importlib.util.spec_from_loader(name, self)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.name = module.__name__.upper()
        if module.__name__.endswith("bad"):
            raise RuntimeError("bad")


maker = Maker()
sys.meta_path.insert(0, maker)
import made_one
print(made_one.name, plain(made_one))


def bad():
    import made_bad


attempt(bad)
print("made_bad" in sys.modules)
import pack.sub
attempt(lambda: importlib.import_module("pack.none"))
sys.meta_path.remove(maker)


def gone():
    import made_two


attempt(gone)


class Text(importlib.abc.SourceLoader):
    """Sources in a dict."""

    sources = {"poem": "lines = 14\ndef title(): return __name__, __file__\n", "wrong": "x = = 1\n"}

    def get_filename(self, name):
        return "<" + name + ">"

    def get_data(self, path):
        return self.sources[path[1:-1]].encode()


class TextFinder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name in Text.sources:
            return importlib.machinery.ModuleSpec(name, Text(), origin="<" + name + ">")


sys.meta_path.append(TextFinder)
import poem
print(poem.lines, poem.title() if hasattr(poem, "__file__") else "no file", plain(poem))


def wrong():
    import wrong


attempt(wrong)
sys.meta_path.remove(TextFinder)


# Hooks for entries of sys.path.
class Entry:
    def __init__(self, path):
        if not path.startswith("dict:"):
            raise ImportError
        self.path = path

    def find_spec(self, name, target=None):
        if name == self.path[5:]:
            return importlib.util.spec_from_loader(name, maker)


sys.path_hooks.append(Entry)
sys.path.append("dict:hooked")
import hooked
print(hooked.name, type(sys.path_importer_cache["dict:hooked"]).__name__)
sys.path_hooks.remove(Entry)
sys.path.remove("dict:hooked")

# Lazy loading.
spec = importlib.util.find_spec("pack.sub.leaf")
lazy = importlib.util.LazyLoader(spec.loader)
spec.loader = lazy
module = importlib.util.module_from_spec(spec)
sys.modules["pack.sub.leaf"] = module
lazy.exec_module(module)
print(type(module).__name__)
print(module.where(), type(module).__name__)

