import sys

m = sys.monitoring


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


print(m.events.LINE, m.events.BRANCH, m.PROFILER_ID, sorted(vars(m.events))[:4], m._all_events())
attempt(m.use_tool_id, 9, "x")
attempt(m.use_tool_id, 1, "x")
attempt(m.use_tool_id, 1, "x")
attempt(m.get_tool, 1)
attempt(m.get_events, 1)
attempt(m.set_events, 2, 1)
attempt(m.set_events, 1, 0)
attempt(m.set_events, 1, 1 << 40)
attempt(m.register_callback, 1, 1, print)
attempt(m.register_callback, 1, 3, None)
attempt(m.get_local_events, 1, 3)
attempt(m.clear_tool_id, 1)
attempt(m.register_callback, 1, 1, None)
attempt(m.free_tool_id, 1)
attempt(m.get_tool, 1)
attempt(m.use_tool_id, 1, 3)
