"""select, poll and epoll over sockets and pipes."""

import os
import select
import selectors
import socket
import subprocess
import sys
import threading
import time

left, right = socket.socketpair()
read, write = os.pipe()


def names(files):
    table = {left: "left", right: "right", read: "read", write: "write"}
    return [table[file] for file in files]


def show(lists):
    print(*(names(each) for each in lists))


show(select.select([left, right, read], [left, write], [], 0))
left.send(b"x")
os.write(write, b"y")
show(select.select([left, right, read], [], [], 0))
right.recv(1)
os.read(read, 1)
show(select.select([left, right, read], [], [], 0.01))

poll = select.poll()
poll.register(right, select.POLLIN)
poll.register(write, select.POLLOUT)
print(poll.poll(0) == [(write, select.POLLOUT)])
poll.unregister(write)
left.send(b"x")
print(poll.poll() == [(right.fileno(), select.POLLIN)])
right.recv(1)

epoll = select.epoll()
epoll.register(right.fileno(), select.EPOLLIN | select.EPOLLONESHOT)
left.send(b"xx")
print(epoll.poll(1) == [(right.fileno(), select.EPOLLIN)], epoll.poll(0))
epoll.modify(right.fileno(), select.EPOLLIN)
print(len(epoll.poll(1)))
for action in (
    lambda: epoll.register(right.fileno(), 1),
    lambda: epoll.unregister(99),
    lambda: epoll.register(999, 1),
    lambda: select.select([999], [], [], 0),
    lambda: select.select([], [], [], -1),
    lambda: poll.modify(999, 1),
):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
right.recv(10)
epoll.close()

with selectors.DefaultSelector() as selector:
    selector.register(left, selectors.EVENT_READ, "left")
    selector.register(read, selectors.EVENT_READ, "pipe")
    threading.Timer(0.05, lambda: os.write(write, b"late")).start()
    begin = time.monotonic()
    print([(key.data, event) for key, event in selector.select(10)], time.monotonic() - begin < 5)
    selector.unregister(read)
    right.close()
    print([(key.data, event) for key, event in selector.select(10)], left.recv(1))

server = socket.create_server(("127.0.0.1", 0))
client = socket.socket()
client.setblocking(False)
print(client.connect_ex(server.getsockname()) in (0, 115))
print(len(select.select([server], [], [], 5)[0]), len(select.select([], [client], [], 5)[1]))
print(client.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
accepted, _ = server.accept()
accepted.send(b"z")
print(select.select([client], [], [], 5)[0] == [client], client.recv(1))
for each in (accepted, client, server, left):
    each.close()

refused = socket.socket()
refused.setblocking(False)
refused.connect_ex(("127.0.0.1", 1))
select.select([], [refused], [], 5)
print(refused.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) in (0, 111))
refused.close()

code = "import sys; print(sys.stdin.readline().strip()); print('end')"
with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
    child.stdin.write(b"over a pipe\n")
    child.stdin.close()
    print(select.select([child.stdout], [], [], 30)[0] == [child.stdout])
    print(child.stdout.read())
