import asyncio
async def worker(name, q, out):
    while True:
        x = await q.get()
        if x is None: break
        await asyncio.sleep(0)
        out.append(x * 2)
async def main():
    q = asyncio.Queue(100); out = []
    ws = [asyncio.create_task(worker(i, q, out)) for i in range(10)]
    for i in range(300000): await q.put(i)
    for _ in ws: await q.put(None)
    await asyncio.gather(*ws)
    async def leaf(i): await asyncio.sleep(0); return i
    t = 0
    for r in range(30): t += sum(await asyncio.gather(*(leaf(i) for i in range(5000))))
    return sum(out) + t
print(asyncio.run(main()))
