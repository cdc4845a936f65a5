import circle_a
try:
    circle_a.value
except AttributeError as e:
    print(str(e).replace(__file__.rpartition("/")[0], "F"))
try:
    from circle_a import value
except ImportError as e:
    print(str(e).replace(__file__.rpartition("/")[0], "F"), e.name, e.name_from)
