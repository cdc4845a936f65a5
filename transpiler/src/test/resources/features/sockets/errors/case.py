"""What sockets refuse, and how they say so."""

import warnings

import socket

warnings.simplefilter("ignore")
s = socket.socket()


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error.args)


for action in (
    lambda: s.connect("x"),
    lambda: s.connect((1, 2)),
    lambda: s.connect(("a",)),
    lambda: s.connect(("127.0.0.1", "x")),
    lambda: s.connect(("127.0.0.1", 99999)),
    lambda: s.bind(None),
    lambda: s.settimeout(-1),
    lambda: s.settimeout("a"),
    lambda: s.recv(-1),
    lambda: s.recv_into(bytearray(2), 5),
    lambda: s.recv(5),
    lambda: s.send("a"),
    lambda: s.send(b"a"),
    lambda: s.getpeername(),
    lambda: s.accept(),
    lambda: s.sendto(b"a"),
    lambda: s.shutdown(9),
    lambda: s.getsockopt(socket.SOL_SOCKET, 9999),
    lambda: s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, "a"),
    lambda: socket.socket(99),
    lambda: socket.socket(socket.AF_INET, 77),
    lambda: socket.socket(fileno=-1),
    lambda: socket.socket(fileno=99),
    lambda: s.connect(("127.0.0.1", 1)),
    lambda: s.connect_ex(("127.0.0.1", 1)),
    lambda: s.send(b"a"),
    lambda: s.shutdown(socket.SHUT_WR),
    lambda: s.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE),
    lambda: s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR),
    lambda: s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1),
    lambda: s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR),
    lambda: s.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8),
    lambda: s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),
    lambda: s.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY),
    lambda: socket.create_connection(("127.0.0.1", 1)),
    lambda: socket.socket(socket.AF_UNIX).getsockname(),
    lambda: socket.socket(socket.AF_UNIX).connect("/nosuch"),
    lambda: socket.socket(socket.AF_UNIX).connect("x" * 200),
    lambda: socket.socket(socket.AF_UNIX).connect(5),
    lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).send(b"a"),
    lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).getpeername(),
    lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).recv(1, socket.MSG_DONTWAIT),
    lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).listen(),
):
    attempt(action)
s.close()
for action in (
    lambda: s.recv(1),
    lambda: s.getsockname(),
    lambda: s.connect(("127.0.0.1", 1)),
    lambda: s.fileno(),
    lambda: s.detach(),
    lambda: s.close(),
):
    attempt(action)
taken = socket.create_server(("127.0.0.1", 0))
second = socket.socket()
attempt(lambda: second.bind(taken.getsockname()))
second.close()
taken.close()
