# Values packed as bytes and back.
import _struct as s
def t(f,*a,**k):
    try: print(f.__name__ if hasattr(f,'__name__') else f,a,k,'->',repr(f(*a,**k)))
    except BaseException as e: print(getattr(f,'__name__',f),a,k,'->',type(e).__module__,type(e).__name__, e)
for p in ('','@','=','<','>','!'):
    for c in 'xcbB?hHiIlLqQnNefdspPFDz':
        t(s.calcsize,p+c)
    for c in 'bBhHiIlLqQnNP':
        for v in (0,1,-1,127,128,255,256,-129,2**15,2**16,2**31,2**32,2**63,2**64,-2**63-1,1.5,'a'):
            t(s.pack,p+c,v)
    for v in (0.0,1.5,-2.5e-5,1e300,float('inf'),1e39,65504.0,65520.0,'x',3,2**2000,1+2j):
        for c in 'efdFD':t(s.pack,p+c,v)
    t(s.calcsize,p+'bhilq'); t(s.calcsize,p+'bbhb3i0q'); t(s.pack,p+'bxhx?',1,2,[]); t(s.unpack,p+'h3sp5p',bytes(range(s.calcsize(p+'h3sp5p'))))
    t(s.unpack,p+'efdqQ?',bytes(range(s.calcsize(p+'efdqQ?'))))
    t(s.unpack,p+'FDPn'[:2] if p not in('','@') else p+'FDPnN',bytes(range(s.calcsize(p+'FDPn'[:2] if p not in('','@') else p+'FDPnN'))))
t(s.pack,'h'); t(s.pack,'h',1,2); t(s.pack); t(s.pack,3,1); t(s.pack,'c','a'); t(s.pack,'c',b'ab'); t(s.pack,'c',b'a'); t(s.pack,'3s',b'ab'); t(s.pack,'3s',b'abcd'); t(s.pack,'3s','a'); t(s.pack,'3p',b'abcd'); t(s.pack,'p',b'abc'); t(s.pack,'300p',b'x'*299); t(s.pack,'0s',b'a'); t(s.pack,'3s',bytearray(b'ab')); t(s.pack,'3p','a')
t(s.unpack,'h',b'a'); t(s.unpack,'h','ab'); t(s.unpack,'h',bytearray(b'ab')); t(s.unpack_from,'h',b'abc',1); t(s.unpack_from,'h',b'abc',2); t(s.unpack_from,'h',b'abc',-2); t(s.unpack_from,'h',b'abc',-1);t(s.unpack_from,'h',b'abc',-5); t(s.unpack_from,'h',b'abc',offset=1); t(s.unpack_from,format='h',buffer=b'a')
b=bytearray(6); t(s.pack_into,'h',b,0,258); print(b); t(s.pack_into,'h',b,5,1); t(s.pack_into,'h',b,-2,1); print(b); t(s.pack_into,'h',b,-1,1); t(s.pack_into,'h',b,-9,1); t(s.pack_into,'h',b'abcd',0,1); t(s.pack_into,'h',b,0); t(s.pack_into,'h',b); t(s.pack_into,'h'); t(s.pack_into,'h',b,'a',1); t(s.pack_into,'hi',b,2,1,2)
t(s.iter_unpack,'h',b'abc'); print(list(s.iter_unpack('h',b'abcd'))); t(s.iter_unpack,'0s',b''); it=s.iter_unpack('h',b'abcd'); print(type(it),it.__length_hint__(),next(it),it.__length_hint__())
S=s.Struct('<h3s'); print(S.format,S.size,repr(S),S.__sizeof__()>0,S.unpack(b'\x01\x00abc'),S.pack(1,b'a')); t(s.Struct); t(s.Struct,3); t(S.unpack_from,b'abcd'); t(S.unpack,b''); t(S.pack,1); t(S.pack_into,b,0); t(S.iter_unpack,b'a'); print(s.Struct(b'<h').format)
print(s.Struct.__module__,s.error.__module__)
