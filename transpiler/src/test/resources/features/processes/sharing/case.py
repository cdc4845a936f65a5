"""Processes: arguments, results, exit codes, pipes, queues, locks, shared numbers, managers."""

import multiprocessing as mp
import os
import sys
import time


def answer(connection):
    while (question := connection.recv()) is not None:
        connection.send((question, mp.current_process().name[:7]))
    connection.close()


def produce(queue, name, event):
    event.wait()
    for i in range(3):
        queue.put((name, i))


def count(total, cells, lock, times):
    for _ in range(times):
        with lock:
            total.value += 1
        with cells.get_lock():
            cells[times % 3] += 2


def leave(how):
    if how == "raise":
        sys.stderr = None
        raise ValueError("lost")
    sys.exit(how)


def meet(barrier, results):
    results.put(barrier.wait() in (0, 1))


class Worker(mp.Process):
    def __init__(self, box):
        super().__init__(name="worker", daemon=True)
        self.box = box

    def run(self):
        self.box.put((self.name, self.daemon, mp.parent_process().name, self.pid == os.getpid()))


if __name__ == "__main__":
    print(mp.get_start_method(), mp.current_process())
    here, there = mp.Pipe()
    process = mp.Process(target=answer, args=(there,))
    print(process.is_alive(), process.exitcode, process.pid)
    process.start()
    there.close()
    here.send([1, "two", {3.0: None}])
    print(here.recv())
    here.send(None)
    process.join()
    print(process.is_alive(), process.exitcode, here.poll())
    try:
        here.recv()
    except EOFError:
        print("end of pipe")

    queue = mp.Queue()
    event = mp.Event()
    barrier = mp.Barrier(2)
    total = mp.Value("i", 5)
    cells = mp.Array("d", [0.5, 1, 2])
    lock = mp.Lock()
    workers = [mp.Process(target=produce, args=(queue, name, event)) for name in "ab"]
    results = mp.Queue()
    workers += [mp.Process(target=meet, args=(barrier, results)) for _ in range(2)]
    workers += [mp.Process(target=count, args=(total, cells, lock, n)) for n in (30, 31)]
    for worker in workers:
        worker.start()
    event.set()
    print(sorted(queue.get(timeout=60) for _ in range(6)))
    for worker in workers:
        worker.join()
    print(results.get(), results.get(), barrier.n_waiting)
    print(total.value, cells[:], len(cells), total)

    box = mp.SimpleQueue()
    Worker(box).start()
    print(box.get())
    for how in (3, None, "raise"):
        process = mp.Process(target=leave, args=(how,))
        process.start()
        process.join()
        print(how, process.exitcode)
    process = mp.Process(target=time.sleep, args=(100,))
    process.start()
    process.terminate()
    process.join()
    print(process.exitcode)

    for action in (
        lambda: total.get_lock().release(),
        lambda: mp.BoundedSemaphore(1).release(),
        lambda: process.start(),
        lambda: mp.Value("q", "x"),
        lambda: mp.Queue().get(timeout=0.01),
    ):
        try:
            action()
        except Exception as error:
            print(type(error).__name__, error)
    text = mp.Array("c", b"hello")
    text.value = b"abc"
    print(text.value, text.raw, text[1], text[0:2])
    small = mp.Value("b", 200)
    print(small.value, mp.RawArray("i", 3)[:], mp.RawValue("d", 1))
