package dev.krait.transpiler;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import org.junit.jupiter.api.Test;

/** Which module and which stage knows which. */
class ModuleEdgesTest {
  private static final String KRAIT = "dev.krait.";
  private static final String STAGE = "dev.krait.transpiler.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.krait");

  @Test
  void grammar_runtime_and_ir_know_no_other_module() {
    never(KRAIT + "grammar..", KRAIT + "runtime..", KRAIT + "ir..", STAGE + ".");
    never(KRAIT + "runtime..", KRAIT + "grammar..", KRAIT + "ir..", STAGE + ".");
    never(KRAIT + "ir..", KRAIT + "grammar..", KRAIT + "runtime..", STAGE + ".");
  }

  @Test
  void the_interpreter_knows_ir_and_runtime_only() {
    never(KRAIT + "interpreter..", KRAIT + "grammar..", STAGE + ".");
    never(KRAIT + "ir..", KRAIT + "interpreter..");
    never(KRAIT + "runtime..", KRAIT + "interpreter..");
  }

  @Test
  void the_runtime_depends_on_the_jdk_alone() {
    noClasses()
        .that()
        .resideInAPackage(KRAIT + "runtime..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            KRAIT + "runtime..", "java..", "javax..", "jdk..", "sun..", "com.sun.management..")
        .check(CLASSES);
  }

  @Test
  void only_the_command_line_and_exec_touch_the_runtime() {
    within(STAGE + ".")
        .and()
        .resideOutsideOfPackages(STAGE + "cli..", STAGE + "exec..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            KRAIT + "runtime..", KRAIT + "interpreter..", STAGE + "cli..", STAGE + "exec..")
        .check(CLASSES);
    never(STAGE + "exec..", STAGE + "cli..");
  }

  @Test
  void what_the_maven_plugin_uses_does_not_know_the_command_line() {
    never(STAGE + "project..", STAGE + "cli..", STAGE + "exec..", KRAIT + "runtime..");
    never(STAGE + "project..", STAGE + "library..", KRAIT + "maven..");
  }

  @Test
  void libraries_have_one_place() {
    onlyIn(STAGE + "emit..", "com.palantir.javapoet..");
    onlyIn(STAGE + "cli..", "picocli..", "me.tongfei..");
    onlyIn(STAGE + "compile..", "javax.tools..");
    noClasses()
        .that()
        .resideOutsideOfPackages(KRAIT + "grammar..", STAGE + "parser..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.antlr..")
        .check(CLASSES);
  }

  @Test
  void stages_know_no_later_stage() {
    String[] stages = {
      "source", "ast", "parser", "symbols", "lowering", "passes", "emit", "compile"
    };
    for (int i = 0; i < stages.length; i++) {
      for (int later = i + 1; later < stages.length; later++) {
        never(STAGE + stages[i] + "..", STAGE + stages[later] + "..");
      }
    }
    never(STAGE + "emit..", STAGE + "parser..", STAGE + "ast..", STAGE + "symbols..");
    never(STAGE + "passes..", STAGE + "parser..", STAGE + "ast..", STAGE + "symbols..");
  }

  private static GivenClassesConjunction within(String packages) {
    return noClasses().that().resideInAPackage(packages);
  }

  private static void never(String from, String... to) {
    within(from)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(to)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static void onlyIn(String home, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .check(CLASSES);
  }
}
