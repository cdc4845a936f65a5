"""Stream and datagram sockets: data, timeouts, files over sockets, pairs."""

import os
import socket
import tempfile
import threading


def echo(server):
    connection, _ = server.accept()
    with connection:
        while data := connection.recv(65536):
            connection.sendall(data)


with socket.create_server(("127.0.0.1", 0)) as server:
    thread = threading.Thread(target=echo, args=(server,))
    thread.start()
    with socket.create_connection(server.getsockname()) as client:
        print(client.family, client.type, client.getpeername() == server.getsockname())
        client.sendall(b"hello")
        print(client.recv(100))
        client.settimeout(0.05)
        try:
            client.recv(1)
        except TimeoutError as error:
            print(repr(error), error.errno)
        client.setblocking(False)
        try:
            client.recv(1)
        except BlockingIOError as error:
            print(error)
        client.setblocking(True)
        client.sendall(b"abcdef")
        print(client.recv(3, socket.MSG_PEEK), client.recv(3, socket.MSG_WAITALL))
        buffer = bytearray(8)
        print(client.recv_into(buffer), bytes(buffer))
        big = bytes(range(256)) * 2000
        sender = threading.Thread(target=client.sendall, args=(big,))
        sender.start()
        print(client.recv(len(big), socket.MSG_WAITALL) == big)
        sender.join()
        file = client.makefile("rw", encoding="utf-8", newline="\n")
        print("first\nsecond", file=file, flush=True)
        print(repr(file.readline()), repr(file.readline()))
        file.close()
        client.shutdown(socket.SHUT_WR)
        print(client.recv(1))
    thread.join()

left, right = socket.socketpair()
left.send(b"ping")
print(right.recv(10), left.family, repr(left.getsockname()))
right.close()
try:
    left.send(b"lost")
except BrokenPipeError as error:
    print(error)
left.close()

one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
two = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
one.bind(("127.0.0.1", 0))
two.sendto(b"datagram", one.getsockname())
data, address = one.recvfrom(100)
one.sendto(data.upper(), address)
print(two.recvfrom(4)[0])
one.close()
two.close()

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "s")
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind(path)
        server.listen()
        client.connect(path)
        accepted, peer = server.accept()
        client.sendall(b"local")
        print(accepted.recv(10), repr(peer), client.getpeername() == path)
        accepted.close()
print(client, client.fileno())
