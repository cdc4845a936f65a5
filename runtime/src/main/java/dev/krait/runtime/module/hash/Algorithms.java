package dev.krait.runtime.module.hash;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The hash functions by name. */
final class Algorithms {
  private static final Map<String, Supplier<Digest>> ALL =
      Map.ofEntries(
          jdk("md5", "MD5", 64),
          jdk("sha1", "SHA-1", 64),
          jdk("sha224", "SHA-224", 64),
          jdk("sha256", "SHA-256", 64),
          jdk("sha384", "SHA-384", 128),
          jdk("sha512", "SHA-512", 128),
          jdk("sha512_224", "SHA-512/224", 128),
          jdk("sha512_256", "SHA-512/256", 128),
          jdk("sha3_224", "SHA3-224", 144),
          jdk("sha3_256", "SHA3-256", 136),
          jdk("sha3_384", "SHA3-384", 104),
          jdk("sha3_512", "SHA3-512", 72),
          Map.entry("shake_128", () -> new Shake(168)),
          Map.entry("shake_256", () -> new Shake(136)),
          Map.entry("blake2b", () -> plainBlake(true)),
          Map.entry("blake2s", () -> plainBlake(false)));

  private Algorithms() {}

  private static Map.Entry<String, Supplier<Digest>> jdk(String name, String algorithm, int block) {
    return Map.entry(name, () -> new JdkDigest(algorithm, block));
  }

  private static Digest plainBlake(boolean wide) {
    byte[] parameters = new byte[wide ? 64 : 32];
    parameters[0] = (byte) parameters.length;
    parameters[2] = 1;
    parameters[3] = 1;
    return new Blake2(wide, parameters, new byte[0], false);
  }

  static Set<String> names() {
    return ALL.keySet();
  }

  /** The name in lower case, as OpenSSL's spelling is understood too; null if it is not known. */
  static String find(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (ALL.containsKey(plain)) {
      return plain;
    }
    String other = plain.replace('-', '_').replace('/', '_');
    if (ALL.containsKey(other)) {
      return other;
    }
    other = other.replaceFirst("^sha_", "sha");
    return ALL.containsKey(other)
        ? other
        : plain.equals("blake2b512") ? "blake2b" : plain.equals("blake2s256") ? "blake2s" : null;
  }

  static Digest make(String name) {
    return ALL.get(name).get();
  }
}
