"""Addresses and names without asking a server."""

import socket


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error.args)


for action in (
    lambda: socket.getaddrinfo("127.0.0.1", 80),
    lambda: socket.getaddrinfo("::1", "80", type=socket.SOCK_STREAM),
    lambda: socket.getaddrinfo(None, 80, type=socket.SOCK_DGRAM),
    lambda: socket.getaddrinfo(None, 80, flags=socket.AI_PASSIVE, proto=socket.IPPROTO_TCP),
    lambda: socket.getaddrinfo("::1", 1, socket.AF_INET),
    lambda: socket.getaddrinfo("name", 1, flags=socket.AI_NUMERICHOST),
    lambda: socket.getaddrinfo(None, None),
    lambda: socket.getaddrinfo("", 1),
    lambda: socket.inet_aton("127.1"),
    lambda: socket.inet_aton("1.2.3"),
    lambda: socket.inet_aton("x"),
    lambda: socket.inet_ntoa(b"a"),
    lambda: socket.inet_ntoa(bytes([1, 2, 3, 4])),
    lambda: socket.inet_pton(socket.AF_INET, "x"),
    lambda: socket.inet_pton(socket.AF_INET6, "fe80::1"),
    lambda: socket.inet_ntop(socket.AF_INET, b"a"),
    lambda: socket.inet_ntop(socket.AF_INET6, bytes(15) + b"\1"),
    lambda: socket.inet_ntop(socket.AF_INET6, bytes(range(16))),
    lambda: socket.getnameinfo(("127.0.0.1", 80), 3),
    lambda: socket.getservbyname("nosuch"),
    lambda: socket.getprotobyname("tcp"),
    lambda: socket.CMSG_SPACE(4),
):
    attempt(action)
