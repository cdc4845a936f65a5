"""A small operating system after Martin Richards: tasks, queues, packets, state by flags; run `size` times."""

IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
KIND_DEVICE, KIND_WORK = 1000, 1001
DATA_SIZE = 4


class Packet:
    def __init__(self, link, ident, kind):
        self.link = link
        self.ident = ident
        self.kind = kind
        self.datum = 0
        self.data = [0] * DATA_SIZE

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    def __init__(self, scheduler, ident, priority, queue, waiting, ready):
        self.scheduler = scheduler
        self.ident = ident
        self.priority = priority
        self.queue = queue
        self.packet_pending = queue is not None
        self.task_waiting = waiting
        self.task_holding = False
        self.ready = ready
        self.link = scheduler.task_list
        scheduler.task_list = self
        scheduler.table[ident] = self

    def is_held_or_waiting(self):
        return self.task_holding or (not self.packet_pending and self.task_waiting)

    def is_waiting_with_packet(self):
        return self.packet_pending and self.task_waiting and not self.task_holding

    def add_packet(self, packet, old):
        if self.queue is None:
            self.queue = packet
            self.packet_pending = True
            if self.priority > old.priority:
                return self
        else:
            packet.append_to(self.queue)
        return old

    def run_task(self):
        if self.is_waiting_with_packet():
            message = self.queue
            self.queue = message.link
            self.packet_pending = self.queue is not None
            self.task_waiting = False
        else:
            message = None
        return self.step(message)

    def wait(self):
        self.task_waiting = True
        return self

    def hold(self):
        self.scheduler.hold_count += 1
        self.task_holding = True
        return self.link

    def release(self, ident):
        task = self.scheduler.find(ident)
        task.task_holding = False
        return task if task.priority > self.priority else self

    def send(self, packet):
        task = self.scheduler.find(packet.ident)
        self.scheduler.queue_count += 1
        packet.link = None
        packet.ident = self.ident
        return task.add_packet(packet, self)


class IdleTask(Task):
    def __init__(self, scheduler, ident, priority, count):
        Task.__init__(self, scheduler, ident, priority, None, False, True)
        self.control = 1
        self.count = count

    def step(self, message):
        self.count -= 1
        if self.count == 0:
            return self.hold()
        if self.control & 1 == 0:
            self.control //= 2
            return self.release(DEVICE_A)
        self.control = self.control // 2 ^ 0xD008
        return self.release(DEVICE_B)


class WorkTask(Task):
    def __init__(self, scheduler, ident, priority, queue):
        Task.__init__(self, scheduler, ident, priority, queue, True, False)
        self.destination = HANDLER_A
        self.letter = 0

    def step(self, message):
        if message is None:
            return self.wait()
        self.destination = HANDLER_B if self.destination == HANDLER_A else HANDLER_A
        message.ident = self.destination
        message.datum = 0
        for i in range(DATA_SIZE):
            self.letter += 1
            if self.letter > 26:
                self.letter = 1
            message.data[i] = 64 + self.letter
        return self.send(message)


class HandlerTask(Task):
    def __init__(self, scheduler, ident, priority, queue):
        Task.__init__(self, scheduler, ident, priority, queue, True, False)
        self.work_in = None
        self.device_in = None

    def step(self, message):
        if message is not None:
            if message.kind == KIND_WORK:
                self.work_in = message.append_to(self.work_in)
            else:
                self.device_in = message.append_to(self.device_in)
        work = self.work_in
        if work is None:
            return self.wait()
        count = work.datum
        if count >= DATA_SIZE:
            self.work_in = work.link
            return self.send(work)
        device = self.device_in
        if device is None:
            return self.wait()
        self.device_in = device.link
        device.datum = work.data[count]
        work.datum = count + 1
        return self.send(device)


class DeviceTask(Task):
    def __init__(self, scheduler, ident, priority):
        Task.__init__(self, scheduler, ident, priority, None, True, False)
        self.pending = None

    def step(self, message):
        if message is not None:
            self.pending = message
            return self.hold()
        pending = self.pending
        if pending is None:
            return self.wait()
        self.pending = None
        return self.send(pending)


class Scheduler:
    def __init__(self):
        self.task_list = None
        self.table = [None] * 6
        self.hold_count = 0
        self.queue_count = 0

    def find(self, ident):
        task = self.table[ident]
        if task is None:
            raise ValueError("no task %d" % ident)
        return task

    def schedule(self):
        task = self.task_list
        while task is not None:
            if task.is_held_or_waiting():
                task = task.link
            else:
                task = task.run_task()


def simulate():
    scheduler = Scheduler()
    IdleTask(scheduler, IDLE, 0, 1000)
    queue = Packet(None, WORKER, KIND_WORK)
    queue = Packet(queue, WORKER, KIND_WORK)
    WorkTask(scheduler, WORKER, 1000, queue)
    queue = Packet(None, DEVICE_A, KIND_DEVICE)
    queue = Packet(queue, DEVICE_A, KIND_DEVICE)
    queue = Packet(queue, DEVICE_A, KIND_DEVICE)
    HandlerTask(scheduler, HANDLER_A, 2000, queue)
    queue = Packet(None, DEVICE_B, KIND_DEVICE)
    queue = Packet(queue, DEVICE_B, KIND_DEVICE)
    queue = Packet(queue, DEVICE_B, KIND_DEVICE)
    HandlerTask(scheduler, HANDLER_B, 3000, queue)
    DeviceTask(scheduler, DEVICE_A, 4000)
    DeviceTask(scheduler, DEVICE_B, 5000)
    scheduler.schedule()
    return scheduler.queue_count * 10000 + scheduler.hold_count


def benchmark(size):
    total = 0
    for _ in range(size):
        total += simulate()
    return total
