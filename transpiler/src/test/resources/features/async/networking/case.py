"""Streams, processes, threads and timeouts in a loop of asyncio."""

import asyncio
import sys


async def upper(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()


async def talk(address, words):
    reader, writer = await asyncio.open_connection(*address)
    answers = []
    for word in words:
        writer.write(word.encode() + b"\n")
        answers.append((await reader.readline()).decode().strip())
    writer.close()
    await writer.wait_closed()
    return answers


class Echo(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, address):
        self.transport.sendto(data[::-1], address)


class Answer(asyncio.DatagramProtocol):
    def __init__(self, future):
        self.future = future

    def datagram_received(self, data, address):
        self.future.set_result(data)


async def main():
    async with await asyncio.start_server(upper, "127.0.0.1", 0) as server:
        address = server.sockets[0].getsockname()
        print(await asyncio.gather(*(talk(address, [f"a{i}", f"b{i}"]) for i in range(4))))
    try:
        await asyncio.open_connection("127.0.0.1", 1)
    except ConnectionRefusedError as error:
        print(type(error).__name__, error.errno)

    loop = asyncio.get_running_loop()
    one, _ = await loop.create_datagram_endpoint(Echo, local_addr=("127.0.0.1", 0))
    future = loop.create_future()
    two, _ = await loop.create_datagram_endpoint(
        lambda: Answer(future), remote_addr=one.get_extra_info("sockname")
    )
    two.sendto(b"datagram")
    print(await asyncio.wait_for(future, 10))
    one.close()
    two.close()

    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "print(input()[::-1])", stdin=-1, stdout=-1, stderr=-1
    )
    print(await child.communicate(b"stressed\n"), child.returncode)
    child = await asyncio.create_subprocess_shell("exit 3", stdin=asyncio.subprocess.PIPE)
    print(await child.wait())
    try:
        await asyncio.create_subprocess_exec("/no/such/program")
    except FileNotFoundError as error:
        print(error)

    print(await asyncio.to_thread(sum, [1, 2, 3]))
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(10)
    except TimeoutError as error:
        print(repr(error))
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(asyncio.sleep(0.01 * (3 - i), i)) for i in range(3)]
    print([task.result() for task in tasks])
    queue = asyncio.Queue(2)

    async def produce():
        for i in range(5):
            await queue.put(i)
        queue.shutdown()

    got = []
    async with asyncio.TaskGroup() as group:
        group.create_task(produce())
        try:
            while True:
                got.append(await queue.get())
        except asyncio.QueueShutDown:
            print(got)
    pair = loop.create_future()
    loop.call_soon_threadsafe(pair.set_result, "woken")
    print(await pair)


asyncio.run(main())
asyncio.run(asyncio.sleep(0), debug=True)
