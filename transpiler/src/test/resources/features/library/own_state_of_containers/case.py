"""A container's own __getstate__ is what copies and pickles carry."""
import contextvars
import copy
import http.cookies
import pickle


class Labelled(dict):
    label = "none"

    def __getstate__(self):
        return {"state of": self.label}

    def __setstate__(self, state):
        self.label = state["state of"] + "!"


class Row(list):
    def __getstate__(self):
        return ("row", len(self))

    def __setstate__(self, state):
        self.seen = state


class Pair:
    def __new__(cls, left):
        self = super().__new__(cls)
        self.left = left
        return self

    def __getnewargs__(self):
        return (self.left,)

    def __getstate__(self):
        return {"right": self.left * 2}


class Plain(dict):
    pass


labelled = Labelled(a=1)
labelled.label = "first"
row = Row([1, 2, 3])
plain = Plain(b=2)
plain.extra = "kept"
for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
    again = pickle.loads(pickle.dumps(labelled, protocol))
    print(protocol, again, again.label)
    again = pickle.loads(pickle.dumps(row, protocol))
    print(protocol, again, again.seen)
    print(protocol, pickle.loads(pickle.dumps(Pair(4), protocol)).__dict__)
    print(protocol, pickle.loads(pickle.dumps(plain, protocol)).__dict__)
print(copy.copy(labelled).label, copy.deepcopy(row).seen, copy.copy(plain).extra)
print(labelled.__reduce_ex__(2)[2], row.__reduce_ex__(2)[2], plain.__reduce_ex__(2)[2])

cookie = http.cookies.SimpleCookie("session=abc; theme=dark")
print(pickle.loads(pickle.dumps(cookie)) == cookie, copy.copy(cookie["theme"]).OutputString())


class Unhashable(str):
    def __eq__(self, other):
        return True


try:
    contextvars.ContextVar(Unhashable("name"))
except TypeError as error:
    print(error)
