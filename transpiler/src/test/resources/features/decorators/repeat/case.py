def repeat(times):
    def decorate(func):
        def wrapper(*args, **kwargs):
            for _ in range(times):
                func(*args, **kwargs)
        return wrapper
    return decorate


@repeat(3)
def greet(name, end="!"):
    print("hello", name + end)


greet("world")
greet("again", end="?")
