"""Threads: a race made safe by a lock, a queue between producers and consumers, events, timers."""

import queue
import threading


class Counter:
    def __init__(self):
        self.value = 0
        self.lock = threading.Lock()

    def add(self, times):
        for _ in range(times):
            with self.lock:
                self.value += 1


def count():
    counter = Counter()
    threads = [threading.Thread(target=counter.add, args=(1000,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("counted", counter.value)


def work():
    tasks, results = queue.Queue(maxsize=3), queue.SimpleQueue()

    def consume(name):
        while (number := tasks.get()) is not None:
            results.put((number, number**2))
            tasks.task_done()
        tasks.task_done()

    workers = [threading.Thread(target=consume, args=(f"worker {i}",)) for i in range(3)]
    for worker in workers:
        worker.start()
    for number in range(10):
        tasks.put(number)
    for _ in workers:
        tasks.put(None)
    tasks.join()
    squares = dict(results.get() for _ in range(10))
    print("squares", sorted(squares.items()))


def wait():
    ready, gate = threading.Event(), threading.Barrier(3, action=lambda: print("all have come"))
    seen = []

    def arrive(name):
        ready.wait()
        seen.append(name)
        gate.wait()

    threads = [threading.Thread(target=arrive, args=(name,), daemon=True) for name in "abc"]
    for thread in threads:
        thread.start()
    print("nobody has come", seen)
    threading.Timer(0.01, ready.set).start()
    for thread in threads:
        thread.join()
    print("came", sorted(seen))


def own():
    local = threading.local()
    local.value = "main"
    answers = []

    def look():
        answers.append(hasattr(local, "value"))
        local.value = threading.current_thread().name

    thread = threading.Thread(target=look, name="other")
    thread.start()
    thread.join()
    print("local", local.value, answers, thread.name, thread.is_alive())


def fail():
    def hook(arguments):
        print("failed in", arguments.thread.name, repr(arguments.exc_value))

    threading.excepthook = hook
    thread = threading.Thread(target=lambda: 1 / 0, name="divider")
    thread.start()
    thread.join()


if __name__ == "__main__":
    count()
    work()
    wait()
    own()
    fail()
