"""Modules in archives on the path, .pth files, and the order in which modules of the start are imported."""

import genericpath

import os
import subprocess
import sys
import tempfile
import zipfile

print(genericpath.exists("/"), sys.modules["os"] is os)
folder = tempfile.TemporaryDirectory()
os.chdir(folder.name)
with zipfile.ZipFile("p.zip", "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("pkg/__init__.py", "X = 1\ndef fail():\n    raise ValueError('in the archive')\n")
    archive.writestr("pkg/sub.py", "from . import X\nY = X + 1\n")
    archive.writestr("pkg/data.txt", "data")
    archive.writestr("space/part.py", "Z = 3\n")
    archive.writestr("__main__.py", "import pkg, sys\nprint('main', __name__, pkg.X, sys.path[0], sys.argv)\n")
sys.path.insert(0, "p.zip")

import pkg.sub
import space.part

print(pkg.sub.Y, pkg.__path__, pkg.__file__, type(pkg.__loader__), pkg.__spec__.origin, space.part.Z)

import importlib.resources
import inspect
import pkgutil
import zipimport

print(zipimport.zipimporter in sys.path_hooks)
print(pkgutil.get_data("pkg", "data.txt"), [m.name for m in pkgutil.iter_modules(pkg.__path__)])
print(importlib.resources.files("pkg").joinpath("data.txt").read_text())
print(inspect.getsource(pkg.fail))
importer = zipimport.zipimporter("p.zip")
print(importer, importer.is_package("pkg"), importer.get_source("pkg.sub") if 0 else importer.get_data("pkg/data.txt"))
try:
    import pkg.missing
except ModuleNotFoundError as error:
    print(error, error.name)

try:
    pkg.fail()
except ValueError as error:
    print(error, error.__traceback__.tb_next.tb_lineno, error.__traceback__.tb_next.tb_frame.f_code.co_filename)

import site

os.makedirs("sites/inner")
with open("sites/inner/found_by_pth.py", "w") as file:
    file.write("V = 7\n")
with open("sites/x.pth", "w") as file:
    file.write("inner\n# comment\nimport sys; sys.by_pth = 5\nnowhere\n")
site.addsitedir("sites")
import found_by_pth

print(found_by_pth.V, sys.by_pth)
