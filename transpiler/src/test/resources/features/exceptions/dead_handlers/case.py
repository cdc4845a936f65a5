"""Handlers of statements that cannot raise, and jumps out of them."""


def nested():
    try:
        try:
            try:
                pass
            except:
                inner = True
            else:
                inner = False
            raise Exception("outer")
        except:
            middle = True
        else:
            middle = False
    finally:
        last = True
    return inner, middle, last


def loop():
    while True:
        try:
            pass
        except ValueError:
            break
        return "left"


print(nested(), loop())
