package dev.krait.maven;

import dev.krait.transpiler.project.Diagnostic;
import dev.krait.transpiler.project.SourceFiles;
import dev.krait.transpiler.project.Transpilation;
import java.io.File;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Turns a folder of Python into Java sources of the build. Files that would not change are left
 * alone; those whose Python is gone are removed. What is wrong is told for all files at once.
 */
@Mojo(name = "transpile", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class TranspileMojo extends AbstractMojo {
  /** The folder of Python, from which the names of modules count. */
  @Parameter(property = "krait.sources", defaultValue = "${project.basedir}/src/main/python")
  private File sources;

  /** The Java package of the modules; Python packages become packages below it. */
  @Parameter(name = "package", property = "krait.package", defaultValue = "")
  private String packageName;

  /** Which files, as patterns below the folder. */
  @Parameter(defaultValue = "**/*.py")
  private List<String> includes;

  /** Which files not. */
  @Parameter private List<String> excludes;

  /** Where the Java files go. */
  @Parameter(
      property = "krait.output",
      defaultValue = "${project.build.directory}/generated-sources/krait")
  private File output;

  /** The file that keeps what was made of which source, so that only changes are transpiled. */
  @Parameter(defaultValue = "${project.build.directory}/krait/transpiled.tsv", readonly = true)
  private File earlier;

  /** Whether nothing is to be done. */
  @Parameter(property = "krait.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** Sets the Java package. */
  public void setPackage(String name) {
    packageName = name;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("skipped");
      return;
    }
    String root = packageName == null ? "" : packageName;
    if (!root.isEmpty() && !SourceVersion.isName(root)) {
      throw new MojoExecutionException("'" + root + "' is not a Java package");
    }
    Transpilation.Summary summary =
        new Transpilation(
                new Transpilation.Settings(output.toPath(), root, false, true, earlier.toPath()),
                new Report())
            .run(files());
    if (summary.failed() > 0) {
      throw new MojoFailureException(summary.failed() + " errors in Python files");
    }
    getLog()
        .info(
            "%d written, %d unchanged, %d removed"
                .formatted(summary.changed(), summary.unchanged(), summary.removed()));
    if (output.isDirectory()) {
      addToBuild();
    }
  }

  private SourceFiles files() {
    if (!sources.isDirectory()) {
      getLog().info("there is no folder " + sources);
      return new SourceFiles(List.of(), List.of());
    }
    return SourceFiles.in(sources.toPath(), new FilePatterns(includes, excludes));
  }

  /** The Java files are sources, and the entry that names the index is a resource. */
  private void addToBuild() {
    project.addCompileSourceRoot(output.getPath());
    Resource services = new Resource();
    services.setDirectory(output.getPath());
    services.addInclude("META-INF/services/*");
    project.addResource(services);
  }

  /** Writes to Maven's log, one line each. */
  private final class Report implements Transpilation.Listener {
    @Override
    public void problem(Diagnostic problem) {
      getLog().error(problem.toString());
    }

    @Override
    public void warning(Diagnostic warning) {
      getLog().warn(warning.toString());
    }
  }
}
