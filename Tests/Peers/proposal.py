"""The example period scored a second time, from the files alone: the rules of the proposal for 2024 are typed here by hand
from the table's words, in exact fractions, and nothing is read from the edition. Every board's points, criterion by
criterion, its total and the order of the boards must be what `thidua rank` prints."""
import csv
import json
import pathlib
import subprocess
import sys
from fractions import Fraction as F

from stored import standing

root = pathlib.Path(__file__).resolve().parents[2]
bloc = root / "Scores/red-river-delta-example"
DUE = F(1, 2)  # of a year's plan, at half-year


class Missing(Exception):
    """A figure that was not reported."""


class Board(dict):
    """Figures of one board; `board["export"]` is what was reached, `board["export", "plan"]` the plan."""

    def __missing__(self, key):
        if isinstance(key, str):
            return self[key, "actual"]
        raise Missing(key)


def read():
    boards, awards = {}, {}
    reports, points = standing(bloc)
    for path in [*reports["2024-H1"].values(), points["2024-H1"]]:
        for row in csv.DictReader(path.open(encoding="utf-8", newline="")):
            if "criterion" in row:
                awards[row["board"], row["criterion"]] = F(row["points"])
            elif row["attribute"] != "selfScore":
                value = {"yes": True, "no": False}.get(row["value"])
                figures = boards.setdefault(row["board"], Board())
                figures[row["indicator"], row["attribute"]] = F(row["value"]) if value is None else value
    return boards, awards


# What the words of the table say.

def reached(b, name, points, no_plan=None, stock=False):
    """All points where the plan that is due is reached, pro rata below it."""
    plan = b[name, "plan"]
    if plan == 0:
        return no_plan
    return points * min(F(1), b[name] / (plan if stock else plan * DUE))


def grown(b, name, full, points, no_base=None):
    """All points at a growth of `full` percent on the same period, none where nothing grew, pro rata between."""
    if b[name, "previous"] == 0:
        return no_base
    percent = (b[name] / b[name, "previous"] - 1) * 100
    return points * min(F(1), max(F(0), percent / full))


def excess(b, name):
    due = b[name, "plan"] * DUE
    return (b[name] - due) / due


def known(boards, function):
    values = []
    for other in boards.values():
        try:
            values.append(function(other))
        except Missing:
            pass
    return values


def relative(b, boards, name, best, met):
    """The leader beyond the plan has `best`, who just meets it `met`; between pro rata, below it the share lacking off."""
    own, leader = excess(b, name), max(known(boards, lambda x: excess(x, name)))
    if own < 0:
        return met * (1 + own)
    return F(met) if leader <= 0 else met + (best - met) * own / leader


def steps(value, *table):
    """The points of the first step that is reached; the last holds for everything below."""
    for least, points in table[:-1]:
        if value >= least:
            return F(points)
    return F(table[-1])


def share(part, whole):
    return part * 100 / whole


def domestic_capital(b, boards):
    name = "capital_ddi"
    with_plan = {k: x for k, x in boards.items() if x[name, "plan"] != 0}
    if b[name, "plan"] != 0:
        return relative(b, with_plan, name, 35, F("17.5"))
    best = max(x[name] for x in boards.values() if x[name, "plan"] == 0)
    return 21 * b[name] / best if best > 0 else F(0)


def discipline(b):
    if b["self_detected"]:
        return F(0)
    return -min(F(10), min(F(4), b["reprimands"]) + min(F(8), 2 * b["warnings_or_worse"]))


def capped(each, points, most):
    return min(F(most), each * F(points))


