package dev.krait.runtime.collection;

import dev.krait.runtime.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Lines chosen for the rules and the messages of the built-in collections, and the oracle's. */
class CollectionLinesTest {
  @Test
  void operations() throws IOException {
    check("operations.txt");
  }

  @Test
  void errors() throws IOException {
    check("errors.txt");
  }

  private static void check(String name) throws IOException {
    try (InputStream in = CollectionLinesTest.class.getResourceAsStream(name)) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      new Session().runAll(lines).check();
    }
  }
}
