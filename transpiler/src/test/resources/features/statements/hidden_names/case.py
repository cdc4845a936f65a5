"""Names that the Java of a module could confuse with its own."""
TYPE = "a global"
NO_ARGS = NO_NAMES = 1
class Identity:
    value = 3
class Displays(Identity): pass
Raising = Support = Handling = Interrupts = PyObject = PyCode = 2
def type(items):
    for each in items:
        yield each, TYPE, NO_ARGS
async def state():
    return TYPE
def Constants(Lists, Longs=Raising):
    return [Lists, Longs], {Lists: Longs}, {Lists}, (Lists is Longs)
print(list(type("ab")), Identity is Displays, Displays.value)
print(Constants(1), Constants(2), NO_NAMES, Support, Handling, Interrupts)
try:
    state().send(None)
except StopIteration as e:
    print(e.value)
print([(x, y) for x in range(2) for y in (PyObject, PyCode) if x is not None])
