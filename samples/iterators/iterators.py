"""Iterables and iterators: the protocol, iter() with a sentinel, laziness, and itertools."""

from itertools import accumulate, chain, count, groupby, islice, tee, zip_longest


class Countdown:
    """Iterable: each loop begins anew."""

    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return CountdownIterator(self.start)


class CountdownIterator:
    def __init__(self, current):
        self.current = current

    def __iter__(self):
        return self

    def __next__(self):
        if self.current == 0:
            raise StopIteration
        self.current -= 1
        return self.current + 1


class Squares:
    """The old protocol: indices from zero until IndexError."""

    def __getitem__(self, index):
        if index > 4:
            raise IndexError
        return index * index


def is_subsequence(part, whole):
    whole = iter(whole)
    return all(each in whole for each in part)


countdown = Countdown(3)
print(list(countdown), list(countdown), 2 in countdown, max(countdown))
iterator = iter(countdown)
print(next(iterator), next(iterator), next(iterator), next(iterator, "none left"))
try:
    next(iterator)
except StopIteration as stop:
    print("stopped", stop.value)
print(list(Squares()), 9 in Squares(), list(reversed([1, 2, 3])))
print(is_subsequence([1, 3, 5], [1, 2, 3, 4, 5]), is_subsequence([3, 1], [1, 2, 3]))

numbers = iter([5, 4, 3, 0, 2])
print(list(iter(lambda: next(numbers), 0)), list(numbers))

first, *middle, last = Countdown(5)
print(first, middle, last)
print(list(islice(count(10, 5), 3)), list(chain("ab", [1])), list(accumulate([1, 2, 3, 4])))
print([(key, list(group)) for key, group in groupby("aabccc")])
left, right = tee(Countdown(2))
print(list(zip_longest(left, [0], fillvalue="-")), list(right))
print(list(map(pow, [2, 3], [5, 2])), list(filter(None, [0, 1, "", "a"])), dict(enumerate("xy", 1)))
for bad in (5, object):
    try:
        iter(bad)
    except TypeError as error:
        print(error)
print(hasattr(countdown, "__next__"), hasattr(iterator, "__next__"), iter(iterator) is iterator)
