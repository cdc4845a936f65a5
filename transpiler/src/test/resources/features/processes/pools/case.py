"""Pools of processes and threads, and managers."""

import concurrent.futures
import multiprocessing as mp
import os
import threading


def square(number):
    return number * number


def fail(number):
    raise ValueError(f"no {number}", number)


def add(left, right):
    return left + right


def setup(value):
    global start
    start = value


def use(number):
    return start + number


if __name__ == "__main__":
    with mp.Pool(2, setup, (100,)) as pool:
        print(pool.map(square, range(10)))
        print(pool.starmap(add, [(1, 2), (3, 4)]), pool.apply(add, (5, 6)))
        print(list(pool.imap(use, range(4), chunksize=2)), sorted(pool.imap_unordered(square, range(4))))
        later = pool.apply_async(square, (12,))
        print(later.get(60), later.ready(), later.successful())
        try:
            pool.map(fail, [7])
        except ValueError as error:
            print(repr(error), type(error.__cause__).__name__)
    with concurrent.futures.ProcessPoolExecutor(2) as executor:
        print(list(executor.map(square, range(5))))
        futures = [executor.submit(square, i) for i in range(3)]
        print(sorted(future.result() for future in concurrent.futures.as_completed(futures)))
        print(repr(executor.submit(fail, 1).exception()))
        print(executor.submit(os.getpid).result() != os.getpid())
    with concurrent.futures.ThreadPoolExecutor(3, thread_name_prefix="pool") as executor:
        print(sum(executor.map(square, range(100))))
        print(executor.submit(lambda: threading.current_thread().name[:5]).result())
        try:
            executor.submit(fail, 2).result()
        except ValueError as error:
            print(error)
    with mp.Manager() as manager:
        table = manager.dict(a=1)
        rows = manager.list([3, 1])
        space = manager.Namespace(x=5)
        table["c"] = 3
        rows.append(2)
        rows.sort()
        print(dict(table), list(rows), space.x, len(table), "a" in table)
