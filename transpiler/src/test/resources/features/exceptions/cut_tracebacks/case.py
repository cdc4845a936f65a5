"""Tracebacks that a program cuts keep the marks of the calls that they went through."""
import traceback
class Check:
    items = [1, 2]
    def equal(self, a, b):
        if a != b:
            raise AssertionError("differ")
    def run(self):
        self.equal(self.items, [1, 3])
try:
    Check().run()
except AssertionError as e:
    error = e
tb = error.__traceback__
while tb.tb_next.tb_next is not None:
    tb = tb.tb_next
tb.tb_next = None
print("".join(traceback.format_exception(error)).replace(__file__, "case.py"))
def positions(tb):
    while tb is not None:
        frame = tb.tb_frame
        index = frame.f_lasti // 2
        found = list(frame.f_code.co_positions())[index]
        print(tb.tb_lineno, found, frame.f_lasti >= 0)
        tb = tb.tb_next
try:
    Check().run()
except AssertionError as e:
    positions(e.__traceback__.tb_next)
