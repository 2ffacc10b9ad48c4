"""Every audit of every shipped period is valid against the published JSON Schema."""
import json
import pathlib
import subprocess
import sys
from decimal import Decimal

import jsonschema

root = pathlib.Path(__file__).resolve().parents[2]
schema = json.loads((root / "Sources/Reports/Schemas/audit-1.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
checked = 0
for scores in sorted((root / "Scores").glob("*/20*")):
    for board in sorted(scores.glob("*.csv")):
        if board.stem == "awarded":
            continue
        command = [sys.argv[1], "audit", board.stem, "--bloc", scores.parent.name, "--period", scores.name,
                   "--format", "json", "--workspace", str(root)]
        output = subprocess.run(command, capture_output=True, check=True).stdout
        audit = json.loads(output, parse_float=Decimal)
        validator.validate(json.loads(output))
        assert audit["board"] == board.stem and len(audit["criteria"]) > 5
        checked += 1
assert checked >= 17, f"only {checked} audits found"
print(f"audit schema: {checked} audits are valid")
