import sys
def run(src):
    jump = {}; st = []
    for i, c in enumerate(src):
        if c == "[": st.append(i)
        elif c == "]": j = st.pop(); jump[i] = j; jump[j] = i
    tape = [0] * 300; p = i = 0; out = []
    while i < len(src):
        c = src[i]
        if c == ">": p += 1
        elif c == "<": p -= 1
        elif c == "+": tape[p] = (tape[p] + 1) & 255
        elif c == "-": tape[p] = (tape[p] - 1) & 255
        elif c == ".": out.append(chr(tape[p]))
        elif c == "[":
            if not tape[p]: i = jump[i]
        elif c == "]":
            if tape[p]: i = jump[i]
        i += 1
    return "".join(out)
src = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
r = ""
for k in range(30000): r = run(src)
sys.stdout.write(r)
