"""The example bloc's made-up figures add up to the bloc's published totals, read from the files alone."""
import csv
import pathlib
from decimal import Decimal

from stored import standing

root = pathlib.Path(__file__).resolve().parents[2]
published = {"projects": 321, "projects_fdi": 230, "projects_ddi": 91, "capital_fdi": 5671, "capital_ddi": 38480,
             "revenue_fdi": 56686, "revenue_ddi": 192100, "budget_fdi": 1602, "budget_ddi": Decimal("9492.2")}
sums = dict.fromkeys(published, Decimal(0))
boards = set()
reports, _ = standing(root / "Scores/red-river-delta-example")
for path in reports["2024-H1"].values():
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            assert "made up" in row["source"], f"{path.name}: a row does not say that it is made up"
            boards.add(row["board"])
            if row["attribute"] == "actual" and row["indicator"] in sums:
                sums[row["indicator"]] += Decimal(row["value"])
assert len(boards) == 11, boards
assert sums == published, sums
print(f"totals: {len(published)} published totals reached by 11 boards")
