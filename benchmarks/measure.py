

def measure():
    import sys
    import time

    size = int(sys.argv[1])
    end = time.process_time() + float(sys.argv[2])
    while True:
        wall = time.perf_counter()
        cpu = time.process_time()
        result = benchmark(size)
        cpu = time.process_time() - cpu
        wall = time.perf_counter() - wall
        print("%.6f %.6f %r" % (wall, cpu, result))
        if time.process_time() >= end:
            break


measure()
