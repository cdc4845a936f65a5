# assert, with and without message.
def check(x, message=None):
    try:
        if message is None:
            assert x
        else:
            assert x, message
    except AssertionError as e:
        return repr(e), e.args
    return "held"
log = []
def m(): log.append("message"); return "text"
print(check(1), check(0), check([], "empty"), check("", ("a", "b")), check(None, 5))
try:
    assert 1, m()
    assert 0 or [], m()
except AssertionError as e:
    print(e, log)
class B:
    def __bool__(self): raise ValueError("truth")
try:
    assert B()
except ValueError as e:
    print(e)
AssertionError_ = AssertionError
AssertionError = KeyError
try:
    assert False, "still the built-in one"
except AssertionError_ as e:
    print(type(e).__name__, e)
if __debug__: print("debug")
assert (lambda: True)(), "never"
try:
    assert 1 < 2 < 1, f"{1 + 1}"
except AssertionError_ as e:
    print(e)
