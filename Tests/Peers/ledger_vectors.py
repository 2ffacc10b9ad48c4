"""Works out the vectors of Tests/LedgerTests/Vectors: `python3 ledger_vectors.py` writes them anew."""
import json
import pathlib
import unicodedata

import ed25519
from ledger_forms import *

FOLDER = pathlib.Path(__file__).resolve().parents[1] / "LedgerTests" / "Vectors"

# The leaves and roots that implementations of RFC 6962 have been tested with from its beginning.
LEAVES = [bytes.fromhex(leaf) for leaf in (
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")]
ROOTS = """
    6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d
    fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125
    aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77
    d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7
    4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4
    76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef
    ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c
    5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328""".split()


def merkle():
    hashes = [leaf_hash(leaf) for leaf in LEAVES]
    assert [root(hashes[:n]).hex() for n in range(1, 9)] == ROOTS
    many = [leaf_hash(f"leaf {index}".encode()) for index in range(1025)]
    # One hash over every proof there is up to a size, in the order of sizes and then of places.
    inclusions = b"".join(node for n in range(1, 66) for m in range(n) for node in path(m, many[:n]))
    consistencies = b"".join(node for n in range(66) for m in range(n + 1) for node in consistency(m, many[:n]))
    return {
        "leaves": [leaf.hex() for leaf in LEAVES],
        "roots": [root(hashes[:n]).hex() for n in range(9)],
        "inclusion": [
            {"index": m, "size": n, "proof": [node.hex() for node in path(m, hashes[:n])]}
            for n in range(1, 9) for m in range(n)],
        "consistency": [
            {"from": m, "to": n, "proof": [node.hex() for node in consistency(m, hashes[:n])]}
            for n in range(9) for m in range(n + 1)],
        "many": {
            "roots": {str(n): root(many[:n]).hex() for n in [*range(66), 100, 255, 256, 257, 1000, 1023, 1024, 1025]},
            "inclusion": [
                {"index": m, "size": n, "proof": [node.hex() for node in path(m, many[:n])]}
                for n, m in ((100, 0), (100, 63), (100, 64), (100, 99), (1000, 511), (1025, 1024), (1025, 7))],
            "consistency": [
                {"from": m, "to": n, "proof": [node.hex() for node in consistency(m, many[:n])]}
                for m, n in ((1, 1025), (64, 100), (65, 100), (99, 100), (512, 1000), (1000, 1024), (1024, 1025))],
            "allInclusionProofsUpTo65": sha256(inclusions).hex(),
            "allConsistencyProofsUpTo65": sha256(consistencies).hex(),
        },
    }


def canonical_texts():
    values = [
        # RFC 8785, section 3.2.2 without its numbers, and 3.2.3
        {"string": "€$\x0f\nA'B\"\\\\\"/", "literals": [None, True, False]},
        {"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
         "\U0001f600": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"},
        {}, [], "", 0, -1, 2**53 - 1, 1 - 2**53, None, True, False,
        "".join(map(chr, range(0x20))), "\x7f\x80\u2028\u2029\ufeff\ufffe\U0010ffff",
        unicodedata.normalize("NFC", "Hòa Bình"), unicodedata.normalize("NFD", "Hòa Bình"),
        {"": 1, "a": {"b": [[], {}, [1, [2]]]}, "A": 2, "aa": 3, "á": 4, "Đ": 5},
        {"\ud7ff": 1, "\ue000": 2, "\U00010000": 3, "\uffff": 4},
    ]
    refused = {
        "white space": '{"a": 1}', "white space after": "1 ", "newline after": "1\n", "order": '{"b":1,"a":2}',
        "order by code points, not UTF-16": '{"\ue000":1,"\U00010000":2}',
        "duplicate": '{"a":1,"a":2}', "duplicate under another composition": '{"\u00e9":1,"e\u0301":2}',
        "escaped slash": r'"\/"', "escaped letter": r'"\u0061"', "escaped umlaut": r'"\u00f6"', "upper-case escape": r'"\u000F"',
        "control that has a short escape": r'"\u000a"', "surrogate pair": r'"\ud83d\ude00"', "lone surrogate": r'"\ud83d"',
        "lone low surrogate": r'"\udc00"', "signed escape": '"\\u+01f"', "raw newline": '"\n"', "raw tab": '"\t"', "raw null": '"\x00"',
        "unfinished string": '"a', "unfinished escape": '"\\', "unfinished unicode": '"\\u00',
        "minus zero": "-0", "minus alone": "-", "leading zero": "01", "plus": "+1", "fraction": "1.5", "exponent": "1e3",
        "too great": str(2**53), "too small": str(-2**53), "least of 64 bits": str(-2**63), "over 64 bits": str(2**64),
        "not a number": "NaN", "infinity": "Infinity", "capital": "True", "single quotes": "'a'", "comment": "1//",
        "trailing comma": "[1,]", "trailing comma in an object": '{"a":1,}', "missing colon": '{"a"1}', "key that is none": "{1:2}",
        "two values": "1 2", "nothing": "", "byte order mark": "\ufeff1", "unclosed": "[" * 5, "deep": "[" * 65 + "]" * 65,
        "deep objects": '{"a":' * 70 + "1" + "}" * 70,
    }
    hexes = {"overlong": "22c0af22", "surrogate in bytes": "22eda08022", "cut letter": "22e282", "lone byte": "22ff22", "beyond Unicode": "22f490808022"}
    return {
        "accepted": [canonical(value) for value in values] + ["[" * 64 + "]" * 64],
        "refused": {why: text.encode().hex() for why, text in refused.items()} | hexes,
    }


def notes():
    name, text = "thidua/red-river-delta", "Sổ thi đua\n\nhai đoạn\n"
    first, second, third = ed25519.SEEDS
    line, other = signature_line(text, name, first), signature_line(text, "witness.example/w1", second)
    signed = f"{text}\n{line}"
    wrong = signature_line("another text\n", name, first)
    same_name, same_id = signature_line(text, name, third), f"— elsewhere {line.split(' ')[2]}"
    keys = [{"name": name, "seed": seed.hex(), "verifier": verifier_key(name, seed),
             "signingSHA256": sha256(signing_key(name, seed).encode()).hex()} for name, seed in (
        (name, first), ("witness.example/w1", second), ("hai-phong", third), ("Khối-thi-đua/Đồng-bằng", first))]
    # A key and note that the documentation of Go's package shows.
    go_key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    go_note = ("If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n"
               "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n")
    open_note(go_note, go_key)
    return {
        "keys": keys,
        "notKeys": [
            "", "a", "a+b", "+" + keys[0]["verifier"].split("+", 1)[1], keys[0]["verifier"] + "\n", " " + keys[0]["verifier"],
            keys[0]["verifier"].replace("thidua", "Thidua"), keys[0]["verifier"][:-1], keys[0]["verifier"].replace("+A", "+B", 1),
            "a b+" + keys[0]["verifier"].split("+", 1)[1], "\u00a0+" + keys[0]["verifier"].split("+", 1)[1],
            keys[0]["verifier"].replace(keys[0]["verifier"].split("+")[1], keys[0]["verifier"].split("+")[1].upper()),
        ],
        "go": {"key": go_key, "note": go_note},
        "text": text, "signed": signed,
        "good": {
            "one": signed, "two": f"{text}\n{line}{other}", "unknown first": f"{text}\n{other}{line}",
            "same name, other key": f"{text}\n{same_name}{line}", "same id, other name": f"{text}\n{same_id}{line}",
            "twice": f"{text}\n{line}{line}", "unknown kind": f"{text}\n— b {b64(b'12345')}\n{line}",
            "sixteen more": f"{text}\n" + "".join(signature_line(text, f"w{n}", second) for n in range(16)) + line,
        },
        "bad": {
            "empty": "", "text only": text, "no line": f"{text}\n", "no newline at the end": signed[:-1], "no empty line": text[:-1] + "\n" + line,
            "text changed": signed.replace("hai", "Hai"), "wrong signature": f"{text}\n{wrong}", "good and wrong": f"{text}\n{line}{wrong}",
            "wrong and good": f"{text}\n{wrong}{line}", "only unknown": f"{text}\n{other}", "same name only": f"{text}\n{same_name}",
            "same id only": f"{text}\n{same_id}", "carriage return": signed.replace("\n", "\r\n"), "tab": signed.replace("Sổ ", "Sổ\t"),
            "hyphen": signed.replace("—", "-"), "en dash": signed.replace("—", "–"), "two spaces": signed.replace("— ", "—  "),
            "no space": signed.replace("— ", "—"), "text between": f"{text}\n{line}and\n", "empty line at the end": signed + "\n",
            "name with plus": f"{text}\n— a+b {line.split(' ')[2]}{line}", "no name": f"{text}\n—  {line.split(' ')[2]}{line}",
            "short signature": f"{text}\n— b {b64(b'1234')}\n{line}", "not base64": f"{text}\n— b !!!!!!!!\n{line}",
            "base64 without padding": signed.rstrip("=\n") + "\n", "base64 with loose bits": f"{text}\n— b MTIzNDV=\n{line}",
            "decomposed": unicodedata.normalize("NFD", signed), "too many": f"{text}\n" + other * 100 + line,
            "space after": signed[:-1] + " \n",
        },
    }


def event(index, kind, content, **more):
    value = {"index": index, "at": f"2024-07-1{index}T09:30:00+07:00", "by": {"name": "Nguyễn Văn A", "role": "head"}, "period": "2024-H1",
             "event": kind, "engine": "thidua 0.5.0", "is": content}
    value.update(more)
    return value


def obj(label, kind, content, name=None):
    reference = {"sha256": sha256(content.encode()).hex(), "label": label, "type": kind}
    return reference | ({"name": name} if name else {})


def ledger():
    """A ledger of five events written by this script alone; the second is signed by the member's own key."""
    contents = {"edition.e": ("yaml", "edition: e\n"), "2024-H1.ha-nam": ("csv", "board\nha-nam\n"),
                "2024-H1.hai-phong": ("csv", "board\nhải phòng\n"), "2024-H1.ranking": ("json", "{}"), "members": ("yaml", "bloc: b\n")}
    refs = {label: obj(label, kind, text) for label, (kind, text) in contents.items()}
    edition = {"id": "e", "file": refs["edition.e"]}
    def report(board, name):
        return {"received": refs[f"2024-H1.{board}"] | {"name": name}, "figures": refs[f"2024-H1.{board}"], "edition": edition}
    publication = {"editions": [edition], "members": refs["members"], "ranking": refs["2024-H1.ranking"]}
    by_board = {"name": "Trần Thị B", "role": "board"}
    events = [
        event(0, "submitted", report("ha-nam", "Hà Nam.csv"), board="ha-nam", by=by_board, batch=[0, 1]),
        event(1, "submitted", report("hai-phong", "HP \"quý\".csv"), board="hai-phong", by=by_board | {"board": "hai-phong"}, batch=[0, 1]),
        event(2, "voted", {"ballot": "flag", "entitled": 2, "present": 2, "inFavour": {"hai-phong": 2, "ha-nam": 1}, "note": "\u0001 kín\n"}),
        event(3, "published", publication),
        event(4, "reopened", {"of": 3, "reason": "số chính thức"}),
    ]
    member, seed = "hai-phong", ed25519.SEEDS[2]
    vkey = verifier_key(member, seed)
    bare = canonical(events[1]).encode()
    events[1]["signature"] = {"key": "+".join(vkey.split("+")[:2]), "ed25519": b64(ed25519.sign(seed, bare))}
    lines = [canonical(value) for value in events]
    hashes = [leaf_hash(line.encode()) for line in lines]
    origin, log = "thidua/b", ed25519.SEEDS[0]
    signed = [note(checkpoint(origin, hashes[:n]), (origin, log)) for n in range(len(lines) + 1)]
    for n, data in enumerate(signed):
        assert open_checkpoint(data, verifier_key(origin, log)) == (n, root(hashes[:n]))
    receipts = [
        {"index": index, "size": n, "receipt": receipt(lines[index].encode(), index, hashes[:n], signed[n])}
        for n in range(1, len(lines) + 1) for index in range(n)]
    for item in receipts:
        assert open_receipt(item["receipt"], verifier_key(origin, log))[0].decode() == lines[item["index"]]
    good = receipts[-2]["receipt"]
    bad = {
        "no extra": "\n".join(line for line in good.split("\n") if not line.startswith("extra")),
        "head": good.replace("@v1", "@v2"), "leading zero": good.replace("index 3", "index 03"), "other index": good.replace("index 3", "index 2"),
        "carriage return": good.replace("\n", "\r\n"), "no checkpoint": good.split("\n\n")[0] + "\n\n", "cut": good[:300],
        "other line": good.replace(b64(lines[3].encode()), b64(lines[2].encode())),
        "other checkpoint": receipts[0]["receipt"].split("\n\n")[0] + "\n\n" + signed[5],
        "proof line gone": "\n".join(line for number, line in enumerate(good.split("\n")) if number != 3),
        "proof line twice": "\n".join(line + ("\n" + line if number == 3 else "") for number, line in enumerate(good.split("\n"))),
        "space": good.replace("index 3", "index  3"), "unpadded": good.replace("=\n", "\n"),
        "signed by another": receipt(lines[3].encode(), 3, hashes, note(checkpoint(origin, hashes), (origin, ed25519.SEEDS[1]))),
        "another log": receipt(lines[3].encode(), 3, hashes, note(checkpoint("thidua/c", hashes), (origin, log))),
    }
    return {
        "key": verifier_key(origin, log), "seed": log.hex(), "member": {"id": member, "key": vkey, "seed": seed.hex()},
        "lines": lines, "objects": {
            f"{label}.{refs[label]['sha256'][:16]}.{kind}": text for label, (kind, text) in contents.items()},
        "checkpoints": signed, "receipts": receipts, "badReceipts": bad,
        "badCheckpoints": [
            f"{origin}\n0{len(lines)}\n{b64(root(hashes))}\n", f"{origin}\n5\n\n{b64(root(hashes))}\n", f"\n5\n{b64(root(hashes))}\n",
            f"{origin}\n-5\n{b64(root(hashes))}\n", f"{origin}\n5\n{root(hashes).hex()}\n", f"{origin}\n5\n", f"{origin}\n5 \n{b64(root(hashes))}\n",
            f"{origin}\n{2**64}\n{b64(root(hashes))}\n", f"{origin}\n5\n{b64(root(hashes))}\n\n", f"{origin}\n5\n{b64(root(hashes))}",
        ],
    }


def vectors():
    return {name: json.dumps(value, ensure_ascii=True, indent=1) + "\n" for name, value in (
        ("merkle.json", merkle()), ("canonical.json", canonical_texts()), ("notes.json", notes()), ("ledger.json", ledger()))}


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, text in vectors().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
        print(name, len(text))
