"""What sysconfig knows of this build, in the place of the variables of CPython's makefile."""

build_time_vars = {
    'ABIFLAGS': '',
    'EXT_SUFFIX': '.krait-314.so',
    'HAVE_FORK': 0,
    'Py_DEBUG': 0,
    'Py_ENABLE_SHARED': 0,
    'Py_GIL_DISABLED': 1,
    'SOABI': 'krait-314',
    'TZPATH': '/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo',
    'WITH_DOC_STRINGS': 1,
}
