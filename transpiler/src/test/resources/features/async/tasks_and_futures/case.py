"""Futures and tasks as the module _asyncio has them: states, errors, texts, cancelling, bookkeeping."""

import _asyncio
import asyncio
import contextvars
import gc
import inspect
import weakref

Future, Task = _asyncio.Future, _asyncio.Task


def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except BaseException as error:
        print(type(error).__name__, error)


def delete(target, name):
    attempt(delattr, target, name)


print(asyncio.Future is Future, asyncio.Task is Task, Task.__mro__, Future.__module__, Task[int])
print(inspect.signature(Future), inspect.signature(Task))

# a future that __init__ was not called of
blank = Future.__new__(Future)
for name in ("done", "cancelled", "result", "exception", "get_loop", "cancel"):
    attempt(getattr(blank, name))
for name in ("_state", "_loop", "_callbacks", "_result", "_exception", "_source_traceback"):
    attempt(getattr, blank, name)
for name in ("_cancel_message", "_log_traceback", "_asyncio_awaited_by", "_asyncio_future_blocking"):
    attempt(getattr, blank, name)
attempt(repr, blank)
attempt(blank.set_result, 1)
attempt(blank.add_done_callback, print)
attempt(blank.remove_done_callback, print)
attempt(iter, blank)
attempt(Future)
attempt(Future, 1)
attempt(Future, x=1)
attempt(Future, loop=3)

# states and errors
loop = asyncio.new_event_loop()
future = loop.create_future()
print(future, hasattr(future, "__dict__"), weakref.ref(future)() is future)
attempt(future.result)
attempt(future.exception)
attempt(future.set_exception, 1)
attempt(future.set_exception, int)
steps = iter(future)
print(next(steps) is future, future._asyncio_future_blocking)
attempt(next, steps)
attempt(steps.send, 4)
attempt(steps.throw, 1)
attempt(steps.throw, ValueError("thrown"))
attempt(iter(future).close)
future.set_result(5)
attempt(future.set_result, 6)
attempt(future.set_exception, ValueError())
try:
    next(iter(future))
except StopIteration as stop:
    print("stop", stop.value)
print(future, future.cancel(), future._callbacks, future._result)
stopped = loop.create_future()
stopped.set_exception(StopIteration("x"))
attempt(stopped.result)
print(repr(stopped.exception().__cause__))
for name in ("_asyncio_future_blocking", "_log_traceback", "_cancel_message", "_state", "_loop"):
    delete(future, name)
attempt(setattr, future, "_log_traceback", 1)
attempt(setattr, future, "_log_traceback", 0)
attempt(setattr, future, "_state", 1)

# callbacks
calls = []
first = loop.create_future()
for number in (1, 2, 3):
    first.add_done_callback(lambda future, number=number: calls.append((number, future.result())))
first.add_done_callback(calls.append)
first.add_done_callback(calls.append)
print(len(first._callbacks), type(first._callbacks[0][1]), first.remove_done_callback(calls.append))
print(first.remove_done_callback(print))
pair = loop.create_future()
for callback in (print, repr, print, str):
    pair.add_done_callback(callback)
print(pair.remove_done_callback(str), pair.remove_done_callback(repr), pair.remove_done_callback(print))
print(pair._callbacks)
first.set_result("done")
first.add_done_callback(lambda future: calls.append("late"))
loop.run_until_complete(first)
loop.call_soon(loop.stop)
loop.run_forever()
print(calls)


# tasks
async def three():
    await asyncio.sleep(0)
    return 3


attempt(Task)
attempt(Task, 1, loop=loop)
coroutine = three()
task = Task(coroutine, loop=loop, name=33)
step = loop._ready[0]._callback
print(task.get_name(), type(step), step.__self__ is task, task._coro is coroutine)
print(task._fut_waiter, task._must_cancel, task._log_destroy_pending)
attempt(task.set_result, 1)
attempt(task.set_exception, 1)
for name in ("_coro", "_fut_waiter", "_must_cancel", "_log_destroy_pending"):
    delete(task, name)
print(loop.run_until_complete(task), task.get_coro() is coroutine, task.done(), task.get_stack())


