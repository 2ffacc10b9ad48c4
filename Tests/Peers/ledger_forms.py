"""The published forms of the ledger, written anew from their specifications: RFC 8785, RFC 6962, C2SP signed-note,
tlog-checkpoint and tlog-proof."""
import base64
import hashlib
import json

import ed25519


def sha256(data):
    return hashlib.sha256(data).digest()


def b64(data):
    return base64.b64encode(data).decode()


# RFC 8785

def canonical(value):
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(canonical(key) + ":" + canonical(value[key]) for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(item) for item in value) + "]"
    return json.dumps(value, ensure_ascii=False)


# RFC 6962, section 2.1, by its recursive definitions

def leaf_hash(leaf):
    return sha256(b"\x00" + leaf)


def split(count):
    k = 1
    while k * 2 < count:
        k *= 2
    return k


def root(hashes):
    if not hashes:
        return sha256(b"")
    if len(hashes) == 1:
        return hashes[0]
    k = split(len(hashes))
    return sha256(b"\x01" + root(hashes[:k]) + root(hashes[k:]))


def path(m, hashes):
    if len(hashes) == 1:
        return []
    k = split(len(hashes))
    if m < k:
        return path(m, hashes[:k]) + [root(hashes[k:])]
    return path(m - k, hashes[k:]) + [root(hashes[:k])]


def subproof(m, hashes, whole):
    if m == len(hashes):
        return [] if whole else [root(hashes)]
    k = split(len(hashes))
    if m <= k:
        return subproof(m, hashes[:k], whole) + [root(hashes[k:])]
    return subproof(m - k, hashes[k:], False) + [root(hashes[:k])]


def consistency(m, hashes):
    return subproof(m, hashes, True) if 0 < m < len(hashes) else []


def included(leaf, index, size, proof):
    """The root that a proof leads to: the path unfolds by the same splits as the tree."""
    def fold(index, size, proof):
        if size == 1:
            assert not proof
            return leaf
        k = split(size)
        if index < k:
            return sha256(b"\x01" + fold(index, k, proof[:-1]) + proof[-1])
        return sha256(b"\x01" + proof[-1] + fold(index - k, size - k, proof[:-1]))
    return fold(index, size, proof)


# C2SP signed-note

def key_id(name, key):
    return sha256(name.encode() + b"\n\x01" + key)[:4]


def verifier_key(name, seed):
    key = ed25519.public(seed)
    return f"{name}+{key_id(name, key).hex()}+{b64(bytes([1]) + key)}"


def signing_key(name, seed):
    return f"PRIVATE+KEY+{name}+{key_id(name, ed25519.public(seed)).hex()}+{b64(bytes([1]) + seed)}"


def signature_line(text, name, seed):
    return f"— {name} {b64(key_id(name, ed25519.public(seed)) + ed25519.sign(seed, text.encode()))}\n"


def note(text, *signers):
    return text + "\n" + "".join(signature_line(text, name, seed) for name, seed in signers)


def open_note(data, vkey):
    """The text of a note, if the key signed it."""
    name, identity, encoded = vkey.split("+", 2)
    key = base64.b64decode(encoded, validate=True)
    assert key[0] == 1 and key_id(name, key[1:]).hex() == identity
    text, lines = data.rsplit("\n\n", 1)
    text += "\n"
    assert lines.endswith("\n")
    for line in lines[:-1].split("\n"):
        dash, by, encoded = line.split(" ")
        raw = base64.b64decode(encoded, validate=True)
        assert dash == "—" and len(raw) > 4
        if by == name and raw[:4].hex() == identity:
            assert ed25519.verify(key[1:], raw[4:], text.encode()), "the signature does not hold"
            return text
    raise AssertionError("not signed by the key")


# C2SP tlog-checkpoint, tlog-proof

def checkpoint(origin, hashes):
    return f"{origin}\n{len(hashes)}\n{b64(root(hashes))}\n"


def open_checkpoint(data, vkey):
    origin, size, digest = open_note(data, vkey).split("\n")[:3]
    assert origin == vkey.split("+")[0] and str(int(size)) == size
    return int(size), base64.b64decode(digest, validate=True)


def receipt(line, index, hashes, signed):
    proof = "".join(b64(node) + "\n" for node in path(index, hashes))
    return f"c2sp.org/tlog-proof@v1\nextra {b64(line)}\nindex {index}\n{proof}\n{signed}"


def open_receipt(data, vkey):
    """The ledger line that a receipt proves."""
    head, rest = data.split("\n\n", 1)
    lines = head.split("\n")
    assert lines[0] == "c2sp.org/tlog-proof@v1" and lines[1].startswith("extra ") and lines[2].startswith("index ")
    line, index = base64.b64decode(lines[1][6:], validate=True), int(lines[2][6:])
    size, digest = open_checkpoint(rest, vkey)
    proof = [base64.b64decode(node, validate=True) for node in lines[3:]]
    assert included(leaf_hash(line), index, size, proof) == digest, "the line is not in the log"
    return line, index, size
