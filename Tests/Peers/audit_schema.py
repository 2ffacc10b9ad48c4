"""Every audit and every report of every shipped period is valid against its published JSON Schema; a report's sums are
added up again from the ledger's files."""
import csv
import json
import pathlib
import subprocess
import sys
from decimal import Decimal

import jsonschema

from stored import standing

root = pathlib.Path(__file__).resolve().parents[2]
schema = json.loads((root / "Sources/Reports/Schemas/audit-1.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
checked = 0
shipped = [(ledger.parent.name, period, board) for ledger in sorted((root / "Scores").glob("*/ledger.jsonl"))
           for period, boards in standing(ledger.parent)[0].items() for board in boards]
for bloc, period, board in shipped:
    command = [sys.argv[1], "audit", board, "--bloc", bloc, "--period", period,
               "--format", "json", "--workspace", str(root)]
    output = subprocess.run(command, capture_output=True, check=True).stdout
    audit = json.loads(output, parse_float=Decimal)
    validator.validate(json.loads(output))
    assert audit["board"] == board and len(audit["criteria"]) > 5
    checked += 1
assert checked >= 17, f"only {checked} audits found"
print(f"audit schema: {checked} audits are valid")

schema = json.loads((root / "Sources/Reports/Schemas/report-1.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
reports = sums = 0
for bloc, period in sorted({(bloc, period) for bloc, period, _ in shipped}):
    command = [sys.argv[1], "report", "--bloc", bloc, "--period", period, "--format", "json", "--workspace", str(root)]
    output = subprocess.run(command, capture_output=True, check=True).stdout
    validator.validate(json.loads(output))
    report = json.loads(output, parse_float=Decimal, parse_int=Decimal)
    # The plain sums: what the files of the boards say, added up by another program.
    figures = standing(root / "Scores" / bloc)[0][period]
    added = {}
    for board, path in figures.items():
        for row in csv.DictReader(path.open(encoding="utf-8", newline="")):
            if row["attribute"] == "actual" and row["value"] not in ("yes", "no"):
                added.setdefault(row["indicator"], []).append(Decimal(row["value"]))
    for line in report["indicators"]:
        actual = line["actual"]
        if actual and "total" in actual and not isinstance(actual["total"], dict):
            assert sum(added[line["indicator"]]) == actual["total"], (bloc, period, line["indicator"])
            assert len(added[line["indicator"]]) == actual["boards"]
            sums += 1
    reports += 1
assert reports >= 3 and sums > 60, (reports, sums)
print(f"report schema: {reports} reports are valid, {sums} sums of the bloc agree")
