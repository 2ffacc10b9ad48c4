"""Every audit of every shipped period is valid against the published JSON Schema."""
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
