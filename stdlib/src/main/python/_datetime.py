"""What CPython writes in C: here the same classes written in Python."""

from _pydatetime import *
from _pydatetime import __doc__ as __doc__
