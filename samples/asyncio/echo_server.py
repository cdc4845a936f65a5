"""A server and its clients in one event loop, with a task group, a timeout and a queue."""

import asyncio


async def serve(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def ask(address, words):
    reader, writer = await asyncio.open_connection(*address)
    answers = []
    for word in words:
        writer.write(f"{word}\n".encode())
        answers.append((await reader.readline()).decode().rstrip())
    writer.close()
    await writer.wait_closed()
    return answers


async def produce(queue, name):
    for i in range(2):
        await asyncio.sleep(0)
        await queue.put(f"{name}{i}")


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        address = server.sockets[0].getsockname()
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(ask(address, [f"{name}1", f"{name}2"])) for name in "abc"]
        for task in tasks:
            print(task.result())

    queue = asyncio.Queue()
    await asyncio.gather(produce(queue, "x"), produce(queue, "y"))
    print(sorted(queue.get_nowait() for _ in range(queue.qsize())))

    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(60)
    except TimeoutError:
        print("too slow")

    task = asyncio.create_task(asyncio.sleep(60))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled())

    print(await asyncio.to_thread(sorted, "thread"))
    child = await asyncio.create_subprocess_exec("echo", "child", stdout=asyncio.subprocess.PIPE)
    output, _ = await child.communicate()
    print(output, child.returncode)


asyncio.run(main())
