import os, signal, threading, time
main = os.getpid()
# Not SIGINT: what starts in the background of a shell without job control ignores it.
signal.signal(signal.SIGUSR1, signal.default_int_handler)
def later(t, s=signal.SIGUSR1):
    threading.Timer(t, lambda: os.kill(main, s)).start()
def spin():
    while True: pass
def count():
    t = 0
    for i in range(10**14):
        t += i & 7
    return t
def calls():
    n = 0
    while n >= 0:
        n = abs(n) + 1
def fib(n): return n if n < 2 else fib(n-1)+fib(n-2)
for f in (spin, count, calls, spin, count, lambda: fib(200)):
    later(0.5)
    try:
        f()
    except KeyboardInterrupt as e:
        print("interrupted", f.__name__)
hits = []
signal.signal(signal.SIGUSR1, lambda s, f: hits.append(s))
later(0.3, signal.SIGUSR1)
while not hits: pass
print(len(hits))
