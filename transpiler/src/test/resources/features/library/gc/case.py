import gc, _weakref, atexit
class A:
    def __init__(s,n): s.n=n
    def __del__(s): print('del',s.n)
a=A(1); a.me=a
r=_weakref.ref(a,lambda r:print('cb',r() is None))
del a
gc.collect()
print(r())
class Bad:
    def __del__(s): 1/0
b=Bad(); b.b=b; del b; gc.collect()
saved=None
class R:
    def __init__(s): s.s=s
    def __del__(s):
        global saved
        saved=s
x=R(); del x; gc.collect(); print(type(saved).__name__, gc.is_finalized(saved))
saved=None
gc.collect()
print(gc.get_referents([1,2],{3:4}), gc.get_referents((1,),'a'))
print(gc.is_tracked(1),gc.is_tracked([]),gc.is_tracked({}),gc.is_tracked(()),gc.is_tracked(A),gc.is_tracked(int),gc.is_tracked('a'))
l=[1]; m=[l]
print(m in gc.get_referrers(l), any(o is m for o in gc.get_objects()))
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
t(lambda: gc.collect(5)); t(lambda: gc.collect('a')); t(gc.set_threshold); t(gc.get_threshold); t(gc.isenabled)
t(lambda: atexit.register(1))
atexit.register(print,'bye',end='!\n'); print(atexit._ncallbacks()); atexit.unregister(print); print(atexit._ncallbacks())
atexit.register(print,'first'); atexit.register(lambda:1/0); atexit.register(print,'bye',end='!\n')
c=A('end')
