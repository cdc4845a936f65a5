package dev.krait.runtime.module.types;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.PyFrame;
import dev.krait.runtime.exception.PyTraceback;
import dev.krait.runtime.expose.BoundBuiltin;
import dev.krait.runtime.expose.BuiltinClassMethod;
import dev.krait.runtime.expose.BuiltinFunction;
import dev.krait.runtime.expose.BuiltinMethod;
import dev.krait.runtime.expose.GetSetDescriptor;
import dev.krait.runtime.function.PyAsyncGenerator;
import dev.krait.runtime.function.PyCell;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.PyCoroutine;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.function.PyGenerator;
import dev.krait.runtime.function.PyMethod;
import dev.krait.runtime.object.PyEllipsis;
import dev.krait.runtime.object.PyGenericAlias;
import dev.krait.runtime.object.PyMappingProxy;
import dev.krait.runtime.object.PyMember;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PySimpleNamespace;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.PyUnion;

/** The module {@code _types}: built-in types that have no name in {@code builtins}. */
public final class TypesModule {
  private static final PyType CAPSULE = PyType.builtin("PyCapsule", PyType.OBJECT, false);

  private TypesModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_types");
    PyDict dict = module.dict();
    dict.put("AsyncGeneratorType", PyAsyncGenerator.TYPE);
    dict.put("BuiltinFunctionType", BuiltinFunction.TYPE);
    dict.put("BuiltinMethodType", BuiltinFunction.TYPE);
    dict.put("CapsuleType", CAPSULE);
    dict.put("CellType", PyCell.TYPE);
    dict.put("ClassMethodDescriptorType", BuiltinClassMethod.TYPE);
    dict.put("CodeType", PyCode.TYPE);
    dict.put("CoroutineType", PyCoroutine.TYPE);
    dict.put("EllipsisType", PyEllipsis.TYPE);
    dict.put("FrameType", PyFrame.TYPE);
    dict.put("FunctionType", PyFunction.TYPE);
    dict.put("GeneratorType", PyGenerator.TYPE);
    dict.put("GenericAlias", PyGenericAlias.TYPE);
    dict.put("GetSetDescriptorType", GetSetDescriptor.TYPE);
    dict.put("LambdaType", PyFunction.TYPE);
    dict.put("MappingProxyType", PyMappingProxy.TYPE);
    dict.put("MemberDescriptorType", PyMember.TYPE);
    dict.put("MethodDescriptorType", BuiltinMethod.TYPE);
    dict.put("MethodType", PyMethod.TYPE);
    dict.put("MethodWrapperType", BoundBuiltin.WRAPPER_TYPE);
    dict.put("ModuleType", PyModule.TYPE);
    dict.put("NoneType", PyNone.TYPE);
    dict.put("NotImplementedType", PyNotImplemented.TYPE);
    dict.put("SimpleNamespace", PySimpleNamespace.TYPE);
    dict.put("TracebackType", PyTraceback.TYPE);
    dict.put("UnionType", PyUnion.TYPE);
    dict.put("WrapperDescriptorType", BuiltinMethod.WRAPPER_TYPE);
    return module;
  }
}
