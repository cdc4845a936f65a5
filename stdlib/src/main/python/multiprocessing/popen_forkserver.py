"""Starts a process for the method 'forkserver': as 'spawn' does, since a JVM cannot fork."""

from . import popen_spawn_posix

__all__ = ["Popen"]


class Popen(popen_spawn_posix.Popen):
    method = "forkserver"
