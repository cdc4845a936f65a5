package dev.krait.transpiler.library;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/** What earlier builds made of each module, in a folder. */
final class CompiledUnits {
  private static final int FORMAT = 1;

  private final Path folder;

  CompiledUnits(Path folder) {
    this.folder = folder;
  }

  /**
   * A compiled module.
   *
   * @param made the hash of the source and of the transpiler that made it
   * @param java the hash of the Java text
   * @param classes the class files by binary name
   */
  record Unit(String made, String java, Map<String, byte[]> classes) {}

  /** The unit of a module; null if there is none. */
  Unit load(String module) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file(module))))) {
      if (in.readInt() != FORMAT) {
        return null;
      }
      String made = in.readUTF();
      String java = in.readUTF();
      Map<String, byte[]> classes = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        String name = in.readUTF();
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        classes.put(name, bytes);
      }
      return new Unit(made, java, classes);
    } catch (IOException e) {
      return null;
    }
  }

  /** Keeps a unit. */
  void store(String module, Unit unit) throws IOException {
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, "new", null);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary)))) {
      out.writeInt(FORMAT);
      out.writeUTF(unit.made());
      out.writeUTF(unit.java());
      out.writeInt(unit.classes().size());
      for (Map.Entry<String, byte[]> entry : unit.classes().entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeInt(entry.getValue().length);
        out.write(entry.getValue());
      }
    }
    Files.move(temporary, file(module), StandardCopyOption.REPLACE_EXISTING);
  }

  private Path file(String module) {
    return folder.resolve(module + ".unit");
  }
}
