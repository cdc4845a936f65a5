import socket

print(socket.htons(1), socket.ntohl(1), socket.AF_INET, repr(socket.SOCK_STREAM))
print(socket.getdefaulttimeout(), issubclass(socket.gaierror, OSError), socket.timeout is TimeoutError)
for call in (lambda: socket.htons(-1), lambda: socket.htons(70000), lambda: socket.htonl(2**33), lambda: socket.ntohs("a")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
