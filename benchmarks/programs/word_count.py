"""Counts `size` words of a text and lists the most frequent."""


def text(size):
    words = []
    state = 42
    for _ in range(size):
        state = (state * 1103515245 + 12345) % 2147483648
        words.append("w" + str((state >> 8) % 5000))
    return " ".join(words)


TEXTS = {}


def benchmark(size):
    if size not in TEXTS:
        TEXTS[size] = text(size)
    counts = {}
    for word in TEXTS[size].split():
        counts[word] = counts.get(word, 0) + 1
    best = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3]
    return len(counts), best
