package dev.krait.runtime.module.select;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.module.Numbers;
import dev.krait.runtime.object.PyModule;

/** The module {@code select}. */
public final class SelectModule {
  private static final String NUMBERS =
      "EPOLLERR=8 EPOLLET=2147483648 EPOLLEXCLUSIVE=268435456 EPOLLHUP=16 EPOLLIN=1 EPOLLMSG=1024"
          + " EPOLLONESHOT=1073741824 EPOLLOUT=4 EPOLLPRI=2 EPOLLRDBAND=128 EPOLLRDHUP=8192"
          + " EPOLLRDNORM=64 EPOLLWAKEUP=536870912 EPOLLWRBAND=512 EPOLLWRNORM=256"
          + " EPOLL_CLOEXEC=524288 PIPE_BUF=4096 POLLERR=8 POLLHUP=16 POLLIN=1 POLLMSG=1024"
          + " POLLNVAL=32 POLLOUT=4 POLLPRI=2 POLLRDBAND=128 POLLRDHUP=8192 POLLRDNORM=64"
          + " POLLWRBAND=512 POLLWRNORM=256";

  private SelectModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("select");
    PyDict dict = module.dict();
    new SelectFunctionsTable().defineFunctions("select", dict);
    Numbers.define(dict, NUMBERS);
    dict.put("error", ExceptionTypes.OS_ERROR);
    dict.put("epoll", Epoll.TYPE);
    return module;
  }
}
