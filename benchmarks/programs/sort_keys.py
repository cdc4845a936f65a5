"""Sorts `size` records by keys: a number, a pair, a string."""


class Record:
    def __init__(self, number, name, group):
        self.number = number
        self.name = name
        self.group = group


RECORDS = {}


def records(size):
    made = []
    state = 99
    for _ in range(size):
        state = (state * 1103515245 + 12345) % 2147483648
        number = state >> 8
        made.append(Record(number, "n" + str(number % 10007), number % 13))
    return made


def benchmark(size):
    if size not in RECORDS:
        RECORDS[size] = records(size)
    made = RECORDS[size]
    by_number = sorted(made, key=lambda record: record.number)
    by_group = sorted(made, key=lambda record: (record.group, record.name))
    by_name = sorted(made, key=lambda record: record.name, reverse=True)
    return by_number[0].number, by_group[size // 2].name, by_name[0].name, by_name[-1].number