RULES = {
    "A.1.1": lambda b, all: grown(b, "projects_fdi", 40, 30, F(15)),
    "A.1.2": lambda b, all: grown(b, "projects_ddi", 50, 25, F("12.5")),
    "A.1.3": lambda b, all: reached(b, "capital_fdi", 45),
    "A.1.4": lambda b, all: relative(b, all, "capital_fdi", 40, 20),
    "A.1.5": domestic_capital,
    "A.1.6": lambda b, all: reached(b, "capital_implemented", 25, F("12.5")),
    "A.2.1": lambda b, all: reached(b, "industrial_output", 25),
    "A.2.2": lambda b, all: grown(b, "industrial_output", 10, 15),
    "A.2.3": lambda b, all: reached(b, "revenue_fdi", 30),
    "A.2.4": lambda b, all: grown(b, "revenue_fdi", 12, 20),
    "A.2.5": lambda b, all: reached(b, "revenue_ddi", 25),
    "A.2.6": lambda b, all: steps(share(b["export"], b["export", "plan"] * DUE), (105, 30), (100, 26), (95, 20), (85, 12), 5),
    "A.2.7": lambda b, all: reached(b, "budget_fdi", 30),
    "A.2.8": lambda b, all: relative(b, all, "budget_ddi", 25, F("12.5")),
    "A.3.1": lambda b, all: reached(b, "new_jobs", 20),
    "A.3.2": lambda b, all: (8 if b["workers"] >= b["workers", "previous"] else 0)
    + (7 if b["income"] >= b["income", "previous"] else 0),
    "A.3.3": lambda b, all: reached(b, "housing_places", 15, F("7.5"), stock=True),
    "A.3.4": lambda b, all: capped(max(F(0), b["unions"] - b["unions", "previous"]), 1, 5)
    + (5 if b["union_members"] > b["union_members", "previous"] else 0),
    "A.3.5": lambda b, all: min(F(10), F(b["social_contributions"] // 200)),
    "A.3.6": lambda b, all: capped(b["dialogues"], 4, 12) + capped(b["policy_proposals"], 2, 8),
    "A.4.1": lambda b, all: grown(b, "zones_operating", 10, 15, F("7.5")),
    "A.4.2": lambda b, all: steps(share(b["land_leased"], b["land_planned"]), (75, 20), (60, 16), (45, 12), 6),
    "A.4.3": lambda b, all: steps(share(b["land_leased"], b["land_recovered"]), (90, 15), (75, 12), (60, 8), 4),
    "A.4.4": lambda b, all: 8 + (6 if b["capital_in_force"] >= F("3.5") * b["land_leased"] and b["land_leased"] > 0 else 0)
    + (6 if b["capital_in_force"] >= F("7.5") * b["projects_active"] else 0),
    "A.4.5": lambda b, all: max(F(0), 30 - F(30, 20) * share(b["projects_behind"], b["projects_active"])),
    "A.4.6": lambda b, all: reached(b, "inspections", 20),
    "A.4.7": lambda b, all: reached(b, "capital_ez", 20) if b["zones_economic"] > 0 else None,
    "A.5.1": lambda b, all: 45 - min(F(45), capped(b["incidents_environment"], 15, 30) + capped(b["incidents_fire"], 10, 20)
                                     + capped(b["incidents_labour"], 5, 15) + capped(b["incidents_food"], 5, 15)),
    "A.5.2": lambda b, all: 25 - capped(b["work_stoppages"], 5, 25),
    "B.1": lambda b, all: steps(share(b["dossiers_on_time"], b["dossiers"]), (100, 35), (98, 25), (95, 15), 0),
    "B.2": lambda b, all: steps(share(b["procedures_online"], b["procedures"]), (100, 25), (80, 20), (50, 12), 5),
    "B.3": lambda b, all: 12 * b["procedures_time_cut"] + 8 * b["procedures_published"],
    "B.4": lambda b, all: 8 * b["iso_certified"] + 12 * b["e_documents"],
    "C.1": 30, "C.2": 25,
    "C.3": lambda b, all: steps(share(b["tasks_done"], b["tasks_assigned"]), (100, 25), (95, 20), (90, 12), 4),
    "C.4": lambda b, all: 20 - min(F(20), 4 * (b["complaints_received"] - b["complaints_settled"]) + 2 * b["complaints_late"]),
    "D.1": 40,
    "D.2": lambda b, all: 35 - min(F(25), capped(b["days_late"], 1, 10) + capped(b["reports_missing"], 5, 15)
                                   + capped(b["missing_documents"], 1, 5)),
    "D.3": lambda b, all: capped(b["models"], 5, 15) + capped(b["articles"], "0.5", 10),
    "E.1": lambda b, all: capped(b["accepted_solutions"], 5, 20),
    "E.2": lambda b, all: 15 if b["flag_government"] else 10 if b["flag_ministry"] else 0,
    "E.3": lambda b, all: capped(b["projects_large"], 5, 25),
    "F.1": lambda b, all: 0 if b["pact_registered"] else -8,
    "F.2": lambda b, all: discipline(b),
    "F.3": lambda b, all: -capped(b["figures_corrected"], 3, 12),
}
# What a criterion can bring at least and at most where a figure of it is missing.
OPEN = {"A.3.1": (0, 20), "A.4.3": (4, 15)}


def rounded(value):
    """Two places, halves away from zero."""
    cents = (abs(value) * 200 + 1) // 2
    return (F(-cents, 100) if value < 0 else F(cents, 100))


def score(name, boards, awards):
    """Criterion → (least, most), the total likewise, and the points that the board could have."""
    points = {}
    for criterion, rule in RULES.items():
        if not callable(rule):
            value = awards[name, criterion]
            assert 0 <= value <= rule and value % F("0.5") == 0
        else:
            try:
                value = rule(boards[name], boards)
            except Missing:
                points[criterion] = tuple(map(F, OPEN[criterion]))
                continue
        points[criterion] = None if value is None else (rounded(F(value)),) * 2
    total = []
    for end in (0, 1):
        of = lambda letter: sum(v[end] for k, v in points.items() if v is not None and k[0] == letter)
        total.append(sum(map(of, "ABCD")) + min(F(50), of("E")) + of("F"))
    return points, tuple(total), 980 if points["A.4.7"] is None else 1000


def printed(value):
    """A number of the JSON output, or the two ends of an interval."""
    if isinstance(value, dict) and "rational" not in value:
        return F(value["least"]), F(value["most"])
    number = F(value["rational"] if isinstance(value, dict) else value)
    return number, number


def criteria(sections):
    for section in sections:
        yield from section["criteria"]
        yield from criteria(section["sections"])


def main(thidua):
    boards, awards = read()
    assert len(boards) == 11, sorted(boards)
    output = subprocess.run([thidua, "rank", "--bloc", "red-river-delta-example", "--period", "2024-H1", "--format", "json",
                             "--workspace", str(root)], capture_output=True, check=True).stdout
    ranking = json.loads(output, parse_float=str, parse_int=str)
    wrong, compared, order = [], 0, []
    for row in ranking["boards"]:
        points, total, assigned = score(row["board"], boards, awards)
        found = {c["criterion"]: None if c["state"] == "not assigned" else printed(c["points"]) for c in criteria(row["sections"])}
        assert found.keys() == points.keys(), found.keys() ^ points.keys()
        wrong += [f"{row['board']} {k}: {found[k]}, expected {points[k]}" for k in points if found[k] != points[k]]
        wrong += [f"{row['board']}: total {printed(row['total'])}, expected {total}"] if printed(row["total"]) != total else []
        assert F(row["assigned"]) == assigned, row["board"]
        compared += len(points) + 1
        if boards[row["board"]]["self_score_filed"] and not boards[row["board"]]["leader_disciplined"]:
            order.append(total[0] / assigned)
        else:
            assert row["rank"] is None and row["vetoes"], f"{row['board']} is ranked"
    assert not wrong, "\n".join(wrong)
    certain = [value for value in order]
    assert len(certain) == 10
    for ahead, behind in zip(ranking["boards"], ranking["boards"][1:]):
        if ahead["rank"] and behind["rank"] and ahead["rank"]["best"] == ahead["rank"]["worst"]:
            first, second = (score(row["board"], boards, awards) for row in (ahead, behind))
            assert first[1][0] / first[2] >= second[1][0] / second[2], f"{ahead['board']} before {behind['board']}"
    print(f"proposal: {compared} points and totals of 11 boards equal those worked out in Python")


if __name__ == "__main__":
    main(sys.argv[1])