async def waiting():
    future = loop.create_future()

    async def wait():
        await future

    task = asyncio.create_task(wait(), name="k")
    await asyncio.sleep(0)
    print(future, task._fut_waiter is future, future._asyncio_awaited_by == {task})
    wakeup = future._callbacks[0][0]
    print(type(wakeup), wakeup.__qualname__, wakeup.__self__ is task)
    print(asyncio.all_tasks() == {task, asyncio.current_task()})
    attempt(_asyncio._enter_task, None, task)
    attempt(_asyncio._leave_task, None, task)
    me = asyncio.current_task()
    print(_asyncio._swap_current_task(loop, task) is me, asyncio.current_task() is task)
    print(_asyncio._swap_current_task(loop, me) is task)
    print(task.cancel("bye"), task.cancelling(), future, future._cancel_message)
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))
    print(task.cancelled(), task.uncancel(), task.cancel())

    async def stubborn():
        for _ in range(2):
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError as error:
                print("no", error.args, asyncio.current_task().cancelling())
        return "stayed"

    task = asyncio.create_task(stubborn())
    for _ in range(2):
        await asyncio.sleep(0)
        task.cancel(_)
    print(await task, task.cancelling(), task.cancelled())

    early = asyncio.create_task(three())
    early.cancel()
    attempt(lambda: early.result())
    print(await asyncio.gather(early, three(), return_exceptions=True))


loop.run_until_complete(waiting())


# what must not be yielded
class Yields:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield self.value


async def yields(value):
    await Yields(value)


async def wrong():
    other = asyncio.new_event_loop()
    foreign = other.create_future()
    for value in (1, foreign, loop.create_future(), (n for n in ())):
        try:
            await asyncio.create_task(yields(value))
        except RuntimeError as error:
            print(str(error).partition(" task ")[0].partition("Task <")[0], "attached to a different loop" in str(error))
    other.close()

    async def itself():
        await asyncio.current_task()

    try:
        await asyncio.create_task(itself())
    except RuntimeError as error:
        print(str(error).partition("<")[0])


loop.run_until_complete(wrong())


# subclasses, duck types
class Counted(asyncio.Task):
    made = 0

    def __init__(self, *args, **keywords):
        super().__init__(*args, **keywords)
        Counted.made += 1
        self.note = "mine"

    def cancel(self, msg=None):
        print("cancel", msg)
        return super().cancel(msg)


class Wrapped(asyncio.Future):
    def add_done_callback(self, function, *, context=None):
        print("callback", type(context))
        super().add_done_callback(function, context=context)


class Duck:
    _asyncio_future_blocking = False

    def __init__(self, future):
        self._loop = future.get_loop()
        self.future = future
        self.add_done_callback = future.add_done_callback
        self.result = future.result

    def __await__(self):
        self._asyncio_future_blocking = True
        yield self
        return self.future.result()


variable = contextvars.ContextVar("variable", default="outer")


async def subclasses():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coroutine, **keywords: Counted(coroutine, loop=loop, **keywords))
    wrapped = Wrapped()

    async def wait(awaitable):
        variable.set("inner")
        return await awaitable, variable.get()

    task = asyncio.create_task(wait(wrapped))
    duck = asyncio.create_task(wait(Duck(wrapped)))
    loop.call_later(0.001, wrapped.set_result, "value")
    print(await task, await duck, task.note, Counted.made, variable.get())
    cancelled = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    cancelled.cancel("why")
    print(await asyncio.gather(cancelled, return_exceptions=True))
    loop.set_task_factory(asyncio.eager_task_factory)
    order = []

    async def eager(wait):
        order.append(asyncio.current_task().get_name())
        if wait:
            await asyncio.sleep(0)
        return wait

    now = asyncio.create_task(eager(False), name="now")
    soon = asyncio.create_task(eager(True), name="soon")
    print(order, now.done(), now.get_coro(), soon.done(), len(asyncio.all_tasks()), await soon)
    context = contextvars.copy_context()
    context.run(variable.set, "given")

    async def read():
        return variable.get()

    print(await asyncio.create_task(read(), context=context))


asyncio.run(subclasses())
for function in (_asyncio.current_task, _asyncio.all_tasks, _asyncio.get_running_loop):
    attempt(function)
print(_asyncio._get_running_loop(), _asyncio.current_task(loop), _asyncio.all_tasks(loop))
attempt(_asyncio._register_task, 1)
attempt(_asyncio._enter_task, None, 1)
attempt(_asyncio.future_add_to_awaited_by, 1, 2)

# what is lost
loop.set_exception_handler(lambda loop, context: print(sorted(context), context["message"]))


async def fails():
    raise ValueError("lost")


async def forget():
    asyncio.create_task(fails())
    await asyncio.sleep(0.001)


loop.run_until_complete(forget())
gc.collect()
asked = loop.create_task(fails())
loop.run_until_complete(asyncio.wait([asked]))
print(repr(asked.exception()))
asked = None
gc.collect()


async def never():
    await loop.create_future()


pending = loop.create_task(never())
loop.call_soon(loop.stop)
loop.run_forever()
pending = None
gc.collect()
loop.close()
