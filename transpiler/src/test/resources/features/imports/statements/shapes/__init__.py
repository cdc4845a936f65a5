"""A package."""
print("shapes runs", __name__, __package__, __path__[0].rpartition("/")[2])
from . import flat
from .flat import area as flat_area
__all__ = ["flat", "round_", "hidden_not"]
hidden_not = 1
_private = 2
