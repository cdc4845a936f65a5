"""A named pipe is no folder, and asking for its entries does not wait for a writer."""

import glob
import os
import tempfile


def attempt(label, function, *args, **kwargs):
    try:
        print(label, function(*args, **kwargs))
    except (OSError, NotImplementedError) as error:
        print(label, type(error).__name__, error)


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.mkfifo("pipe")
    with open("file", "w"):
        pass
    os.symlink("file", "link")
    os.symlink("nowhere", "broken")
    print(sorted((e.name, e.is_file(), e.is_dir(), e.is_symlink()) for e in os.scandir()))
    for name in ("pipe", "file", "link", "broken", "none"):
        attempt("scandir", os.scandir, name)
        attempt("listdir", os.listdir, name)
    print(sorted(glob.glob("**", recursive=True)), glob.glob("*/*"))
    attempt("mode of a link", os.chmod, "link", 0o600, follow_symlinks=False)
    attempt("mode of a file", os.chmod, "file", 0o600, follow_symlinks=False)
    print(oct(os.stat("file").st_mode))
    os.chdir("/")
