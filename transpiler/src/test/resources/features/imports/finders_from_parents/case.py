"""A package whose import adds the finder of its own submodules, as six does."""
import os, sys, tempfile
with tempfile.TemporaryDirectory() as folder:
    os.makedirs(os.path.join(folder, "outer_pk", "six_pk"))
    def write(name, text):
        with open(os.path.join(folder, "outer_pk", name), "w") as file:
            file.write(text)
    write("__init__.py", "from . import user\n")
    write("user.py", "from .six_pk.moves.deep import name\nprint('got', name)\n")
    write("six_pk/__init__.py", """
import sys, importlib.util
class Finder:
    def find_spec(self, name, path, target=None):
        if name.startswith(__name__ + ".moves"):
            print("find", name, path is None)
            return importlib.util.spec_from_loader(name, self)
    def create_module(self, spec):
        return None
    def exec_module(self, module):
        module.__path__ = []
        module.name = module.__name__
sys.meta_path.append(Finder())
""")
    sys.path.insert(0, folder)
    import outer_pk.six_pk.moves.other
    print(outer_pk.six_pk.moves.other.name, outer_pk.user.name)
    try:
        import outer_pk.six_pk.absent
    except ModuleNotFoundError as e:
        print(e)
    sys.meta_path.pop()
    sys.path.pop(0)
