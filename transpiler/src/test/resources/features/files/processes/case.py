# Child processes, their streams and status; pipes.
import os
import select
import tempfile

place = tempfile.TemporaryDirectory()
os.chdir(place.name)
os.mkdir("d")
with open("f", "w") as file:
    file.write("hi\n")
r, w = os.pipe()
print(select.select([r], [w], [], 0) == ([], [w], []))
os.write(w, b'abc')
print(select.select([r], [], [], 1) == ([r], [], []), os.read(r, 10))
os.close(w)
print(os.read(r, 1))
os.close(r)
import subprocess
print(subprocess.run(['echo','a b'],capture_output=True))
print(subprocess.run('echo out; echo err >&2; exit 5',shell=True,capture_output=True,text=True))
print(subprocess.check_output(['cat'],input=b'stdin data'))
print(subprocess.run(['cat'],input='t\u00e9xt',text=True,stdout=subprocess.PIPE,stderr=subprocess.STDOUT).stdout)
for a in (['nope-cmd'],['.']):
    try: subprocess.run(a)
    except OSError as e: print(repr(e), e.filename)
try: subprocess.run(['ls'],cwd='/nope')
except OSError as e: print(repr(e), e.filename)
try: subprocess.run(['sleep','5'],timeout=0.3)
except subprocess.TimeoutExpired as e: print(e)
try: subprocess.run('exit 3',shell=True,check=True)
except subprocess.CalledProcessError as e: print(e)
p=subprocess.Popen(['sh','-c','echo $FOO; pwd; kill -9 $$'],env={'FOO':'bar'},cwd='/',stdout=subprocess.PIPE); print(p.communicate(), p.returncode)
p=subprocess.Popen(['cat'],stdin=subprocess.PIPE,stdout=subprocess.PIPE,text=True); p.stdin.write('line1\n'); p.stdin.flush(); print(p.stdout.readline()); p.stdin.close(); print(p.wait(), p.stdout.read())
with open('o.txt','w') as f: subprocess.run(['echo','to file'],stdout=f)
print(open('o.txt').read())
p=subprocess.Popen(['sleep','10']); p.terminate(); print(p.wait())
print(subprocess.getoutput('echo x'), subprocess.DEVNULL, subprocess.run(['echo','q'],stdout=subprocess.DEVNULL).returncode)
os.chdir("/")
place.cleanup()
