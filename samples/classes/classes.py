"""Classes, inheritance, properties, special methods."""


class Account:
    bank = "Krait"
    count = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        type(self).count += 1

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("overdrawn")
        self._balance = value

    @classmethod
    def empty(cls, owner):
        return cls(owner)

    @staticmethod
    def fee(amount):
        return amount // 100

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self.balance})"


class Savings(Account):
    rate = 0.5

    def __init__(self, owner, balance=0):
        super().__init__(owner, balance)
        self.history = []

    def pay(self):
        self.balance += int(self.balance * self.rate)
        self.history.append(self.balance)


account = Account("Ann", 100)
savings = Savings("Bob", 50)
savings.pay()
savings.pay()
print(account, savings, savings.history, Savings.empty("Cy"))
print(Account.count, Savings.count, Account.fee(250), savings.bank)
try:
    account.balance = -1
except ValueError as error:
    print(error)
print(isinstance(savings, Account), issubclass(Account, Savings), Savings.__mro__)
print(sorted(vars(savings)), hasattr(account, "history"), getattr(account, "rate", None))


class Left:
    def who(self):
        return ["Left"]


class Right:
    def who(self):
        return ["Right"]


class Both(Left, Right):
    def who(self):
        return ["Both"] + super().who() + Right.who(self)


print(Both().who(), [cls.__name__ for cls in Both.__mro__])
