import copy
import decimal
import fractions
import numbers
import pickle
from decimal import *

c = Context()


def show(source):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as e:
        print(source, "->", type(e).__name__, e)


def do(source):
    try:
        exec(source, globals())
        print(source, "-> ok")
    except Exception as e:
        print(source, "->", type(e).__name__, e)


for source in [
    'c.prec=0',
    "c.prec='a'",
    'c.prec=1.5',
    'c.prec=10**30',
    'c.Emin=1',
    'c.Emax=-1',
    'c.capitals=2',
    'c.clamp=2',
    'c.rounding=1',
    "c.rounding='x'",
    'c.foo=1',
    'del c.prec',
    'del c.foo',
    'c.flags={}',
    'c.flags=1',
    'c.traps={Inexact:1}',
    'c.traps=[Inexact]',
    'c.traps=[1]',
    'c.flags[1]',
    "c.flags[Inexact]='x'",
    'del c.flags[Inexact]',
    'c.flags[1]=1',
    'setcontext(1)',
    'c.prec=True',
    'c.Emin=-10**18',
    'c.Emax=10**18',
    "c.flags['a']",
]:
    do(source)

for source in [
    'Context(prec=None)',
    'Context(flags=[Inexact],traps={})',
    'Context(traps=[1])',
    'Context(flags={Inexact:1})',
    'IEEEContext(32)',
    'IEEEContext(33)',
    'IEEEContext(1024)',
    "IEEEContext('a')",
    'localcontext(1)',
    'localcontext(foo=1)',
    'Decimal([1,(1,2),3])',
    "Decimal((1,(1,2),'F'))",
    'Decimal((2,(1,),0))',
    "Decimal((0,(1,),'x'))",
    'Decimal((0,(11,),0))',
    'Decimal((0,1,0))',
    'Decimal((0,(1,)))',
    'Decimal((0,(),0))',
    "Decimal((0,('a',),0))",
    "Decimal((0,(0,1),'n'))",
    'Decimal({})',
    'Decimal(None)',
    'Decimal(1j)',
    "Decimal('x')",
    "Decimal(' 1 ')",
    "Decimal('1_0')",
    "Decimal('1__0')",
    "c.create_decimal(' 1')",
    "c.create_decimal('1_0')",
    'Decimal(1,2)',
    'Decimal(1,None)',
    'Decimal(value=3)',
    "Decimal(1).quantize(2,'x')",
    'Decimal(1)+None',
    'Decimal(1)<None',
    'Decimal(1)<1j',
    'Decimal(1)==1j',
    'Decimal(1)==1+0j',
    'Decimal(1)<fractions.Fraction(3,2)',
    "Decimal('snan')<1",
    "Decimal('nan')<1",
    "hash(Decimal('snan'))",
    "int(Decimal('nan'))",
    "int(Decimal('inf'))",
    "float(Decimal('snan'))",
    "float(Decimal('-nan'))",
    "Decimal('nan').as_integer_ratio()",
    "Decimal('inf').as_integer_ratio()",
    "Decimal('snan').as_tuple()",
    "Decimal('inf').as_tuple()",
    "round(Decimal('2.5'))",
    "round(Decimal('2.5'),'a')",
    "round(Decimal('2.5'),1)",
    "round(Decimal('nan'))",
    "format(Decimal(1),'q')",
    "format(Decimal('1234567.891'),'_')",
    "format(Decimal('1234567.891'),'_.2f')",
    "format(Decimal('1234567.891'),',.2f')",
    "format(Decimal('1234567.891'),'020,.2f')",
    "format(Decimal('-0.001'),'z.1f')",
    "format(Decimal('1e-7'),'')",
    "format(Decimal('1.5'),'n')",
    "format(Decimal('1.5'),'%')",
    "format(Decimal('1.5'),'.3')",
    "format(Decimal('1.5'),'*^20')",
    "format(Decimal('1.5'),'#.0f')",
    "format(Decimal('1234.5678'),'.2_f')",
    "format(Decimal('1234.5678'),'.6,f')",
    'Decimal(1).__format__(1)',
    "Decimal(1).__format__('','x')",
    "Decimal(1).__format__('',{})",
    "format(Decimal('nan'),'010')",
    "format(Decimal('inf'),'010')",
    "format(Decimal('-12'),'06')",
    "Decimal.from_float('a')",
    'Decimal.from_float(1)',
    "Decimal.from_number('1')",
    'Decimal.from_number(1.5)',
    'c.add(1,2.0)',
    "c.add('1',2)",
    'c.power(2,3,5)',
    'c.power(2,3,modulo=5)',
    'pow(Decimal(2),3,5)',
    "pow(Decimal(2),3,'a')",
    'pow(2,Decimal(3),5)',
    "Decimal(4)**Decimal('0.5')",
    'Decimal(2)**-2',
    'Decimal(10)**2',
    "Decimal('1.00')**3",
    'c',
    'repr(c.flags)',
    'len(c.flags)',
    'list(c.flags)',
    'c.flags==c.traps',
    'c.flags=={}',
    'c.copy()',
    'c.__reduce__()',
    "Decimal('1').__reduce__()",
    'type(c.flags)()',
    'Decimal(1).sqrt(1)',
    "Decimal(1).to_integral_value(rounding='x')",
    "Decimal('1.5').to_integral_value('ROUND_UP')",
    "Decimal(1).exp('a')",
    'c._apply(1)',
    'c.copy_decimal(1)',
    'c.is_nan(1)',
    'c.radix()',
    'Decimal(1).radix()',
    "Decimal('1e5').to_eng_string()",
    'c.to_sci_string(5)',
    'Decimal(1).__sizeof__()',
    "Decimal('1').number_class()",
    'decimal.DecimalTuple(1,2,3)',
    "Decimal('1E+1000000000000000000')",
    "Decimal('0E+1000000000000000000')",
    "Decimal('1E-1000000000000000000')",
    "Decimal('nan123')",
    "Decimal('nan0')",
    'Decimal(1)/0',
    'Decimal(0)/0',
    'Decimal(1)//0',
    'Decimal(1)%0',
    'divmod(Decimal(1),0)',
    "-Decimal('0')",
    "+Decimal('-0')",
    "abs(Decimal('-0.0'))",
    'Decimal(1).__complex__()',
    "Decimal('nan').__complex__()",
    "Decimal('1.5').real",
    "Decimal('1.5').imag",
    "bool(Decimal('nan'))",
    'Decimal(True)',
    "Decimal('١٢')",
    "Decimal('1\\u00a0')",
    "Decimal('\\n1')",
    'getcontext().flags',
    'Decimal(2).sqrt(context=None)',
    'c.create_decimal_from_float(1)',
    "c.create_decimal_from_float('a')",
    'c.create_decimal([1,(1,),0])',
    'c.create_decimal({})',
    'c.create_decimal()',
    'ContextManager',
    'type(localcontext())()',
    'Decimal.__new__(int)',
    'Decimal(1).compare_total(2,context=3)',
    'c.same_quantum(1,2)',
    'c.Etiny()',
    'c.Etop()',
    'c.clear_flags()',
    "c.plus('a')",
    'Decimal(10**5000).is_zero()',
    "Decimal('1').fma(2,'a')",
    "Decimal('1').copy_sign('a')",
    "Decimal('1').compare('a')",
    'isinstance(Decimal(1),numbers.Number)',
    "Decimal('1e400').__float__()",
    "float(Decimal('-0'))",
    "Decimal('9'*30).next_plus()",
    'IEEEContext(0)',
    'IEEEContext(-32)',
    'c.flags.copy()',
    'c.traps.items()',
    'c.flags.x',
]:
    show(source)

getcontext().prec = 50
for text in ["2", "0.3", "1.0000000001", "123456.789", "1e-20", "0.99999"]:
    x = Decimal(text)
    print(text, x.exp(), x.ln(), x.log10(), x.sqrt(), x ** Decimal("1.7"), x**-3, 1 / x)
with localcontext() as ctx:
    ctx.prec = 7
    ctx.Emax = 96
    ctx.Emin = -95
    ctx.traps[Overflow] = False
    print(Decimal("9e96") * 10, Decimal("1e-95") / 3, +Decimal("12345675"), ctx)
print(hash(Decimal("1.5")) == hash(1.5), hash(Decimal(7)) == hash(7), hash(Decimal("1e50")) == hash(10**50))

for value in [Decimal("-1.50"), Decimal("nan3"), getcontext()]:
    print(repr(pickle.loads(pickle.dumps(value))), repr(copy.deepcopy(value)))


class Money(Decimal):
    pass


m = Money("1.20")
m.currency = "EUR"
print(repr(m), repr(m + 1), type(m + 1).__name__, m.currency, m == Decimal("1.2"))
