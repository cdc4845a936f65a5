import random, statistics
random.seed(12)
inside = 0
for i in range(5000000):
    x = random.random(); y = random.random()
    if x * x + y * y <= 1.0: inside += 1
print(4 * inside / 5000000)
xs = [random.gauss(0, 1) for _ in range(150000)]
print(round(statistics.mean(xs), 6), round(statistics.stdev(xs), 6), round(statistics.median(xs), 6))
deck = list(range(52)); c = 0
for i in range(6000):
    random.shuffle(deck); c += deck[0] + random.randint(1, 6) + random.choice(deck)
print(c)
