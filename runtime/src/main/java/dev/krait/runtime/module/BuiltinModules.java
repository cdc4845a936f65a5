package dev.krait.runtime.module;

import dev.krait.runtime.module.abc.AbcModule;
import dev.krait.runtime.module.array.ArrayModule;
import dev.krait.runtime.module.ast.AstModule;
import dev.krait.runtime.module.asyncio.AsyncioModule;
import dev.krait.runtime.module.atexit.AtexitModule;
import dev.krait.runtime.module.binascii.BinasciiModule;
import dev.krait.runtime.module.bisect.BisectModule;
import dev.krait.runtime.module.cmath.CmathModule;
import dev.krait.runtime.module.codecs.CodecsModule;
import dev.krait.runtime.module.collections.CollectionsModule;
import dev.krait.runtime.module.contextvars.ContextVarsModule;
import dev.krait.runtime.module.csv.CsvModule;
import dev.krait.runtime.module.dataclasses.DataclassesModule;
import dev.krait.runtime.module.decimal.DecimalModule;
import dev.krait.runtime.module.errno.ErrnoModule;
import dev.krait.runtime.module.expat.ExpatModule;
import dev.krait.runtime.module.fcntl.FcntlModule;
import dev.krait.runtime.module.functools.FunctoolsModule;
import dev.krait.runtime.module.gc.GcModule;
import dev.krait.runtime.module.hash.HashModules;
import dev.krait.runtime.module.hash.OpensslModule;
import dev.krait.runtime.module.heapq.HeapModule;
import dev.krait.runtime.module.imp.ImpModule;
import dev.krait.runtime.module.io.IoModule;
import dev.krait.runtime.module.itertools.ItertoolsModule;
import dev.krait.runtime.module.json.JsonModule;
import dev.krait.runtime.module.locale.LocaleModule;
import dev.krait.runtime.module.marshal.MarshalModule;
import dev.krait.runtime.module.math.MathModule;
import dev.krait.runtime.module.mmap.MmapModule;
import dev.krait.runtime.module.multiprocessing.MultiprocessingModule;
import dev.krait.runtime.module.multiprocessing.SharedMemoryModule;
import dev.krait.runtime.module.opcode.OpcodeModule;
import dev.krait.runtime.module.operator.OperatorModule;
import dev.krait.runtime.module.pickle.PickleModule;
import dev.krait.runtime.module.posix.PosixModule;
import dev.krait.runtime.module.pwd.GrpModule;
import dev.krait.runtime.module.pwd.PwdModule;
import dev.krait.runtime.module.random.RandomModule;
import dev.krait.runtime.module.resource.ResourceModule;
import dev.krait.runtime.module.select.SelectModule;
import dev.krait.runtime.module.signal.SignalModule;
import dev.krait.runtime.module.socket.SocketModule;
import dev.krait.runtime.module.sre.SreModule;
import dev.krait.runtime.module.stat.StatModule;
import dev.krait.runtime.module.statistics.StatisticsModule;
import dev.krait.runtime.module.string.StringModule;
import dev.krait.runtime.module.struct.StructModule;
import dev.krait.runtime.module.subprocess.SubprocessModule;
import dev.krait.runtime.module.suggestions.SuggestionsModule;
import dev.krait.runtime.module.symtable.SymtableModule;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.module.sysconfig.SysconfigDataModule;
import dev.krait.runtime.module.testinternalcapi.TestInternalCapiModule;
import dev.krait.runtime.module.thread.ThreadModule;
import dev.krait.runtime.module.time.TimeModule;
import dev.krait.runtime.module.tokenize.TokenizeModule;
import dev.krait.runtime.module.tracemalloc.TracemallocModule;
import dev.krait.runtime.module.types.TypesModule;
import dev.krait.runtime.module.typing.TypingModule;
import dev.krait.runtime.module.unicodedata.UnicodedataModule;
import dev.krait.runtime.module.warnings.WarningsModule;
import dev.krait.runtime.module.weakref.WeakrefModule;
import dev.krait.runtime.module.zlib.ZlibModule;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.process.Platform;
import java.util.Set;

/** The modules that are written in Java, made when first imported. */
public final class BuiltinModules {
  private static final PyModule BUILTINS = new PyModule(Builtins.NAMESPACE);
  private static final String SYSCONFIG_DATA = SysconfigDataModule.name(Platform.NAME);

