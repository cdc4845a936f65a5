import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.emitted.AttributeSite;
import dev.krait.runtime.emitted.ClassScope;
import dev.krait.runtime.emitted.CompiledModule;
import dev.krait.runtime.emitted.Constants;
import dev.krait.runtime.emitted.Support;
import dev.krait.runtime.exception.Raising;
import dev.krait.runtime.function.GlobalCell;
import dev.krait.runtime.function.PyCell;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.FStrings;
import dev.krait.runtime.text.PyStr;

/**
 * Python module {@code account}.
 */
@SuppressWarnings("finally")
public final class Account extends CompiledModule {
  private static final Account MODULE = new Account();
  private static final GlobalCell Account = MODULE.global("Account");
  private static final GlobalCell Savings = MODULE.global("Savings");
  private static final GlobalCell ValueError = MODULE.global("ValueError");
  private static final GlobalCell __name__ = MODULE.global("__name__");
  private static final GlobalCell print = MODULE.global("print");
  private static final GlobalCell super_ = MODULE.global("super");
  private static final PyCode ACCOUNT_BODY = MODULE.code(1, "Account", "Account", 1, ".namespace").withCellVariables("__classdict__");
  private static final PyCode ACCOUNT___INIT__ = MODULE.code(2, "__init__", "Account.__init__", 6, "self, owner, balance");
  private static final PyCode ACCOUNT_DEPOSIT = MODULE.code(3, "deposit", "Account.deposit", 11, "self, amount");
  private static final PyCode ACCOUNT___REPR__ = MODULE.code(4, "__repr__", "Account.__repr__", 17, "self");
  private static final PyCode SAVINGS_BODY = MODULE.code(5, "Savings", "Savings", 21, ".namespace").withCellVariables("__class__", "__classdict__");
  private static final PyCode SAVINGS_DEPOSIT = MODULE.code(6, "deposit", "Savings.deposit", 22, "self, amount", 0, "__class__");
  private static final PyStr STR_ACCOUNT = Constants.string("Account");
  private static final PyStr STR_SAVINGS = Constants.string("Savings");
  private static final PyStr STR_A = Constants.string("a");
  private static final AttributeSite $deposit = new AttributeSite("deposit");
  private static final PyInt INT_1000 = Constants.integer(1000);
  private static final PyStr STR_B = Constants.string("b");
  private static final PyInt INT_5 = Constants.integer(5);
  private static final PyInt INT_10 = Constants.integer(10);
  private static final AttributeSite $opened = new AttributeSite("opened");
  private static final PyStr STR_MODULE = Constants.string("__module__");
  private static final PyStr STR_NAME = Constants.string("__name__");
  private static final PyStr STR_QUALNAME = Constants.string("__qualname__");
  private static final PyStr STR_FIRSTLINENO = Constants.string("__firstlineno__");
  private static final PyInt INT_1 = Constants.integer(1);
  private static final PyStr STR_DOC = Constants.string("__doc__");
  private static final PyStr STR_MONEY_OF_SOMEBODY = Constants.string("Money of somebody.");
  private static final PyStr STR_OPENED = Constants.string("opened");
  private static final PyInt INT_0 = Constants.integer(0);
  private static final PyStr STR_INIT = Constants.string("__init__");
  private static final PyStr STR_DEPOSIT = Constants.string("deposit");
  private static final PyStr STR_REPR = Constants.string("__repr__");
  private static final PyStr STR_STATIC_ATTRIBUTES = Constants.string("__static_attributes__");
  private static final PyStr STR_BALANCE = Constants.string("balance");
  private static final PyStr STR_OWNER = Constants.string("owner");
  private static final PyTuple TUPLE = PyTuple.of(STR_BALANCE, STR_OWNER);
  private static final PyStr STR_CLASSDICTCELL = Constants.string("__classdictcell__");
  private static final PyInt INT_21 = Constants.integer(21);
  private static final PyStr STR_CLASSCELL = Constants.string("__classcell__");
  private static final AttributeSite $owner = new AttributeSite("owner");
  private static final AttributeSite $balance = new AttributeSite("balance");
  private static final AttributeSite $opened2 = new AttributeSite("opened");
  private static final AttributeSite $opened3 = new AttributeSite("opened");
  private static final PyStr STR_AMOUNT_MUST_BE_POSITIVE = Constants.string("amount must be positive");
  private static final AttributeSite $balance2 = new AttributeSite("balance");
  private static final AttributeSite $balance3 = new AttributeSite("balance");
  private static final AttributeSite $owner2 = new AttributeSite("owner");
  private static final PyStr STR_TEXT = Constants.string(": ");
  private static final AttributeSite $balance4 = new AttributeSite("balance");
  private static final PyStr STR_TEXT2 = Constants.string(",");
  private static final AttributeSite $deposit2 = new AttributeSite("deposit");
  private static final PyCode BODY = MODULE.code(0, "<module>", "<module>", 1, "");

