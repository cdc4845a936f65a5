// Both errors are told, at their places, and nothing else is wrong.
def errors = new File(basedir, 'build.log').readLines().findAll { it.contains('.py:') }
def python = basedir.path + '/src/main/python/'
assert errors == [
    "[ERROR] ${python}app.py:2:15: SyntaxError: '(' was never closed",
    "[ERROR] ${python}tools/hammer.py:3:5: IndentationError: expected an indented block after function definition on line 2"
]*.toString()
