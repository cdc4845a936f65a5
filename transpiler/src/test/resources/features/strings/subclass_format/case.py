class S(str):
    def __str__(self): return 'over'
s=S('x'); print(str(s), '%s'%s, f'{s}', '{}'.format(s), format(s), f'{s!s}', f'{s:>6}')
class F(float):
    def __str__(self): return 'fo'
f=F(1.5); print(str(f), '%s'%f, f'{f}', format(f), '{}'.format(f), '{:}'.format(f))
class I(int):
    def __str__(self): return 'io'
    def __format__(self, s): return 'fmt'
f=I(1); print(str(f), '%s'%f, f'{f}', format(f), '{}'.format(f))
