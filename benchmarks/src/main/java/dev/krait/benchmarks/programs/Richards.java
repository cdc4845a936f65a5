package dev.krait.benchmarks.programs;

/** {@code richards.py} by hand. */
public final class Richards {
  private static final int IDLE = 0;
  private static final int WORKER = 1;
  private static final int HANDLER_A = 2;
  private static final int HANDLER_B = 3;
  private static final int DEVICE_A = 4;
  private static final int DEVICE_B = 5;
  private static final int KIND_DEVICE = 1000;
  private static final int KIND_WORK = 1001;
  private static final int DATA_SIZE = 4;

  private Richards() {}

  private static final class Packet {
    private Packet link;
    private int ident;
    private final int kind;
    private int datum;
    private final int[] data = new int[DATA_SIZE];

    Packet(Packet link, int ident, int kind) {
      this.link = link;
      this.ident = ident;
      this.kind = kind;
    }

    Packet appendTo(Packet queue) {
      link = null;
      if (queue == null) {
        return this;
      }
      Packet last = queue;
      while (last.link != null) {
        last = last.link;
      }
      last.link = this;
      return queue;
    }
  }

  private abstract static class Task {
    final Scheduler scheduler;
    final int ident;
    final int priority;
    Packet queue;
    boolean packetPending;
    boolean taskWaiting;
    boolean taskHolding;
    final Task link;

    Task(Scheduler scheduler, int ident, int priority, Packet queue, boolean waiting) {
      this.scheduler = scheduler;
      this.ident = ident;
      this.priority = priority;
      this.queue = queue;
      packetPending = queue != null;
      taskWaiting = waiting;
      link = scheduler.taskList;
      scheduler.taskList = this;
      scheduler.table[ident] = this;
    }

    abstract Task step(Packet message);

    final boolean isHeldOrWaiting() {
      return taskHolding || !packetPending && taskWaiting;
    }

    final boolean isWaitingWithPacket() {
      return packetPending && taskWaiting && !taskHolding;
    }

    final Task addPacket(Packet packet, Task old) {
      if (queue == null) {
        queue = packet;
        packetPending = true;
        if (priority > old.priority) {
          return this;
        }
      } else {
        packet.appendTo(queue);
      }
      return old;
    }

    final Task runTask() {
      Packet message = null;
      if (isWaitingWithPacket()) {
        message = queue;
        queue = message.link;
        packetPending = queue != null;
        taskWaiting = false;
      }
      return step(message);
    }

    final Task waiting() {
      taskWaiting = true;
      return this;
    }

    final Task hold() {
      scheduler.holdCount++;
      taskHolding = true;
      return link;
    }

    final Task release(int other) {
      Task task = scheduler.find(other);
      task.taskHolding = false;
      return task.priority > priority ? task : this;
    }

    final Task send(Packet packet) {
      Task task = scheduler.find(packet.ident);
      scheduler.queueCount++;
      packet.link = null;
      packet.ident = ident;
      return task.addPacket(packet, this);
    }
  }

  private static final class IdleTask extends Task {
    private int control = 1;
    private int count;

    IdleTask(Scheduler scheduler, int ident, int priority, int count) {
      super(scheduler, ident, priority, null, false);
      this.count = count;
    }

    @Override
    Task step(Packet message) {
      count--;
      if (count == 0) {
        return hold();
      }
      if ((control & 1) == 0) {
        control /= 2;
        return release(DEVICE_A);
      }
      control = control / 2 ^ 0xD008;
      return release(DEVICE_B);
    }
  }

  private static final class WorkTask extends Task {
    private int destination = HANDLER_A;
    private int letter;

    WorkTask(Scheduler scheduler, int ident, int priority, Packet queue) {
      super(scheduler, ident, priority, queue, true);
    }

    @Override
    Task step(Packet message) {
      if (message == null) {
        return waiting();
      }
      destination = destination == HANDLER_A ? HANDLER_B : HANDLER_A;
      message.ident = destination;
      message.datum = 0;
      for (int i = 0; i < DATA_SIZE; i++) {
        letter++;
        if (letter > 26) {
          letter = 1;
        }
        message.data[i] = 64 + letter;
      }
      return send(message);
    }
  }

  private static final class HandlerTask extends Task {
    private Packet workIn;
    private Packet deviceIn;

    HandlerTask(Scheduler scheduler, int ident, int priority, Packet queue) {
      super(scheduler, ident, priority, queue, true);
    }

    @Override
    Task step(Packet message) {
      if (message != null) {
        if (message.kind == KIND_WORK) {
          workIn = message.appendTo(workIn);
        } else {
          deviceIn = message.appendTo(deviceIn);
        }
      }
      Packet work = workIn;
      if (work == null) {
        return waiting();
      }
      int count = work.datum;
      if (count >= DATA_SIZE) {
        workIn = work.link;
        return send(work);
      }
      Packet device = deviceIn;
      if (device == null) {
        return waiting();
      }
      deviceIn = device.link;
      device.datum = work.data[count];
      work.datum = count + 1;
      return send(device);
    }
  }

  private static final class DeviceTask extends Task {
    private Packet pending;

    DeviceTask(Scheduler scheduler, int ident, int priority) {
      super(scheduler, ident, priority, null, true);
    }

    @Override
    Task step(Packet message) {
      if (message != null) {
        pending = message;
        return hold();
      }
      Packet next = pending;
      if (next == null) {
        return waiting();
      }
      pending = null;
      return send(next);
    }
  }

  private static final class Scheduler {
    private Task taskList;
    private final Task[] table = new Task[6];
    private int holdCount;
    private int queueCount;

    Task find(int ident) {
      Task task = table[ident];
      if (task == null) {
        throw new IllegalArgumentException("no task " + ident);
      }
      return task;
    }

    void schedule() {
      Task task = taskList;
      while (task != null) {
        task = task.isHeldOrWaiting() ? task.link : task.runTask();
      }
    }
  }

  private static Packet threeFor(int device) {
    Packet queue = new Packet(null, device, KIND_DEVICE);
    queue = new Packet(queue, device, KIND_DEVICE);
    return new Packet(queue, device, KIND_DEVICE);
  }

  private static long simulate() {
    Scheduler scheduler = new Scheduler();
    new IdleTask(scheduler, IDLE, 0, 1000);
    Packet queue = new Packet(null, WORKER, KIND_WORK);
    new WorkTask(scheduler, WORKER, 1000, new Packet(queue, WORKER, KIND_WORK));
    new HandlerTask(scheduler, HANDLER_A, 2000, threeFor(DEVICE_A));
    new HandlerTask(scheduler, HANDLER_B, 3000, threeFor(DEVICE_B));
    new DeviceTask(scheduler, DEVICE_A, 4000);
    new DeviceTask(scheduler, DEVICE_B, 5000);
    scheduler.schedule();
    return scheduler.queueCount * 10000L + scheduler.holdCount;
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    long total = 0;
    for (int i = 0; i < size; i++) {
      total += simulate();
    }
    return total;
  }
}