  private Account() {
  }

  /**
   * The module, bound to the namespace that its loader gave.
   */
  public static Account module() {
    return MODULE;
  }

  @Override
  public PyObject run() {
    int line = 1;
    try {
      line = 1; // class Account:
      Account.set(Support.buildClass(MODULE.globals()).call2(MODULE.function(ACCOUNT_BODY), STR_ACCOUNT));
      line = 21; // class Savings(Account):
      Savings.set(Support.buildClass(MODULE.globals()).callN(array(MODULE.function(SAVINGS_BODY), STR_SAVINGS, Account.get()), PyObject.NO_NAMES));
      line = 26; // print(Account("a").deposit(1000), Savings("b", 5).deposit(10), Account.opened)
      print.get().call3(deposit$method($deposit, Account.get().call1(STR_A), INT_1000), deposit$method($deposit, Savings.get().call2(STR_B, INT_5), INT_10), $opened.get(Account.get()));
      return PyNone.NONE;
    } catch (Throwable thrown) {
      throw Raising.leaving(BODY, line, thrown);
    }
  }

  static PyObject Account(PyObject namespace) {
    int line = 1;
    PyCell __classdict__ = new PyCell();
    try {
      line = 1; // class Account:
      namespace.setItem(STR_MODULE, ClassScope.get(namespace, STR_NAME, __name__));
      namespace.setItem(STR_QUALNAME, STR_ACCOUNT);
      namespace.setItem(STR_FIRSTLINENO, INT_1);
      __classdict__.set(namespace);
      namespace.setItem(STR_DOC, STR_MONEY_OF_SOMEBODY);
      line = 4; // opened = 0
      namespace.setItem(STR_OPENED, INT_0);
      line = 6; // def __init__(self, owner, balance=0):
      namespace.setItem(STR_INIT, MODULE.function(ACCOUNT___INIT__, array(INT_0), null));
      line = 11; // def deposit(self, amount):
      namespace.setItem(STR_DEPOSIT, MODULE.function(ACCOUNT_DEPOSIT));
      line = 17; // def __repr__(self):
      namespace.setItem(STR_REPR, MODULE.function(ACCOUNT___REPR__));
      line = 1; // class Account:
      namespace.setItem(STR_STATIC_ATTRIBUTES, TUPLE);
      namespace.setItem(STR_CLASSDICTCELL, __classdict__);
      return PyNone.NONE;
    } catch (Throwable thrown) {
      throw Raising.leaving(ACCOUNT_BODY, line, thrown);
    }
  }

  static PyObject Account$__init__(PyObject self, PyObject owner, PyObject balance) {
    int line = 6;
    try {
      line = 7; // self.owner = owner
      $owner.init(self, owner);
      line = 8; // self.balance = balance
      $balance.init(self, balance);
      line = 9; // Account.opened += 1
      PyObject target = Account.get();
      $opened2.set(target, $opened3.get(target).iAdd(1));
      return PyNone.NONE;
    } catch (Throwable thrown) {
      throw Raising.leaving(ACCOUNT___INIT__, line, thrown);
    }
  }

