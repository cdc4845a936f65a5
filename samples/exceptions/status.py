"""A program that ends with a status of its own."""
import sys

print("leaving")
sys.exit(3)
