import sys
class Stand:
    answer = 43
    __name__ = __name__
sys.modules[__name__] = Stand()
