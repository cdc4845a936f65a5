"""Evaluates small expression trees by `match` over tuples, classes and literals, `size` rounds."""


class Add:
    __match_args__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right


class Mul:
    __match_args__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right


def evaluate(node, x):
    match node:
        case int():
            return node
        case "x":
            return x
        case ("neg", inner):
            return -evaluate(inner, x)
        case ("sum", *items):
            total = 0
            for item in items:
                total += evaluate(item, x)
            return total
        case Add(left, right):
            return evaluate(left, x) + evaluate(right, x)
        case Mul(left, right):
            return evaluate(left, x) * evaluate(right, x)
        case {"if": test, "then": then, "else": otherwise}:
            return evaluate(then, x) if evaluate(test, x) else evaluate(otherwise, x)
        case _:
            raise TypeError("unknown node")


def command(code):
    match code:
        case 0:
            return "stop"
        case 1 | 2:
            return "go"
        case 3 if code > 2:
            return "turn"
        case _:
            return "wait"


def benchmark(size):
    tree = Add(Mul(3, "x"), ("sum", 1, "x", ("neg", Mul("x", 2)), {"if": "x", "then": 5, "else": Add(1, 1)}))
    total = 0
    for i in range(size):
        total += evaluate(tree, i & 15)
        total += len(command(i & 7))
    return total
