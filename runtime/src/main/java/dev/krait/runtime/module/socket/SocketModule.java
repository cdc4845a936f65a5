package dev.krait.runtime.module.socket;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;

/**
 * The module {@code _socket}, as far as programs need it that import {@code socket} without opening
 * one: numbers of Linux, byte orders, addresses as text. Sockets themselves are not there yet.
 */
public final class SocketModule {
  private static final String NUMBERS =
      "AF_INET=2 AF_INET6=10 AF_NETLINK=16 AF_PACKET=17 AF_UNIX=1 AF_UNSPEC=0 AI_ADDRCONFIG=32 "
          + "AI_ALL=16 AI_CANONNAME=2 AI_NUMERICHOST=4 AI_NUMERICSERV=1024 AI_PASSIVE=1 AI_V4MAPPED=8 "
          + "EAI_ADDRFAMILY=-9 EAI_AGAIN=-3 EAI_BADFLAGS=-1 EAI_FAIL=-4 EAI_FAMILY=-6 EAI_MEMORY=-10 "
          + "EAI_NODATA=-5 EAI_NONAME=-2 EAI_OVERFLOW=-12 EAI_SERVICE=-8 EAI_SOCKTYPE=-7 "
          + "EAI_SYSTEM=-11 INADDR_ALLHOSTS_GROUP=3758096385 INADDR_ANY=0 INADDR_BROADCAST=4294967295 "
          + "INADDR_LOOPBACK=2130706433 INADDR_MAX_LOCAL_GROUP=3758096639 INADDR_NONE=4294967295 "
          + "INADDR_UNSPEC_GROUP=3758096384 IPPORT_RESERVED=1024 IPPORT_USERRESERVED=5000 "
          + "IPPROTO_ICMP=1 IPPROTO_ICMPV6=58 IPPROTO_IP=0 IPPROTO_IPIP=4 IPPROTO_IPV6=41 "
          + "IPPROTO_NONE=59 IPPROTO_RAW=255 IPPROTO_TCP=6 IPPROTO_UDP=17 IPPROTO_UDPLITE=136 "
          + "IPV6_JOIN_GROUP=20 IPV6_LEAVE_GROUP=21 IPV6_MULTICAST_HOPS=18 IPV6_MULTICAST_IF=17 "
          + "IPV6_MULTICAST_LOOP=19 IPV6_UNICAST_HOPS=16 IPV6_V6ONLY=26 IP_ADD_MEMBERSHIP=35 "
          + "IP_ADD_SOURCE_MEMBERSHIP=39 IP_DROP_MEMBERSHIP=36 IP_DROP_SOURCE_MEMBERSHIP=40 "
          + "IP_MULTICAST_IF=32 IP_MULTICAST_LOOP=34 IP_MULTICAST_TTL=33 IP_TOS=1 IP_TTL=2 "
          + "MSG_CMSG_CLOEXEC=1073741824 MSG_CONFIRM=2048 MSG_CTRUNC=8 MSG_DONTROUTE=4 MSG_DONTWAIT=64 "
          + "MSG_EOR=128 MSG_ERRQUEUE=8192 MSG_FASTOPEN=536870912 MSG_MORE=32768 MSG_NOSIGNAL=16384 "
          + "MSG_OOB=1 MSG_PEEK=2 MSG_TRUNC=32 MSG_WAITALL=256 NI_DGRAM=16 NI_IDN=32 NI_MAXHOST=1025 "
          + "NI_MAXSERV=32 NI_NAMEREQD=8 NI_NOFQDN=4 NI_NUMERICHOST=1 NI_NUMERICSERV=2 SCM_RIGHTS=1 "
          + "SHUT_RD=0 SHUT_RDWR=2 SHUT_WR=1 SOCK_CLOEXEC=524288 SOCK_DGRAM=2 SOCK_NONBLOCK=2048 "
          + "SOCK_RAW=3 SOCK_RDM=4 SOCK_SEQPACKET=5 SOCK_STREAM=1 SOL_IP=0 SOL_SOCKET=1 SOL_TCP=6 "
          + "SOL_UDP=17 SOMAXCONN=4096 SO_ACCEPTCONN=30 SO_BINDTODEVICE=25 SO_BINDTOIFINDEX=62 "
          + "SO_BROADCAST=6 SO_DEBUG=1 SO_DOMAIN=39 SO_DONTROUTE=5 SO_ERROR=4 SO_INCOMING_CPU=49 "
          + "SO_J1939_ERRQUEUE=4 SO_J1939_FILTER=1 SO_J1939_PROMISC=2 SO_J1939_SEND_PRIO=3 "
          + "SO_KEEPALIVE=9 SO_LINGER=13 SO_MARK=36 SO_OOBINLINE=10 SO_ORIGINAL_DST=80 SO_PASSCRED=16 "
          + "SO_PASSSEC=34 SO_PEERCRED=17 SO_PEERSEC=31 SO_PRIORITY=12 SO_PROTOCOL=38 SO_RCVBUF=8 "
          + "SO_RCVLOWAT=18 SO_RCVTIMEO=20 SO_REUSEADDR=2 SO_REUSEPORT=15 SO_SNDBUF=7 SO_SNDLOWAT=19 "
          + "SO_SNDTIMEO=21 SO_TYPE=3 SO_VM_SOCKETS_BUFFER_MAX_SIZE=2 SO_VM_SOCKETS_BUFFER_MIN_SIZE=1 "
          + "SO_VM_SOCKETS_BUFFER_SIZE=0 TCP_DEFER_ACCEPT=9 TCP_FASTOPEN=23 TCP_FASTOPEN_CONNECT=30 "
          + "TCP_FASTOPEN_KEY=33 TCP_FASTOPEN_NO_COOKIE=34 TCP_KEEPCNT=6 TCP_KEEPIDLE=4 "
          + "TCP_KEEPINTVL=5 TCP_MAXSEG=2 TCP_NODELAY=1 TCP_QUICKACK=12 TCP_USER_TIMEOUT=18 has_ipv6=1 ";

  private SocketModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_socket");
    PyDict dict = module.dict();
    new SocketFunctionsTable().defineFunctions("_socket", dict);
    for (String entry : NUMBERS.trim().split(" +")) {
      int sign = entry.indexOf('=');
      dict.put(entry.substring(0, sign), PyInt.of(Long.parseLong(entry.substring(sign + 1))));
    }
    dict.put("error", ExceptionTypes.OS_ERROR);
    dict.put("timeout", ExceptionTypes.TIMEOUT_ERROR);
    dict.put("gaierror", SocketErrors.ADDRESS);
    dict.put("herror", SocketErrors.HOST);
    dict.put("socket", PySocket.TYPE);
    dict.put("SocketType", PySocket.TYPE);
    return module;
  }
}
