not even Python
