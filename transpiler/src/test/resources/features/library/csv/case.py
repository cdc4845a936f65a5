"""The module csv: dialects, reading and writing, and what is wrong with their arguments."""
import _csv, csv, io
def t(f,*a,**k):
    try: r=f(*a,**k); print(r if not hasattr(r,'__next__') else list(r))
    except BaseException as e: print(type(e).__name__, e)
print([n for n in dir(_csv) if not n.startswith('__')])
print(_csv.Dialect, _csv.Reader, _csv.Writer, _csv.Error, _csv.Error.__module__, _csv.reader)
for k,v in [('delimiter',''),('delimiter','ab'),('delimiter',None),('delimiter',4),('delimiter',b','),('quotechar',''),('quotechar','ab'),('quotechar',4),('escapechar','ab'),('escapechar',''),('escapechar',3),('lineterminator',3),('lineterminator',None),('lineterminator',''),('quoting','x'),('quoting',9),('quoting',-1),('quoting',1.5),('quoting',True),('quotechar',None),('doublequote',0),('skipinitialspace','yes'),('strict',[]),('delimiter','\n'),('delimiter','\r'),('delimiter',' '),('quotechar',' '),('escapechar',' '),('escapechar','\n'),('quotechar','\n'),('delimiter','"'),('escapechar','"'),('escapechar',','),('lineterminator','\x85'),('lineterminator',','),('lineterminator','a"b'),('foo',1)]:
    print(k,repr(v),end=' '); t(_csv.Dialect,**{k:v})
t(_csv.Dialect,quotechar='',quoting=3)
t(_csv.Dialect,skipinitialspace=True,delimiter=' ')
t(_csv.Dialect,skipinitialspace=True,quotechar=' ')
t(_csv.Dialect,skipinitialspace=True,escapechar=' ')
d=_csv.Dialect(delimiter=';')
for a in ('delimiter','doublequote','escapechar','lineterminator','quotechar','quoting','skipinitialspace','strict'):
    print(a,repr(getattr(d,a)))
    try: setattr(d,a,1)
    except Exception as e: print(type(e),e)
    try: delattr(d,a)
    except Exception as e: print(type(e),e)
t(_csv.Dialect,d); print(_csv.Dialect(d) is d)
t(_csv.Dialect,'nope'); t(_csv.Dialect,'excel'); t(_csv.Dialect,None); t(_csv.Dialect,5); t(_csv.Dialect, d, delimiter='|')
import pickle,copy
t(pickle.dumps,d); t(copy.copy,d)
t(_csv.reader); t(_csv.reader,5); t(_csv.reader,[],'zz'); t(_csv.reader,[],zz=1); t(_csv.writer); t(_csv.writer,5)
r=_csv.reader(['a,b']); print(r.line_num,r.dialect, next(r), r.line_num); print(type(r))
try: r.line_num=3
except Exception as e: print(type(e),e)
try: r.dialect=3
except Exception as e: print(type(e),e)
t(next,r)
t(_csv.field_size_limit); t(_csv.field_size_limit,'a'); t(_csv.field_size_limit,10); t(_csv.reader,['"'+'a'*20+'"']); t(_csv.field_size_limit,131072); t(_csv.field_size_limit,1,2); t(_csv.field_size_limit, -1); t(_csv.field_size_limit,131072);t(_csv.field_size_limit,2**70)
t(_csv.list_dialects); t(_csv.register_dialect,1); t(_csv.register_dialect); t(_csv.register_dialect,'x',delimiter='|'); t(_csv.get_dialect,'x'); print(_csv.get_dialect('x').delimiter); t(_csv.unregister_dialect,'x'); t(_csv.unregister_dialect,'x'); t(_csv.get_dialect,'x'); t(_csv.get_dialect,5); t(_csv.get_dialect,[]); t(_csv.unregister_dialect,[])
for data,kw in [(['a,"b\n','c",d\n'],{}),(['"a'],{}),(['"a'],{'strict':True}),(['a\\'],{'escapechar':'\\'}),(['a\\'],{'escapechar':'\\','strict':1}),(['a\rb'],{}),(['"a"b'],{}),(['"a"b'],{'strict':1}),(['"a" ,b'],{}),(['a""b,"c""d"'],{}),(['"c""d"'],{'doublequote':False}),(["1,'2',3.5,x"],{'quoting':2}),(['1,2.5,"3"'],{'quoting':2}),(['1,,"",x'],{'quoting':5}),(['1,,""'],{'quoting':4}),(['1,,"",x'],{'quoting':4}),([''],{}),(['','\n','a'],{}),([' a, b'],{'skipinitialspace':1}),([b'a'],{}),([5],{}),(['a\0b'],{}),(['a\n\n'],{}),(['a\r\n'],{}),(['a\nb'],{}),(['1,abc'],{'quoting':2}),(['a,b'],{'quoting':3}),(['"a,b"'],{'quoting':3}),(['"a"",b"'],{'quotechar':None,'quoting':3}),(['a\\,b,\\\nx','y'],{'escapechar':'\\'}),([',,'],{}),(['"",""'],{}),(['"a\\"b"'],{'escapechar':'\\'}),(['a;"b'],{'delimiter':';'}),([' "a"'],{'skipinitialspace':True}),(['1\\,2,"\\a"'],{'escapechar':'\\','quoting':2})]:
    print(data,kw,end=' -> '); t(_csv.reader,data,**kw)
