// Each sample is run from the jar, without its source, and prints what stands beside it in the repository.
def python = new File(basedir, 'src/main/python/samples')
def java = System.getProperty('java.home') + '/bin/java'
def classPath = basedir.path + '/target/example.jar:' + basedir.path + '/target/lib/*'
def work = new File(basedir, 'target/run')
work.mkdirs()

def beside = { String stem, String suffix, String otherwise ->
  def file = new File(samples, stem + suffix)
  file.exists() ? file.getText('UTF-8') : otherwise
}

def out = new File(work, 'out')
def err = new File(work, 'err')
def run = { String module ->
  def command = [java, '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto',
      '-cp', classPath, 'dev.krait.runtime.Main', module]
  def builder = new ProcessBuilder(command).directory(work).redirectOutput(out).redirectError(err)
  builder.environment().put('LC_ALL', 'C.UTF-8')
  builder.start().waitFor()
}

int count = 0
python.eachFileRecurse { file ->
  if (!file.name.endsWith('.py')) return
  String stem = python.toPath().relativize(file.toPath()).toString() - '.py'
  if (!new File(samples, stem + '.out').exists()) return
  // Only the launcher starts further processes (docs/compatibility.md).
  if (stem.startsWith('processes/')) return
  int status = run('samples.' + stem.replace('/', '.'))
  String errors = err.getText('UTF-8')
  assert out.getText('UTF-8') == beside(stem, '.out', '') : stem + ': ' + errors
  assert status == beside(stem, '.rc', '0').trim().toInteger() : stem + ': ' + errors
  def lines = errors.readLines()
  assert (lines ? lines.last() : '') == beside(stem, '.err', '').trim() : stem + ': ' + errors
  count++
}
assert count >= 15
assert run('samples.absent') == 1
assert err.getText('UTF-8') == 'krait: No module named samples.absent\n'
