# Locks, handles, thread-local attributes: what threading builds on.
import _thread


def attempt(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except BaseException as e:
        print(type(e).__name__, e)


lock = _thread.allocate_lock()
print(repr(lock)[:29], lock.locked())
attempt(lock.release)
attempt(lock.acquire, False, 1)
attempt(lock.acquire, True, -2)
attempt(lock.acquire, timeout=1e20)
attempt(lock.acquire, timeout="x")
attempt(lock.acquire, timeout=float("nan"))
with lock as taken:
    print(taken, lock.acquire(False), lock.acquire(timeout=0.001), repr(lock)[:27])
print(lock.locked())

again = _thread.RLock()
attempt(again.release)
with again:
    with again:
        print(again._recursion_count(), again._is_owned())
        state = again._release_save()
        print(state[0], again._is_owned(), again.locked())
        again._acquire_restore(state)
print(again._recursion_count())
attempt(again._release_save)
attempt(again._acquire_restore, (2,))

attempt(_thread.start_new_thread, 1, 2)
attempt(_thread.start_new_thread, print, 2)
attempt(_thread.start_new_thread, print, (), 1)
attempt(_thread.start_joinable_thread, 1)
attempt(_thread.start_joinable_thread, print, handle=3)
attempt(_thread.stack_size, 1)
attempt(_thread.interrupt_main, 100)

handle = _thread._ThreadHandle()
print(handle.ident, handle.is_done())
attempt(handle.join)
results = []
_thread.start_joinable_thread(lambda: results.append(_thread.get_ident()), handle=handle)
handle.join()
print(results == [handle.ident], handle.is_done(), handle.ident != _thread.get_ident())
attempt(_thread.start_joinable_thread, print, handle=handle)


class Numbered(_thread._local):
    shared = []

    def __init__(self, first):
        self.first = first
        self.shared.append(first)


numbered = Numbered(3)
numbered.second = 4


def other():
    results.append(numbered.__dict__)
    numbered.third = 5
    results.append(numbered.__dict__)


_thread.start_joinable_thread(other).join()
print(results[1:], numbered.__dict__, Numbered.shared)
attempt(_thread._local, 1)
attempt(setattr, numbered, "__dict__", {})
attempt(getattr, numbered, "fourth")

counter = 0
guard = _thread.allocate_lock()


def count():
    global counter
    for _ in range(1000):
        with guard:
            counter += 1


handles = [_thread.start_joinable_thread(count) for _ in range(4)]
for each in handles:
    each.join()
print(counter, _thread._count())
