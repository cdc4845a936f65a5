"""Removes named resources that are left over when a program and its children end.

A process of its own keeps the books in CPython. Here the first process does: its children tell it
through a pipe, which a thread reads.
"""

import _thread
import atexit
import os
import threading
import warnings

import _multiprocessing
import _posixshmem

from . import util

__all__ = ["ensure_running", "register", "unregister"]

_CLEANUP_FUNCS = {
    "noop": lambda name: None,
    "dummy": lambda name: None,
    "semaphore": _multiprocessing.sem_unlink,
    "shared_memory": _posixshmem.shm_unlink,
}


class ResourceTracker:
    def __init__(self):
        self._lock = threading.RLock()
        self._fd = None  # what children write to; a child has nothing else
        self._pid = None
        self._names = {kind: set() for kind in _CLEANUP_FUNCS}
        self._done = None

    def getfd(self):
        self.ensure_running()
        return self._fd

    def ensure_running(self):
        with self._lock:
            if self._fd is None:
                reader, self._fd = os.pipe()
                self._pid = os.getpid()
                self._done = _thread.allocate_lock()
                self._done.acquire()
                _thread.start_new_thread(self._serve, (reader,))

    def _serve(self, reader):
        try:
            with open(reader, "rb") as lines:
                for line in lines:
                    if line == b"END\n":
                        break
                    self._obey(*line.decode().rstrip("\n").split(":", 2))
        finally:
            self._done.release()

    def _obey(self, command, kind, name):
        with self._lock:
            if command == "REGISTER":
                self._names[kind].add(name)
            else:
                self._names[kind].discard(name)

    def _is_child(self):
        return self._fd is not None and self._pid is None

    def _send(self, command, name, kind):
        if kind not in self._names:
            raise ValueError(
                f"Cannot register {name} for automatic cleanup: unknown resource type {kind}"
            )
        if self._is_child():
            os.write(self._fd, f"{command}:{kind}:{name}\n".encode())
        else:
            self._obey(command, kind, name)

    def register(self, name, rtype):
        """Notes a resource."""
        self._send("REGISTER", name, rtype)

    def unregister(self, name, rtype):
        """Forgets a resource that was removed."""
        self._send("UNREGISTER", name, rtype)

    def _stop(self, use_blocking_lock=True):
        if self._is_child():
            return
        if self._fd is not None:
            os.write(self._fd, b"END\n")
            self._done.acquire()
            os.close(self._fd)
            self._fd = self._pid = None
        for kind, names in self._names.items():
            if names and kind != "dummy":
                warnings.warn(
                    f"resource_tracker: There appear to be {len(names)} leaked {kind} objects "
                    f"to clean up at shutdown: {names}"
                )
            for name in names:
                try:
                    _CLEANUP_FUNCS[kind](name)
                except Exception as error:
                    warnings.warn(f"resource_tracker: {name!r}: {error}")
            names.clear()


_resource_tracker = ResourceTracker()
ensure_running = _resource_tracker.ensure_running
register = _resource_tracker.register
unregister = _resource_tracker.unregister
getfd = _resource_tracker.getfd


def _finish():
    util._exit_function()  # what is still to be removed properly
    _resource_tracker._stop()


atexit.register(_finish)
