"""Processes: each is an interpreter of its own; queues, pipes and shared numbers connect them."""

import concurrent.futures
import multiprocessing


def greet(name, queue):
    queue.put(f"hello from {name}")


def double(connection):
    for number in iter(connection.recv, None):
        connection.send(number * 2)


def deposit(balance, times):
    for _ in range(times):
        with balance.get_lock():
            balance.value += 1


def is_prime(number):
    return number > 1 and all(number % i for i in range(2, int(number**0.5) + 1))


def main():
    queue = multiprocessing.Queue()
    children = [multiprocessing.Process(target=greet, args=(name, queue)) for name in ("A", "B")]
    for child in children:
        child.start()
    print(sorted(queue.get() for _ in children))
    for child in children:
        child.join()
    print("exit codes", [child.exitcode for child in children])

    mine, its = multiprocessing.Pipe()
    child = multiprocessing.Process(target=double, args=(its,))
    child.start()
    for number in (1, 20, 300):
        mine.send(number)
        print(number, "doubled is", mine.recv())
    mine.send(None)
    child.join()

    balance = multiprocessing.Value("i", 0)
    children = [multiprocessing.Process(target=deposit, args=(balance, 100)) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print("balance", balance.value)

    numbers = [2, 15, 97, 561, 7919]
    with concurrent.futures.ProcessPoolExecutor(2) as executor:
        for number, answer in zip(numbers, executor.map(is_prime, numbers)):
            print(number, "is prime" if answer else "is not prime")


if __name__ == "__main__":
    main()
