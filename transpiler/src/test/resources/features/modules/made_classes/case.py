"""Classes and type variables that calls make belong to the module of the caller."""

import made

print(made.made, made.variable.__module__)
print([each.__module__ for each in made.make()])
print(type("Mine", (), {}).__module__)
