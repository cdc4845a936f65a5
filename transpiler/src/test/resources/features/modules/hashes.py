# Hash functions, keyed hashes, keys from passwords: what hashlib and hmac import.
import _blake2
import _hashlib
import _md5
import _sha1
import _sha2
import _sha3


def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as e:
        print(type(e).__name__, e)


names = "md5 sha1 sha224 sha256 sha384 sha512 sha512_256 sha3_224 sha3_256 sha3_384 sha3_512".split()
for name in names:
    h = _hashlib.new(name, b"abc")
    print(name, h.name, h.digest_size, h.block_size, h.hexdigest(), h.digest()[:4])
    other = h.copy()
    other.update(b"d" * 1000)
    print(other.hexdigest(), h.hexdigest()[:8], repr(h)[:20])
    attempt(h.update, "x")
for name in ("shake_128", "shake_256"):
    h = _hashlib.new(name, b"x" * 500)
    print(h.name, h.digest_size, h.block_size, h.hexdigest(300), h.digest(0), type(h))
    attempt(h.digest)
for module, name in [(_md5, "md5"), (_sha1, "sha1"), (_sha2, "sha256"), (_sha3, "sha3_256")]:
    h = getattr(module, name)(b"abc", usedforsecurity=False)
    print(type(h), h.name, h.hexdigest())
print(_sha3.shake_128(b"a").hexdigest(5), _hashlib.openssl_sha1(string=b"q").hexdigest())
attempt(_hashlib.new, "foo")
attempt(_hashlib.new, 3)
attempt(_hashlib.openssl_md5, "a")
attempt(_hashlib.openssl_md5, 3)

settings = [
    {}, {"digest_size": 20}, {"key": b"k" * 16}, {"salt": b"s"}, {"person": b"p"},
    {"fanout": 2, "depth": 2, "leaf_size": 64, "node_offset": 1, "node_depth": 1, "inner_size": 32, "last_node": True},
    {"digest_size": 0}, {"digest_size": 65}, {"key": b"k" * 65}, {"salt": b"s" * 17}, {"person": b"p" * 17},
    {"fanout": 256}, {"depth": 0}, {"leaf_size": -1}, {"node_offset": 2**64}, {"node_depth": 256}, {"inner_size": 65},
]
for keywords in settings:
    for function in (_blake2.blake2b, _blake2.blake2s):
        attempt(lambda: function(b"abc" * 100, **keywords).hexdigest())
print(_blake2.blake2b.SALT_SIZE, _blake2.blake2s.MAX_KEY_SIZE, _blake2.BLAKE2B_PERSON_SIZE)

h = _hashlib.hmac_new(b"k" * 200, b"m", "sha256")
print(h.name, h.digest_size, h.block_size, h.hexdigest(), h.copy().digest() == h.digest())
print(_hashlib.hmac_digest(b"k", b"m", "md5"))
attempt(_hashlib.hmac_new, b"k", b"m", "foo")
attempt(_hashlib.pbkdf2_hmac, "sha256", b"p", b"s", 10)
attempt(_hashlib.pbkdf2_hmac, "sha1", b"p", b"s", 2, dklen=50)
attempt(_hashlib.pbkdf2_hmac, "md5", b"p", b"s", 0)
attempt(_hashlib.scrypt, b"p", salt=b"s", n=16, r=8, p=1, dklen=16)
attempt(_hashlib.scrypt, b"p", salt=b"s", n=15, r=8, p=1)
attempt(_hashlib.compare_digest, b"a", b"b")
attempt(_hashlib.compare_digest, "a", b"a")
