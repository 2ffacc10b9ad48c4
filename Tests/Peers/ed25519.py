"""Ed25519 from its definition (RFC 8032, section 5.1): slow, plain, and without any library of the product."""
import hashlib

FIELD = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, FIELD) % FIELD
ROOT = pow(2, (FIELD - 1) // 4, FIELD)


def recover(y, odd):
    square = (y * y - 1) * pow(D * y * y + 1, -1, FIELD) % FIELD
    x = pow(square, (FIELD + 3) // 8, FIELD)
    if (x * x - square) % FIELD:
        x = x * ROOT % FIELD
    if (x * x - square) % FIELD or (x == 0 and odd):
        return None
    return FIELD - x if x % 2 != odd else x


def add(p, q):
    """Extended coordinates (x, y, z, x·y/z)."""
    a = (p[1] - p[0]) * (q[1] - q[0]) % FIELD
    b = (p[1] + p[0]) * (q[1] + q[0]) % FIELD
    c, d = 2 * p[3] * q[3] * D % FIELD, 2 * p[2] * q[2] % FIELD
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % FIELD, g * h % FIELD, f * g % FIELD, e * h % FIELD


def times(n, p):
    result = (0, 1, 1, 0)
    while n:
        if n & 1:
            result = add(result, p)
        p, n = add(p, p), n >> 1
    return result


BASE_Y = 4 * pow(5, -1, FIELD) % FIELD
BASE_X = recover(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % FIELD)


def encode(p):
    inverse = pow(p[2], -1, FIELD)
    x, y = p[0] * inverse % FIELD, p[1] * inverse % FIELD
    return (y | (x & 1) << 255).to_bytes(32, "little")


def decode(data):
    number = int.from_bytes(data, "little")
    y, odd = number & (2**255 - 1), number >> 255
    x = recover(y, odd) if y < FIELD else None
    return None if x is None else (x, y, 1, x * y % FIELD)


def number(*parts):
    return int.from_bytes(hashlib.sha512(b"".join(parts)).digest(), "little")


def secret(seed):
    digest = hashlib.sha512(seed).digest()
    scalar = int.from_bytes(digest[:32], "little") & (2**254 - 8) | 2**254
    return scalar, digest[32:]


def public(seed):
    return encode(times(secret(seed)[0], BASE))


def sign(seed, text):
    scalar, prefix = secret(seed)
    key = encode(times(scalar, BASE))
    r = number(prefix, text) % ORDER
    point = encode(times(r, BASE))
    s = (r + number(point, key, text) * scalar) % ORDER
    return point + s.to_bytes(32, "little")


def verify(key, signature, text):
    a, r, s = decode(key), decode(signature[:32]), int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or a is None or r is None or s >= ORDER:
        return False
    return encode(times(s, BASE)) == encode(add(r, times(number(signature[:32], key, text) % ORDER, a)))


# RFC 8032, section 7.1, tests 1 to 3: published seeds, for tests alone.
SEEDS = [bytes.fromhex(seed) for seed in (
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")]
assert public(SEEDS[0]).hex() == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
assert sign(SEEDS[0], b"").hex() == (
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")
assert sign(SEEDS[1], b"\x72").hex() == (
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")
assert verify(public(SEEDS[2]), sign(SEEDS[2], b"\xaf\x82"), b"\xaf\x82")
assert not verify(public(SEEDS[2]), sign(SEEDS[2], b"\xaf\x82"), b"\xaf\x83")
