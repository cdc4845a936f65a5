package dev.krait.transpiler.library;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names in a class file: what it refers to, what it declares (JVM specification, chapter 4).
 */
final class ClassFile {
  private final Object[] pool;
  private final List<String> parents = new ArrayList<>();
  private final Set<String> members = new HashSet<>();
  private final Set<Reference> references = new HashSet<>();

  /** A field or method of another class; {@code member} is its name and descriptor. */
  record Reference(String owner, String member) {}

  private record Indices(int first, int second) {}

  private ClassFile(DataInputStream in) throws IOException {
    in.readInt();
    in.readInt();
    pool = new Object[in.readUnsignedShort()];
    for (int i = 1; i < pool.length; i++) {
      int tag = in.readUnsignedByte();
      pool[i] = constant(tag, in);
      if (tag == 5 || tag == 6) {
        i++;
      }
    }
    in.readUnsignedShort();
    in.readUnsignedShort();
    int parent = in.readUnsignedShort();
    if (parent != 0) {
      parents.add(className(parent));
    }
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      parents.add(className(in.readUnsignedShort()));
    }
    readMembers(in);
    readMembers(in);
    for (Object constant : pool) {
      if (constant instanceof Indices pair
          && pool[pair.first()] instanceof Integer
          && pool[pair.second()] instanceof Indices) {
        references.add(
            new Reference(className(pair.first()), member((Indices) pool[pair.second()])));
      }
    }
  }

  static ClassFile read(byte[] bytes) {
    try {
      return new ClassFile(new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new IllegalArgumentException("not a class file", e);
    }
  }

  private static Object constant(int tag, DataInputStream in) throws IOException {
    return switch (tag) {
      case 1 -> in.readUTF();
      case 3, 4 -> skip(in, 4);
      case 5, 6 -> skip(in, 8);
      case 7 -> in.readUnsignedShort();
      case 8, 16, 19, 20 -> skip(in, 2);
      case 9, 10, 11, 12 -> new Indices(in.readUnsignedShort(), in.readUnsignedShort());
      case 15 -> skip(in, 3);
      case 17, 18 -> skip(in, 4);
      default -> throw new IOException("constant " + tag);
    };
  }

  private static Object skip(DataInputStream in, int bytes) throws IOException {
    in.skipNBytes(bytes);
    return null;
  }

  private void readMembers(DataInputStream in) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      in.readUnsignedShort();
      members.add(member(new Indices(in.readUnsignedShort(), in.readUnsignedShort())));
      for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
        in.readUnsignedShort();
        in.skipNBytes(in.readInt());
      }
    }
  }

  private String className(int index) {
    return (String) pool[(Integer) pool[index]];
  }

  private String member(Indices nameAndType) {
    return pool[nameAndType.first()] + " " + pool[nameAndType.second()];
  }

  /** The superclass and the interfaces. */
  List<String> parents() {
    return parents;
  }

  /** Name and descriptor of all fields and methods. */
  Set<String> members() {
    return members;
  }

  Set<Reference> references() {
    return references;
  }
}
