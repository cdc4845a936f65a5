import os
import subprocess
import sys

environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
environment["PYTHON_BASIC_REPL"] = "1"


def show(*arguments, text="", **variables):
    done = subprocess.run(
        [sys.executable, *arguments],
        input=text,
        capture_output=True,
        text=True,
        env=environment | variables,
    )
    print(arguments, done.returncode)
    print(done.stdout)
    # What -h names differs.
    print(done.stderr.split("usage:")[0])


FLAGS = "import sys; print(sys.flags, sys.path[0] == '/nowhere', __debug__)"

# Assertions, docstrings, compiled texts.
show("-OO", "-c", "def f():\n  'doc'\nassert 0\nprint(f.__doc__, __debug__)\nexec('assert 0')")
show("-E", "-P", "-d", "-c", FLAGS, PYTHONOPTIMIZE="1", PYTHONPATH="/nowhere")
show("-P", "-X", "utf8", "-c", FLAGS, PYTHONOPTIMIZE="2", PYTHONPATH="/nowhere", PYTHONNOUSERSITE="x")
show("-X", "cpu_count=77", "-c", "\n    import os\n    print(os.cpu_count())\n")

# Wrong options.
show("--wrong")
show("-c")

# Sessions: errors keep them, _ is the last value, SystemExit ends them.
show(
    "-q",
    "-i",
    text="""x = 20
x + 1
_ * 2
def f():
    1/0

f()
for i in 1, 2:
  i

(3,
4)
1 +
"abc
import sys; sys.argv, sys.ps1, sys.flags.interactive
raise SystemExit(7)
""",
)
show("-q", "-i", "-c", "left = 5\nraise SystemExit(3)", text="left\nclass A:\n  print(left)")
