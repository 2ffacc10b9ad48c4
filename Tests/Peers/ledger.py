"""A ledger, its checkpoint, receipts and consistency proofs as the program writes them, verified by other means: the
formats anew in Python, Ed25519 from its definition. And the committed vectors are what their script works out."""
import base64
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import ed25519
import ledger_forms
from ledger_forms import *
from ledger_vectors import FOLDER, vectors

thidua = pathlib.Path(sys.argv[1]).resolve()
repository = pathlib.Path(__file__).resolve().parents[2]

for name, text in vectors().items():
    assert (FOLDER / name).read_text(encoding="utf-8") == text, f"{name} is not what ledger_vectors.py works out"


def fold_consistency(m, n, proof, whole, old):
    """Both roots that a consistency proof leads to, by the recursion that defines it."""
    if m == n:
        node = old if whole else proof.pop()
        return node, node
    k = split(n)
    last = proof.pop()
    if m <= k:
        first, second = fold_consistency(m, k, proof, whole, old)
        return first, sha256(b"\x01" + second + last)
    first, second = fold_consistency(m - k, n - k, proof, False, old)
    return sha256(b"\x01" + last + first), sha256(b"\x01" + last + second)


with tempfile.TemporaryDirectory() as root, tempfile.TemporaryDirectory() as home:
    root = pathlib.Path(root)
    for name in ("Criteria", "Scores"):
        shutil.copytree(repository / name, root / name)
    folder = root / "Scores/red-river-delta-example"
    environment = {"HOME": home, "PATH": os.environ["PATH"], "LANG": "en_US.UTF-8", "LLVM_PROFILE_FILE": "/dev/null",
                   "THIDUA_AT": "2024-08-01T08:00:00+07:00", "THIDUA_BY": "Nguyễn Văn A"}

    def run(*words, code=0):
        words = [*words, "--bloc", "red-river-delta-example"] if words[0] != "receipt" else words
        result = subprocess.run([thidua, *words], cwd=root, env=environment, capture_output=True, text=True)
        assert result.returncode == code, (words, result.returncode, result.stdout[-500:], result.stderr[-500:])
        return result.stdout

    run("ledger", "init-key")
    key = (folder / "ledger.pub").read_text().rstrip("\n")
    private = next(pathlib.Path(home).glob(".config/thidua/*.key"))
    assert private.stat().st_mode & 0o777 == 0o600
    name, _, encoded = private.read_text().rstrip("\n").removeprefix("PRIVATE+KEY+").split("+", 2)
    assert verifier_key(name, base64.b64decode(encoded)[1:]) == key
    old = run("ledger", "checkpoint")
    (root / "old").write_text(old)
    member = json.loads(run("ledger", "init-key", "--member", "thai-binh", "--format", "json"))
    members = root / "Criteria/red-river-delta-example/members.yaml"
    members.write_text(members.read_text().replace("  - id: thai-binh\n", f"  - id: thai-binh\n    key: {member['key']}\n"))
    run("submit", str(folder / "inbox/thai-binh-2024-H1.csv"), "--replace", "--sign", member["privateKeyFile"])

    # The ledger's lines, hashes and objects.
    data = (folder / "ledger.jsonl").read_bytes()
    lines = data.split(b"\n")
    assert lines.pop() == b""
    objects = set()
    for index, line in enumerate(lines):
        event = json.loads(line)
        assert canonical(event).encode() == line and event["index"] == index
        def walk(value):
            if isinstance(value, dict):
                if {"sha256", "label", "type"} <= value.keys():
                    file = f"{value['label']}.{value['sha256'][:16]}.{value['type']}"
                    assert sha256((folder / "objects" / file).read_bytes()).hex() == value["sha256"], file
                    objects.add(file)
                for item in value.values():
                    walk(item)
            elif isinstance(value, list):
                for item in value:
                    walk(item)
        walk(event["is"])
    signature = event.pop("signature")
    assert member["key"].startswith(signature["key"] + "+")
    public = base64.b64decode(member["key"].split("+", 2)[2])[1:]
    assert ed25519.verify(public, base64.b64decode(signature["ed25519"]), canonical(event).encode())

    # The checkpoint, every receipt, the consistency proof.
    hashes = [leaf_hash(line) for line in lines]
    stored = (folder / "checkpoint").read_text()
    assert open_checkpoint(stored, key) == (len(lines), ledger_forms.root(hashes))
    for index, line in enumerate(lines):
        text = run("ledger", "receipt", "--event", str(index))
        assert open_receipt(text, key) == (line, index, len(lines))
        assert text == receipt(line, index, hashes, stored)
    answer = json.loads(run("ledger", "consistency", "old", "--format", "json"))
    size, digest = open_checkpoint(old, key)
    proof = [base64.b64decode(node) for node in answer["proof"]]
    assert proof == consistency(size, hashes)
    assert fold_consistency(size, len(lines), proof, True, digest) == (digest, ledger_forms.root(hashes)) and not proof

    # What this script writes and signs by itself is taken by the program; what it forges is not.
    seed, other = ed25519.SEEDS[0], ed25519.SEEDS[1]
    mine = note(checkpoint(name, hashes), (name, seed))
    (root / "mine").write_text(receipt(lines[3], 3, hashes, mine))
    run("receipt", "verify", "mine", "--key", verifier_key(name, seed))
    run("receipt", "verify", "mine", "--key", verifier_key(name, other), code=1)
    run("receipt", "verify", "mine", "--key", key, code=1)
    (root / "mine").write_text(receipt(lines[3], 2, hashes, mine))
    run("receipt", "verify", "mine", "--key", verifier_key(name, seed), code=1)

print(f"ledger: {len(lines)} lines, {len(objects)} objects, checkpoint, {len(lines)} receipts and a consistency proof "
      "verified by other means; vectors as worked out")