for row,kw in [([],{}),([''],{}),([None],{}),(['',''],{}),([''],{'quoting':3}),([None],{'quoting':3}),(['a"b'],{}),(['a"b'],{'doublequote':0}),(['a"b'],{'doublequote':0,'escapechar':'\\'}),(['a,b'],{'quoting':3}),(['a,b'],{'quoting':3,'escapechar':'\\'}),(['a\\b'],{'escapechar':'\\'}),(['a\\b'],{'escapechar':'\\','quoting':3}),([1,2.5,'x',None,True,b'q'],{}),([1,2.5,'x',None,True],{'quoting':1}),([1,2.5,'x',None,True],{'quoting':2}),([1,2.5,'x',None,''],{'quoting':4}),([1,2.5,'x',None,''],{'quoting':5}),([' a','b '],{}),([' a','b '],{'skipinitialspace':1}),([' a'],{'skipinitialspace':1,'quoting':3}),([' a',' '],{'skipinitialspace':1,'quoting':3,'escapechar':'\\'}),(['a\nb','c\rd'],{}),(['a\nb'],{'lineterminator':'X'}),(['aXb'],{'lineterminator':'X'}),(['a b'],{'delimiter':' '}),([' '],{'delimiter':' ','skipinitialspace':0}),([''],{'delimiter':' '}),(['',''],{'delimiter':' ','skipinitialspace':True}),(5,{}),('abc',{}),([0.1,1e100,float('nan'),3+4j],{}),(['a"b'],{'quotechar':None,'quoting':3}),(['a"b'],{'quoting':3}),(['a"b'],{'quoting':3,'escapechar':'\\'}),(['a\n'],{'quoting':3,'escapechar':'\\'}),([None,''],{'quoting':2}),([''],{'quoting':5}),([None],{'quoting':5}),([None],{'quoting':4}),([None],{'quoting':2}),([None],{'quoting':1}),(['a-1'],{'delimiter':'-'}),([-1],{'delimiter':'-'}),([-1],{'delimiter':'-','quoting':2})]:
    print(row,kw,end=' -> ')
    s=io.StringIO()
    try: n=_csv.writer(s,**kw).writerow(row); print(n,repr(s.getvalue()))
    except BaseException as e: print(type(e).__name__, e)
class W:
    def write(self,x): return x
w=_csv.writer(W()); print(w.writerow(['a',1]), w.writerows([[1],[2]])); t(w.writerows,5); t(w.writerows,[5]); print(type(w),w.dialect)
class D(csv.excel): delimiter='|'; quoting=csv.QUOTE_ALL
print(list(csv.reader(['a|b'],D)), list(csv.reader(['a|b'],D())), list(csv.reader(['a;b'],D,delimiter=';')))
class Bad: delimiter='ab'
t(csv.reader,[],Bad)
class S(str):
    def __str__(self): return 'S!'
s=io.StringIO(); csv.writer(s).writerow([S('abc')]); print(s.getvalue())
class F(float):
    def __repr__(self): return 'R'
    def __str__(self): return 'ST'
s=io.StringIO(); csv.writer(s).writerow([F(2)]); print(s.getvalue())
print(_csv.Reader.__module__, _csv.Reader.__name__)
t(_csv.Reader); t(_csv.Writer)
class DD(_csv.Dialect): pass
print(DD().delimiter)
print(_csv.reader.__doc__ is not None, repr(_csv.reader), _csv.reader.__text_signature__, _csv.field_size_limit.__text_signature__,_csv.get_dialect.__text_signature__,_csv.register_dialect.__text_signature__,_csv.Error.__mro__)
