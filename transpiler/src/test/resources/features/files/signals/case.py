# Handlers of signals, timers, masks.
import signal, time, os, _thread
def h(s,f): print('got', s)
signal.signal(signal.SIGUSR1, h)
os.kill(os.getpid(), signal.SIGUSR1); time.sleep(0.05)
signal.raise_signal(signal.SIGUSR1)
signal.signal(signal.SIGALRM, h); signal.setitimer(signal.ITIMER_REAL, 0.1); t=time.time(); time.sleep(0.3); print(round(time.time()-t,1))
def boom(s,f): raise RuntimeError('alarm')
signal.signal(signal.SIGALRM, boom); signal.alarm(1)
try: time.sleep(5)
except RuntimeError as e: print(e)
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGUSR1, signal.default_int_handler)
try:
    os.kill(os.getpid(), signal.SIGUSR1); time.sleep(1)
except KeyboardInterrupt as e: print('KI')
signal.signal(signal.SIGUSR1, h)
print(signal.getsignal(signal.SIGINT), signal.strsignal(2), signal.Signals(15))
signal.pthread_sigmask(signal.SIG_BLOCK,[signal.SIGUSR1]); os.kill(os.getpid(), signal.SIGUSR1); print(signal.sigpending()); signal.pthread_sigmask(signal.SIG_UNBLOCK,[signal.SIGUSR1])
