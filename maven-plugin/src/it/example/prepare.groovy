// The Python sources are those of the repository's samples, below a package of their own: a folder
// such as numbers gives way to the library's module of that name.
def python = basedir.toPath().resolve('src/main/python/samples')
new File(samples).eachFileRecurse { file ->
  if (file.name.endsWith('.py')) {
    def copy = python.resolve(new File(samples).toPath().relativize(file.toPath()))
    copy.parent.toFile().mkdirs()
    copy.toFile().bytes = file.bytes
  }
}
