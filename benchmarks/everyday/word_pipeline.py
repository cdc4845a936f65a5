import io, string
from collections import Counter
text = ("It was the best of times, it was the worst of times, it was the age of wisdom... " * 5000)
def lines(f):
    for l in f: yield l.rstrip("\n")
def words(ls):
    for l in ls:
        for w in l.split(): yield w.strip(string.punctuation).lower()
f = io.StringIO(text.replace(". ", ".\n")); n = 0
tr = str.maketrans("", "", string.punctuation)
for r in range(60):
    f.seek(0)
    c = Counter(words(lines(f)))
    n += c["times"] + len(text.translate(tr)) + len(sorted(c)) + sum(1 for ch in text if ch.isalpha())
print(n, c.most_common(2))
