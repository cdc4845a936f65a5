import sysconfig

print(sysconfig.get_config_var("Py_DEBUG"), sysconfig.get_config_var("WITH_DOC_STRINGS"))
print(sysconfig.get_python_version(), sorted(sysconfig.get_path_names())[:3])
print(sysconfig.get_config_var("no such variable"))
