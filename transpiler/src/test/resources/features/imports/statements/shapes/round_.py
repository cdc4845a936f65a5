print("round_ runs")
from math import floor
