import threading, queue
q = queue.Queue(200); lock = threading.Lock(); total = 0
def work():
    global total
    while True:
        x = q.get()
        if x is None: return
        s = 0
        for i in range(x % 50): s += i * i
        with lock: total += s
ts = [threading.Thread(target=work) for _ in range(4)]
for t in ts: t.start()
for i in range(1000000): q.put(i)
for t in ts: q.put(None)
for t in ts: t.join()
print(total)
