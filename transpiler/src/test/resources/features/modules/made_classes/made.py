import typing

made = type("Made", (), {})
variable = typing.TypeVar("T")


def make():
    return type("Other", (), {}), typing.ParamSpec("P"), typing.TypeVarTuple("Ts")
