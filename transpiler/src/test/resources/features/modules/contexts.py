# Context variables, which threading and asyncio copy and run in.
import _contextvars


def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except BaseException as e:
        print(type(e).__name__, str(e)[:12])


first = _contextvars.ContextVar("first")
second = _contextvars.ContextVar("second", default=3)
attempt(first.get)
attempt(first.get, 5)
attempt(second.get)
attempt(second.get, 7)
token = first.set(1)
print(token.var is first, token.old_value, first.get())
inner = first.set(2)
print(inner.old_value)
first.reset(inner)
print(first.get())
attempt(first.reset, inner)
attempt(second.reset, token)
attempt(first.reset, 3)

context = _contextvars.copy_context()
print(len(context), first in context, second in context, context[first], context.get(second, 9))
attempt(lambda: context[second])
attempt(lambda: context["a"])
context.run(first.set, 10)
print(context[first], first.get(), list(context.values()))
attempt(context.run, context.run, print)
attempt(context.run, first.reset, token)
attempt(context.run)
print(context == context.copy(), context == _contextvars.copy_context())
with first.set(50):
    print(first.get())
print(first.get())
attempt(_contextvars.Token)
attempt(_contextvars.ContextVar, 1)
