"""The file names that errors hold when paths are objects."""
import os, pathlib, tempfile
class Own:
    def __init__(self, path):
        self.path = path
    def __fspath__(self):
        return self.path
with tempfile.TemporaryDirectory() as folder:
    root = pathlib.Path(folder)
    (root / "full").mkdir()
    (root / "full" / "file").write_text("x")
    for call in (os.rmdir, os.listdir, os.remove, os.stat, os.mkdir, os.scandir, os.chdir, open, os.readlink, os.open):
        for path in root / "full", root / "absent", root / "full" / "file", Own(folder + "/absent"), Own(os.fsencode(folder + "/absent")):
            if call is os.chdir and path == root / "full" or call is os.mkdir and "absent" in str(os.fspath(path)) or call is os.remove and path == root / "full" / "file":
                continue
            try:
                made = call(path, os.O_RDONLY) if call is os.open else call(path)
                print(call.__name__, type(made).__name__)
                os.close(made) if isinstance(made, int) else getattr(made, "close", int)()
            except OSError as e:
                name = e.filename.decode() if isinstance(e.filename, bytes) else e.filename
                print(call.__name__, type(e).__name__, type(e.filename).__name__, name.removeprefix(folder), e.errno)
    for call in os.rename, os.link, os.symlink, os.replace:
        try:
            call(root / "absent", root / "full" / "file")
        except OSError as e:
            print(call.__name__, type(e.filename).__name__, type(e.filename2).__name__)
