"""Parses each named file with ast.parse; prints lines and CPU seconds."""
import ast
import base64
import sys
import time
import warnings

warnings.simplefilter("ignore")
sources = []
for question in sys.stdin:
    with open(base64.b64decode(question).decode(), "rb") as file:
        sources.append(file.read())
begin = time.process_time()
for source in sources:
    try:
        ast.parse(source)
    except (SyntaxError, ValueError):
        pass
print(time.process_time() - begin)
