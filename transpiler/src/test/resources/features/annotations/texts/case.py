"""Annotations kept as texts: what a module records of them."""
from __future__ import annotations
own = list(globals())
print([name for name in own if "annot" in name], __conditional_annotations__, __annotations__)
x: no_such_type = 1
if x:
    y: list[int]
print(__annotations__, __conditional_annotations__)
class C:
    if x:
        z: int
    w: str
print(C.__annotations__, [name for name in vars(C) if "conditional" in name])
items = [0]
items[0]: not_kept = 2
print(__annotations__)
