where = __name__, __package__, __spec__ is not None
