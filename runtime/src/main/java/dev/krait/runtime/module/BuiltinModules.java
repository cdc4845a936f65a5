package dev.krait.runtime.module;

import dev.krait.runtime.module.abc.AbcModule;
import dev.krait.runtime.module.array.ArrayModule;
import dev.krait.runtime.module.ast.AstModule;
import dev.krait.runtime.module.atexit.AtexitModule;
import dev.krait.runtime.module.binascii.BinasciiModule;
import dev.krait.runtime.module.bisect.BisectModule;
import dev.krait.runtime.module.codecs.CodecsModule;
import dev.krait.runtime.module.collections.CollectionsModule;
import dev.krait.runtime.module.contextvars.ContextVarsModule;
import dev.krait.runtime.module.errno.ErrnoModule;
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
import dev.krait.runtime.module.opcode.OpcodeModule;
import dev.krait.runtime.module.operator.OperatorModule;
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
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.module.sysconfig.SysconfigDataModule;
import dev.krait.runtime.module.thread.ThreadModule;
import dev.krait.runtime.module.time.TimeModule;
import dev.krait.runtime.module.tokenize.TokenizeModule;
import dev.krait.runtime.module.tracemalloc.TracemallocModule;
import dev.krait.runtime.module.types.TypesModule;
import dev.krait.runtime.module.typing.TypingModule;
import dev.krait.runtime.module.warnings.WarningsModule;
import dev.krait.runtime.module.weakref.WeakrefModule;
import dev.krait.runtime.module.zlib.ZlibModule;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.process.Platform;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The modules that are written in Java, made when first imported. */
public final class BuiltinModules {
  private static final Map<String, Supplier<PyModule>> MAKERS = new ConcurrentHashMap<>();
  private static final PyModule BUILTINS = new PyModule(Builtins.NAMESPACE);

  static {
    register("builtins", () -> BUILTINS);
    register("sys", SysModule::module);
    register("_imp", ImpModule::make);
    register("marshal", MarshalModule::make);
    register("math", MathModule::make);
    register("time", TimeModule::make);
    register("atexit", AtexitModule::make);
    register("gc", GcModule::make);
    register("_statistics", StatisticsModule::make);
    register("_random", RandomModule::make);
    register("_bisect", BisectModule::make);
    register("_heapq", HeapModule::make);
    register("_collections", CollectionsModule::make);
    register("array", ArrayModule::make);
    register("_operator", OperatorModule::make);
    register("_functools", FunctoolsModule::make);
    register("_thread", ThreadModule::make);
    register("_warnings", WarningsModule::make);
    register("_contextvars", ContextVarsModule::make);
    register("_opcode", OpcodeModule::make);
    register("_tracemalloc", TracemallocModule::make);
    register("_suggestions", SuggestionsModule::make);
    register("itertools", ItertoolsModule::make);
    register("_types", TypesModule::make);
    register("_string", StringModule::make);
    register("errno", ErrnoModule::make);
    register("_abc", AbcModule::make);
    register("_weakref", WeakrefModule::make);
    register("_typing", TypingModule::make);
    register("_sre", SreModule::make);
    register("posix", PosixModule::make);
    register("_posixsubprocess", SubprocessModule::make);
    register("select", SelectModule::make);
    register("fcntl", FcntlModule::make);
    register("pwd", PwdModule::make);
    register("grp", GrpModule::make);
    register("resource", ResourceModule::make);
    register("_locale", LocaleModule::make);
    register("_stat", StatModule::make);
    register("_signal", SignalModule::make);
    register("_codecs", CodecsModule::make);
    register("_io", IoModule::make);
    register("_ast", AstModule::make);
    register("_struct", StructModule::make);
    register("_json", JsonModule::make);
    register("_tokenize", TokenizeModule::make);
    register("_md5", HashModules::md5);
    register("_sha1", HashModules::sha1);
    register("_sha2", HashModules::sha2);
    register("_sha3", HashModules::sha3);
    register("_blake2", HashModules::blake2);
    register("_hashlib", OpensslModule::make);
    register("binascii", BinasciiModule::make);
    register("zlib", ZlibModule::make);
    register("_socket", SocketModule::make);
    register(
        SysconfigDataModule.name(Platform.NAME), () -> SysconfigDataModule.make(Platform.NAME));
  }

  private BuiltinModules() {}

  /** Adds a module; {@code maker} runs when it is first imported. */
  public static void register(String name, Supplier<PyModule> maker) {
    MAKERS.put(name, maker);
  }

  /** The names of all modules written in Java. */
  public static Set<String> names() {
    return MAKERS.keySet();
  }

  /** Makes a module; null if none of that name is written in Java. */
  public static PyModule make(String name) {
    Supplier<PyModule> maker = MAKERS.get(name);
    return maker == null ? null : maker.get();
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
