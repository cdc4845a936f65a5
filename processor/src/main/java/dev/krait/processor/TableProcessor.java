package dev.krait.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Writes a method table for each class annotated with {@code dev.krait.runtime.expose.Exposed}. */
@SupportedAnnotationTypes("dev.krait.runtime.expose.Exposed")
public final class TableProcessor extends AbstractProcessor {
  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        write((TypeElement) element);
      }
    }
    return true;
  }

  private void write(TypeElement type) {
    try {
      TableModel model = new ModelReader(processingEnv.getElementUtils()).read(type);
      String name = model.packageName() + "." + model.tableName();
      try (Writer out = processingEnv.getFiler().createSourceFile(name, type).openWriter()) {
        out.write(new TableWriter(model).write());
      }
    } catch (ModelReader.Problem e) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), e.element);
    } catch (IOException e) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.toString(), type);
    }
  }
}
