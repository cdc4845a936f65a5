def __getattr__(name):
    print("asked for", name)
    if name == "computed":
        return 42
    raise AttributeError(f"no {name} here")
def __dir__():
    return ["computed", "b", "a"]
