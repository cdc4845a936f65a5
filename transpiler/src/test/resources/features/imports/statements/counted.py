import builtins
builtins.count = getattr(builtins, "count", 0) + 1
number = builtins.count
