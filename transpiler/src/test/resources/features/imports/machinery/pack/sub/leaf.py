"""The leaf."""
count = globals().get("count", 0) + 1
def where():
    return __name__
