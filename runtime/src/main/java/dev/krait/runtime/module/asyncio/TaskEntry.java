package dev.krait.runtime.module.asyncio;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** The place of a task in the list of {@link TaskRegistry}. */
final class TaskEntry extends WeakReference<PyTask> {
  TaskEntry previous;
  TaskEntry next;

  TaskEntry(PyTask task, ReferenceQueue<PyTask> queue) {
    super(task, queue);
  }
}
