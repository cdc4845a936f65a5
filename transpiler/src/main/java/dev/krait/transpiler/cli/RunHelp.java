package dev.krait.transpiler.cli;

/** What {@code -h} and its kin tell about {@code krait run}. */
final class RunHelp {
  static final String USAGE =
      "usage: krait run [option] ... [-c cmd | -m mod | file | -] [arg] ...\n";
  static final String HINT = "Try `krait run -h' for more information.\n";

  private RunHelp() {}

  static String options() {
    return USAGE
        + """
        Options (with the variables that do the same):
        -b     : warn about comparisons and texts of bytes; -bb: raise errors
        -B     : accepted, as no .pyc files are written; also PYTHONDONTWRITEBYTECODE=x
        -c cmd : the program is this text (ends the options)
        -d     : sets sys.flags.debug; also PYTHONDEBUG=x
        -E     : leave the PYTHON* variables out of account
        -h     : print this help and exit (also -? or --help)
        -i     : a session after the program, with prompts in any case; also PYTHONINSPECT=x
        -I     : apart from the user's surroundings (-E, -P and -s)
        -m mod : the program is this module (ends the options)
        -O     : without assertions, __debug__ is False; also PYTHONOPTIMIZE=x
        -OO    : as -O, and without docstrings
        -P     : the program's folder is not put on sys.path; also PYTHONSAFEPATH
        -q     : a session without its banner
        -s     : without the user's site-packages; also PYTHONNOUSERSITE=x
        -S     : without the module site
        -u     : standard output and error without buffers; also PYTHONUNBUFFERED=x
        -v     : sets sys.flags.verbose; also PYTHONVERBOSE=x
        -V     : print the version and exit (also --version); twice: more of it
        -W arg : a filter for warnings, action:message:category:module:lineno;
                 also PYTHONWARNINGS=arg
        -x     : leave out the first line of the program
        -X opt : an option of the implementation, see --help-xoptions
        --check-hash-based-pycs always|default|never: accepted, as there are no .pyc files
        --interpret   : by the interpreter instead of compiled classes (must come first)
        --help-env, --help-xoptions, --help-all : more help

        Arguments:
        file   : the program: a file, a folder or an archive with __main__.py
        -      : the program from standard input (default; a session on a terminal)
        arg ...: sys.argv[1:]
        """;
  }

  static String variables() {
    return """
        Variables of the environment:
        PYTHONPATH              : folders in front of sys.path, separated by ':'
        PYTHONSTARTUP           : a file that runs before the first prompt of a session
        PYTHONHASHSEED          : a number that fixes the hashes of texts, or 'random'
        PYTHONIOENCODING        : encoding[:errors] of the standard streams
        PYTHONBREAKPOINT        : what breakpoint() calls
        PYTHONDEVMODE           : as -X dev
        PYTHONINTMAXSTRDIGITS   : as -X int_max_str_digits
        PYTHON_CPU_COUNT        : as -X cpu_count
        PYTHONUTF8              : as -X utf8
        PYTHONPYCACHEPREFIX     : as -X pycache_prefix
        PYTHONWARNDEFAULTENCODING : as -X warn_default_encoding
        Others stand beside their options, see -h.
        """;
  }

  static String extras() {
    return """
        Options of the implementation:
        -X cpu_count=N : what os.cpu_count() answers; 'default' for the machine's own
        -X dev : warn of more
        -X int_max_str_digits=N : digits that int and str convert; 0 for any number
        -X pycache_prefix=PATH : sets sys.pycache_prefix
        -X utf8[=0|1] : sets sys.flags.utf8_mode; texts are UTF-8 in any case
        -X warn_default_encoding : sets sys.flags.warn_default_encoding
        Others are kept in sys._xoptions without effect.
        """;
  }
}