  static PyObject Account$deposit(PyObject self, PyObject amount) {
    int line = 11;
    try {
      line = 12; // if amount <= 0:
      if (amount.isLe(0)) {
        line = 13; // raise ValueError("amount must be positive")
        throw Raising.raise(ValueError.get().call1(STR_AMOUNT_MUST_BE_POSITIVE));
      }
      PyObject target = self;
      line = 14; // self.balance += amount
      $balance2.set(target, $balance3.get(target).iAdd(amount));
      return self;
    } catch (Throwable thrown) {
      throw Raising.leaving(ACCOUNT_DEPOSIT, line, thrown);
    }
  }

  static PyObject Account$__repr__(PyObject self) {
    try {
      // 18: return f"{self.owner}: {self.balance:,}"
      return FStrings.join(FStrings.formatValue($owner2.get(self)), STR_TEXT, FStrings.formatValue($balance4.get(self), STR_TEXT2));
    } catch (Throwable thrown) {
      throw Raising.leaving(ACCOUNT___REPR__, 18, thrown);
    }
  }

  static PyObject Savings(PyObject namespace) {
    int line = 21;
    PyCell __class__ = new PyCell();
    PyCell __classdict__ = new PyCell();
    try {
      line = 21; // class Savings(Account):
      namespace.setItem(STR_MODULE, ClassScope.get(namespace, STR_NAME, __name__));
      namespace.setItem(STR_QUALNAME, STR_SAVINGS);
      namespace.setItem(STR_FIRSTLINENO, INT_21);
      __classdict__.set(namespace);
      line = 22; // def deposit(self, amount):
      namespace.setItem(STR_DEPOSIT, MODULE.function(SAVINGS_DEPOSIT, __class__));
      line = 21; // class Savings(Account):
      namespace.setItem(STR_STATIC_ATTRIBUTES, PyTuple.EMPTY);
      namespace.setItem(STR_CLASSDICTCELL, __classdict__);
      namespace.setItem(STR_CLASSCELL, __class__);
      return __class__;
    } catch (Throwable thrown) {
      throw Raising.leaving(SAVINGS_BODY, line, thrown);
    }
  }

  static PyObject Savings$deposit(PyCell __class__, PyObject self, PyObject amount) {
    try {
      // 23: return super().deposit(amount * 2)
      return deposit$method($deposit2, $deposit2.ready(Support.zeroArgumentSuper(super_.get(), __class__, self)), amount.mul(2));
    } catch (Throwable thrown) {
      throw Raising.leaving(SAVINGS_DEPOSIT, 23, thrown);
    }
  }

  @Override
  public PyObject call1(int index, PyFunction function, PyObject a) {
    switch (index) {
      case 1:
        return Account(a);
      case 4:
        return Account$__repr__(a);
      case 5:
        return Savings(a);
      default:
        return super.call1(index, function, a);
    }
  }

  @Override
  public PyObject call2(int index, PyFunction function, PyObject a, PyObject b) {
    switch (index) {
      case 3:
        return Account$deposit(a, b);
      case 6:
        return Savings$deposit((PyCell) function.closure(0), a, b);
      default:
        return super.call2(index, function, a, b);
    }
  }

  @Override
  public PyObject call3(int index, PyFunction function, PyObject a, PyObject b, PyObject c) {
    switch (index) {
      case 2:
        return Account$__init__(a, b, c);
      default:
        return super.call3(index, function, a, b, c);
    }
  }

  private static PyObject deposit$method(AttributeSite site, PyObject self, PyObject a) {
    PyObject function = site.unbound(self);
    if (function != null) {
      if (runs(function, ACCOUNT_DEPOSIT)) {
        return Account$deposit(self, a);
      }
      return function.call2(self, a);
    }
    return site.other1(self, a);
  }

  @Override
  protected String methodNames() {
    return "run Account Account$__init__ Account$deposit Account$__repr__ Savings Savings$deposit";
  }
}
