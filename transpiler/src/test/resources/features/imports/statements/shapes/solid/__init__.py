print("solid runs", __name__)
from .. import __name__ as parent