  private static final Set<String> NAMES =
      Set.of(
          SYSCONFIG_DATA,
          "builtins",
          "sys",
          "_imp",
          "marshal",
          "math",
          "time",
          "atexit",
          "gc",
          "_statistics",
          "_random",
          "_bisect",
          "_heapq",
          "_collections",
          "array",
          "_operator",
          "_functools",
          "_krait_dataclasses",
          "_krait_pickle",
          "_thread",
          "_warnings",
          "_contextvars",
          "_asyncio",
          "_opcode",
          "_tracemalloc",
          "_suggestions",
          "itertools",
          "_types",
          "_string",
          "errno",
          "_abc",
          "_weakref",
          "_typing",
          "_sre",
          "posix",
          "_posixsubprocess",
          "_multiprocessing",
          "_posixshmem",
          "select",
          "fcntl",
          "mmap",
          "pwd",
          "grp",
          "resource",
          "_locale",
          "_stat",
          "_signal",
          "_codecs",
          "_io",
          "_ast",
          "_struct",
          "_json",
          "_tokenize",
          "_md5",
          "_sha1",
          "_sha2",
          "_sha3",
          "_blake2",
          "_hashlib",
          "binascii",
          "_testinternalcapi",
          "unicodedata",
          "zlib",
          "_csv",
          "pyexpat",
          "_symtable",
          "cmath",
          "_decimal",
          "_socket");

  private BuiltinModules() {}

  /** The names of all modules written in Java. */
  public static Set<String> names() {
    return NAMES;
  }

  /** Makes a module; null if none of that name is written in Java. */
  public static PyModule make(String name) {
    // A switch, since a lambda for each would cost every start.
    return switch (name) {
      case "builtins" -> BUILTINS;
      case "sys" -> SysModule.module();
      case "_imp" -> ImpModule.make();
      case "marshal" -> MarshalModule.make();
      case "math" -> MathModule.make();
      case "time" -> TimeModule.make();
      case "atexit" -> AtexitModule.make();
      case "gc" -> GcModule.make();
      case "_statistics" -> StatisticsModule.make();
      case "_random" -> RandomModule.make();
      case "_bisect" -> BisectModule.make();
      case "_heapq" -> HeapModule.make();
      case "_collections" -> CollectionsModule.make();
      case "array" -> ArrayModule.make();
      case "_operator" -> OperatorModule.make();
      case "_krait_dataclasses" -> DataclassesModule.make();
      case "_krait_pickle" -> PickleModule.make();
      case "_functools" -> FunctoolsModule.make();
      case "_thread" -> ThreadModule.make();
      case "_warnings" -> WarningsModule.make();
      case "_contextvars" -> ContextVarsModule.make();
      case "_asyncio" -> AsyncioModule.make();
      case "_opcode" -> OpcodeModule.make();
      case "_tracemalloc" -> TracemallocModule.make();
      case "_suggestions" -> SuggestionsModule.make();
      case "itertools" -> ItertoolsModule.make();
      case "_types" -> TypesModule.make();
      case "_string" -> StringModule.make();
      case "errno" -> ErrnoModule.make();
      case "_abc" -> AbcModule.make();
      case "_weakref" -> WeakrefModule.make();
      case "_typing" -> TypingModule.make();
      case "_sre" -> SreModule.make();
      case "posix" -> PosixModule.make();
      case "_posixsubprocess" -> SubprocessModule.make();
      case "_multiprocessing" -> MultiprocessingModule.make();
      case "_posixshmem" -> SharedMemoryModule.make();
      case "select" -> SelectModule.make();
      case "fcntl" -> FcntlModule.make();
      case "mmap" -> MmapModule.make();
      case "pwd" -> PwdModule.make();
      case "grp" -> GrpModule.make();
      case "resource" -> ResourceModule.make();
      case "_locale" -> LocaleModule.make();
      case "_stat" -> StatModule.make();
      case "_signal" -> SignalModule.make();
      case "_codecs" -> CodecsModule.make();
      case "_io" -> IoModule.make();
      case "_ast" -> AstModule.make();
      case "_struct" -> StructModule.make();
      case "_json" -> JsonModule.make();
      case "_tokenize" -> TokenizeModule.make();
      case "_md5" -> HashModules.md5();
      case "_sha1" -> HashModules.sha1();
      case "_sha2" -> HashModules.sha2();
      case "_sha3" -> HashModules.sha3();
      case "_blake2" -> HashModules.blake2();
      case "_hashlib" -> OpensslModule.make();
      case "binascii" -> BinasciiModule.make();
      case "_testinternalcapi" -> TestInternalCapiModule.make();
      case "unicodedata" -> UnicodedataModule.make();
      case "zlib" -> ZlibModule.make();
      case "_csv" -> CsvModule.make();
      case "_symtable" -> SymtableModule.make();
      case "pyexpat" -> ExpatModule.make();
      case "_decimal" -> DecimalModule.make();
      case "cmath" -> CmathModule.make();
      case "_socket" -> SocketModule.make();
      default -> name.equals(SYSCONFIG_DATA) ? SysconfigDataModule.make(Platform.NAME) : null;
    };
  }

  /** The module {@code builtins}. */
  public static PyModule builtins() {
    return BUILTINS;
  }

  /** Whether the name is a top-level module of Python's standard library. */
  public static boolean isStandardModule(String name) {
    return StandardModules.contains(name);
  }
}
