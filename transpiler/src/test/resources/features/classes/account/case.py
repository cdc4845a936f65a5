class Account:
    """Money of somebody."""

    opened = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        Account.opened += 1

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount
        return self

    def __repr__(self):
        return f"{self.owner}: {self.balance:,}"


class Savings(Account):
    def deposit(self, amount):
        return super().deposit(amount * 2)


print(Account("a").deposit(1000), Savings("b", 5).deposit(10), Account.opened)
