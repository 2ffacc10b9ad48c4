"""What stands in a bloc's ledger, read without the tool: line after line of ledger.jsonl, files by their hash."""
import hashlib
import json
import pathlib


def path(folder, reference):
    """The file of an object, after its hash was checked."""
    file = folder / "objects" / f"{reference['label']}.{reference['sha256'][:16]}.{reference['type']}"
    assert hashlib.sha256(file.read_bytes()).hexdigest() == reference["sha256"], file
    return file


def standing(folder):
    """Reports and points that stand: {period: {board: file}}, {period: file}."""
    folder = pathlib.Path(folder)
    reports, points = {}, {}
    for number, line in enumerate((folder / "ledger.jsonl").read_text(encoding="utf-8").splitlines()):
        event = json.loads(line)
        assert event["index"] == number
        period = reports.setdefault(event["period"], {})
        if event["event"] in ("submitted", "replaced"):
            period[event["board"]] = path(folder, event["is"]["figures"])
        elif event["event"] == "withdrawn":
            del period[event["board"]]
        elif event["event"] == "awarded":
            points[event["period"]] = path(folder, event["is"]["points"])
    return reports, points
