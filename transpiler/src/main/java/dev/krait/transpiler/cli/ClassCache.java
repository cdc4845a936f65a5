package dev.krait.transpiler.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Compiled units by the hash of their source and of the build that compiled them, in a folder that
 * only its owner can read. Entries are complete or absent; one that is damaged or was made by
 * something else counts as absent; a folder that cannot be written is not used.
 */
final class ClassCache {
  private static final byte[] MAGIC = {'K', 'R', 'A', 'I', 'T', 'C', '0', '1'};
  private static final int HEADER = MAGIC.length + Long.BYTES;

  private final Path folder;
  private final String build;

  /**
   * @param folder null for no cache
   * @param build the identity of the transpiler and the runtime
   */
  ClassCache(Path folder, String build) {
    this.folder = folder;
    this.build = build;
  }

  /** The cache of the user, by {@code KRAIT_CACHE} and the XDG base directories. */
  static ClassCache ofUser() {
    return new ClassCache(CacheFolder.ofUser(), BuildId.current());
  }

  /** The name of the entry for a program at a level of {@code -O}. */
  String key(Program program, int optimize) {
    String level = optimize == 0 ? "" : "O" + optimize + '\0';
    String head = build + '\0' + program.moduleName() + '\0' + program.origin() + '\0' + level;
    byte[] headBytes = head.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(headBytes, headBytes.length + program.bytes().length);
    System.arraycopy(program.bytes(), 0, all, headBytes.length, program.bytes().length);
    return Sha256.hex(all);
  }

  /** The unit stored under a key, or null. */
  CompiledUnit load(String key) {
    if (folder == null) {
      return null;
    }
    try {
      byte[] bytes = Files.readAllBytes(file(key));
      boolean ours =
          bytes.length > HEADER
              && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
              && storedChecksum(bytes) == checksum(bytes);
      return ours ? CompiledUnit.decode(bytes, HEADER) : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Stores a unit, if that is possible. */
  void store(String key, CompiledUnit unit) {
    if (folder == null) {
      return;
    }
    byte[] content = unit.encode();
    byte[] bytes = new byte[HEADER + content.length];
    System.arraycopy(MAGIC, 0, bytes, 0, MAGIC.length);
    System.arraycopy(content, 0, bytes, HEADER, content.length);
    long checksum = checksum(bytes);
    for (int i = 0; i < Long.BYTES; i++) {
      bytes[MAGIC.length + i] = (byte) (checksum >>> (8 * i));
    }
    Path temporary = null;
    try {
      CacheFolder.create(file(key).getParent());
      temporary =
          Files.createTempFile(
              file(key).getParent(),
              "new",
              null,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(temporary, bytes, StandardOpenOption.TRUNCATE_EXISTING);
      Files.move(temporary, file(key), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | UnsupportedOperationException e) {
      // The next run compiles again; that is all a missing entry costs.
      delete(temporary);
    }
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // It stays behind; nothing reads it.
    }
  }

  private static long storedChecksum(byte[] bytes) {
    long checksum = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      checksum |= (bytes[MAGIC.length + i] & 0xffL) << (8 * i);
    }
    return checksum;
  }

  private static long checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes, HEADER, bytes.length - HEADER);
    return sum.getValue();
  }

  private Path file(String key) {
    return folder.resolve("classes").resolve(key.substring(0, 2)).resolve(key.substring(2));
  }
}
