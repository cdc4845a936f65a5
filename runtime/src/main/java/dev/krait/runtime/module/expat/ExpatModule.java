package dev.krait.runtime.module.expat;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** The module {@code pyexpat} (library reference, {@code xml.parsers.expat}). */
public final class ExpatModule {
  /** The version of expat whose behaviour this is. */
  private static final int[] VERSION = {2, 7, 3};

  private static final String[] MODEL = {
    "CTYPE_EMPTY", "CTYPE_ANY", "CTYPE_MIXED", "CTYPE_NAME", "CTYPE_CHOICE", "CTYPE_SEQ"
  };

  private static final String[] QUANTIFIERS = {
    "CQUANT_NONE", "CQUANT_OPT", "CQUANT_REP", "CQUANT_PLUS"
  };

  private static final String[] PARAMETER_ENTITIES = {"NEVER", "UNLESS_STANDALONE", "ALWAYS"};

  private ExpatModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("pyexpat");
    PyDict dict = module.dict();
    new ExpatFunctionsTable().defineFunctions("pyexpat", dict);
    dict.put("error", ExpatErrors.TYPE);
    dict.put("ExpatError", ExpatErrors.TYPE);
    dict.put("XMLParserType", XmlParser.TYPE);
    dict.put(
        "EXPAT_VERSION", PyStr.of("expat_" + VERSION[0] + "." + VERSION[1] + "." + VERSION[2]));
    dict.put(
        "version_info",
        PyTuple.of(PyInt.of(VERSION[0]), PyInt.of(VERSION[1]), PyInt.of(VERSION[2])));
    dict.put("native_encoding", PyStr.of("UTF-8"));
    dict.put("features", features());
    for (int i = 0; i < PARAMETER_ENTITIES.length; i++) {
      dict.put("XML_PARAM_ENTITY_PARSING_" + PARAMETER_ENTITIES[i], PyInt.of(i));
    }
    dict.put("errors", known(errors()));
    dict.put("model", known(model()));
    return module;
  }

  private static PyModule known(PyModule module) {
    PyObject modules = Imports.importModule("sys").attr("modules");
    modules.setItem(module.dict().get("__name__"), module);
    return module;
  }

  private static PyList features() {
    PyList features = new PyList();
    for (String name : new String[] {"sizeof(XML_Char)", "sizeof(XML_LChar)"}) {
      features.append(PyTuple.of(PyStr.of(name), PyInt.of(1)));
    }
    for (String name : new String[] {"XML_DTD", "XML_NS", "XML_GE"}) {
      features.append(PyTuple.of(PyStr.of(name), PyInt.of(0)));
    }
    return features;
  }

  private static PyModule errors() {
    PyModule errors = new PyModule("pyexpat.errors");
    PyDict codes = new PyDict();
    PyDict messages = new PyDict();
    for (int i = 0; i < ExpatErrors.TEXTS.length; i++) {
      PyStr text = PyStr.of(ExpatErrors.TEXTS[i][1]);
      errors.dict().put("XML_ERROR_" + ExpatErrors.TEXTS[i][0], text);
      codes.put(text, PyInt.of(i + 1));
      messages.put(PyInt.of(i + 1), text);
    }
    errors.dict().put("codes", codes);
    errors.dict().put("messages", messages);
    return errors;
  }

  private static PyModule model() {
    PyModule model = new PyModule("pyexpat.model");
    for (int i = 0; i < MODEL.length; i++) {
      model.dict().put("XML_" + MODEL[i], PyInt.of(i + 1));
    }
    for (int i = 0; i < QUANTIFIERS.length; i++) {
      model.dict().put("XML_" + QUANTIFIERS[i], PyInt.of(i));
    }
    return model;
  }
}
