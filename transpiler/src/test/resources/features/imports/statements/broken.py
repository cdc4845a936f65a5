import sys
left = 1
1 / 0
