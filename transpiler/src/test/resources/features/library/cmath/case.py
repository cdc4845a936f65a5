"""The module cmath: special values, branch cuts, overflow and errors."""
import cmath
I=float('inf');N=float('nan')
vs=[-I,-2.0,-0.0,0.0,2.0,I,N]
for n in 'acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase polar isnan isinf isfinite'.split():
    f=getattr(cmath,n)
    for a in vs:
        r=[]
        for b in vs:
            try: x=f(complex(a,b)); r.append(repr(x) if type(x)!=complex else '%.12r|%.12r'%(x.real,x.imag))
            except Exception as e: r.append(type(e).__name__+str(e))
        print(n,a,r)
for a in vs:
    r=[]
    for b in vs:
        try: x=cmath.rect(a,b); r.append('%.12r|%.12r'%(x.real,x.imag))
        except Exception as e: r.append(type(e).__name__+str(e))
    print('rect',a,r)
for e in ['exp(1000)','cosh(1000)','sinh(1000j)','sinh(1000)','tanh(1000)','exp(709.9+1j)','atanh(1)','atan(1j)','log(0)','log(0,2)','log(2,0)','log(2,1)','log10(0)','log(1+1j,2)','log(8,2)','sqrt(-1)','sqrt("a")','sqrt()','rect(1)','rect(1,"a")','polar(3+4j)','phase(-1)','phase("x")','isclose(1,1+1e-10j)','isclose(1,2,rel_tol=-1)','isclose(1,2,abs_tol=-1)','isclose(float("inf"),float("inf"))','isclose(1,2,0.5)','isclose(a=1,b=2,abs_tol=1)','isclose(complex("inf"),1)','pi','e','tau','inf','infj','nan','nanj','sqrt(5e-324)','sqrt(1e308+1e308j)','acos(1e200)','asin(1e200j)','log(1e308+1e308j)','log(5e-324j)','atanh(1+1e-300j)','atanh(1e300)','log(10**400)','sqrt(True)','sqrt(2.5)','exp(1e-20)','log(0.9+0.1j)','acosh(-3)','rect(1e308,1)','rect(1,1e22)','polar(complex(1e308,1e308))','polar(5e-324j)','tan(1.5+300j)','cos(1e308)','sin(3+710j)']:
    try: print(e,repr(eval('cmath.'+e,{'cmath':cmath,'float':float,'complex':complex})))
    except Exception as x: print(e,type(x).__name__,x)
class C:
    def __complex__(self): return 4j
class F:
    def __float__(self): return 4.0
class X:
    def __index__(self): return 9
print(cmath.sqrt(C()),cmath.sqrt(F()),cmath.sqrt(X()))
print(sorted(n for n in dir(cmath) if n[0]!='_'),cmath.log.__text_signature__,cmath.isclose.__text_signature__,cmath.sqrt.__text_signature__)
