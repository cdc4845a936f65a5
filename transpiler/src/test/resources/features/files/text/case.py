# Text and binary files: newlines, positions, files in memory, raw streams of programs, lost writers.
import os
import sys
import tempfile

place = tempfile.TemporaryDirectory()
os.chdir(place.name)
os.mkdir("d")
with open("f", "w") as file:
    file.write("hi\n")
p = 't.txt'
with open(p,'w') as f:
    f.write('héllo\nwörld\r\n€ 𝄞 end')
print(open(p).read()); print(open(p,'rb').read())
print(list(open(p,newline=''))); print(open(p).readlines())
with open(p) as f:
    print(f.readline(3), f.tell(), f.readline(), f.tell(), f.read(4), f.tell()); x=f.tell(); a=f.read(); f.seek(x); assert f.read()==a
    f.seek(0); print(next(f)); 
    try: f.tell()
    except OSError as e: print(e)
    print(f.newlines)
with open(p,'a') as f: print(f.tell()); f.write('more'); print(f.tell())
with open(p,'r+') as f:
    print(repr(f.read(5))); f.write('XX'); f.seek(0); print(repr(f.read()))
with open(p,'rb+') as f:
    f.read(3); f.write(b'ZZ'); f.seek(0); print(f.read()); print(f.truncate(5)); print(f.tell()); f.seek(0); print(f.read())
open(p,'w').write('lost?'); print(open(p).read())
f=open(p,'w'); f.write('kept'); print(repr(open(p).read())); f.close(); print(open(p).read())
sys.stdout.buffer.write(b'bytes\n'); sys.stdout.flush()
print(sys.stdout, sys.stdout.encoding)
sys.stdout.write('x\n')
import _io as io
o=sys.stdout; sys.stdout=io.StringIO(); print('hidden', 3); v=sys.stdout.getvalue(); sys.stdout=o; print(repr(v))
class Up(io.StringIO):
    def write(self, s): return super().write(s.upper())
u=Up(); print('abc', file=u); print(u.getvalue()); u.x=3; print(u.x)
class R(io._RawIOBase):
    def __init__(self,d): self.d=d
    def readable(self): return True
    def readinto(self,b):
        n=min(len(b),3,len(self.d)); b[:n]=self.d[:n]; self.d=self.d[n:]; return n
r=R(b'hello\nworld\n'); br=io.BufferedReader(r); print(br.readline(), br.peek(), br.read()); print(R(b'abcdef').read(2), R(b'abcdef').read())
print(list(io.TextIOWrapper(R2:=io.BufferedReader(R('aé\nb'.encode())), 'utf-8')))
with io.BytesIO() as b: b.write(b'abc'); b.seek(1); print(b.read(), b.getvalue())
try: b.read()
except ValueError as e: print(e)
w=io.TextIOWrapper(io.BytesIO(), newline='\r\n'); w.write('a\nb'); w.flush(); print(w.buffer.getvalue())
os.chdir("/")
place.cleanup()
