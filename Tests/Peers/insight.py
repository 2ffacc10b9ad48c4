"""What would it take, how sure is the rank, what moved: worked out a second time, from the tool's own scores alone.

whatif is held against really submitting the figure, reach against whatif (the step found and the steps before it),
stability against the audited points of each criterion, criteria diff against a workspace that has the other edition,
strengths against audits, trend against the rankings of its periods. Exact fractions throughout."""
import csv
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction

from stored import standing

root = pathlib.Path(__file__).resolve().parents[2]
thidua = [str(pathlib.Path(sys.argv[1]).resolve())]
made_up = ("--bloc", "red-river-delta-example")
real = ("--bloc", "red-river-delta")
environment = os.environ | {"XDG_CONFIG_HOME": tempfile.mkdtemp(), "THIDUA_AT": "2027-01-15T09:00:00+07:00",
                            "THIDUA_BY": "insight.py"}
draw = random.Random(20241121)
pool = ThreadPoolExecutor(os.cpu_count())


def wrong(message):
    """Ends the program: a number is wrong."""
    sys.stdout.flush()
    print(f"WRONG: {message}", file=sys.stderr)
    pool.shutdown(cancel_futures=True)
    os._exit(1)


def equal(found, expected, what):
    if found != expected:
        wrong(f"{what}: the program says {found}, recomputed {expected}")


def raw(*arguments, workspace=root, before=()):
    """The bytes that a command prints."""
    command = [*before, *thidua, *map(str, arguments), "--workspace", str(workspace)]
    done = subprocess.run(command, capture_output=True, env=environment)
    if done.returncode != 0:
        wrong(f"{' '.join(command)} ends with {done.returncode}: {(done.stderr + done.stdout).decode()[:600]}")
    return done.stdout


def objects(pairs):
    """An object of the JSON; {"rational": "1/3"} is its number."""
    value = dict(pairs)
    return Fraction(value["rational"]) if set(value) == {"rational"} else value


def ask(*arguments, workspace=root):
    return json.loads(raw(*arguments, "--format", "json", workspace=workspace),
                      parse_float=Fraction, parse_int=Fraction, object_pairs_hook=objects)


def ends(value):
    """Least and most of points."""
    return (value["least"], value["most"]) if isinstance(value, dict) else (value, value)


def difference(after, before):
    low, high = (a - b for a, b in zip(ends(after), ends(before)))
    return low, high


def word(value):
    """A figure as it is written on the command line (--numbers en)."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    places = 0
    while (value * 10**places).denominator != 1:
        places += 1
    digits = f"{abs(int(value * 10**places)):0{places + 1}d}"
    return ("-" if value < 0 else "") + (digits if places == 0 else f"{digits[:-places]}.{digits[-places:]}")


def walk(sections):
    for section in sections:
        yield section
        yield from walk(section["sections"])


def ranking(scope, workspace=root):
    """Board by board what the ranking says, in its order."""
    return {board["board"]: board for board in ask("rank", *scope, workspace=workspace)["boards"]}


def whatif(scope, board, *words, workspace=root):
    return ask("whatif", board, *words, "--numbers", "en", *scope, workspace=workspace)


# whatif: lines add up, and it is what a submission would bring.

def adds_up(report, what):
    lines = 0
    for board in report["boards"]:
        name, before, after = board["board"], board["before"], board["after"]
        if before is None or after is None:
            continue
        # The ends of the lines need not be reached by the same state of the board: only points that are known add up.
        parts = [(line["before"], line["after"], line["difference"]) for line in board["lines"]]
        for line, (was, then, moved) in zip(board["lines"], parts):
            if was is not None and then is not None:
                equal(ends(moved), difference(then, was), f"{what}, {name}, {line['line']}")
        if not isinstance(board["difference"], dict) and not any(isinstance(p, dict) for part in parts for p in part):
            equal(sum((part[2] for part in parts), Fraction(0)), board["difference"], f"{what}, lines of {name}")
        equal(ends(board["difference"]), difference(after["total"], before["total"]), f"{what}, move of {name}")
        lines += len(parts)
    return lines


def copied(folder):
    shutil.copytree(root / "Criteria", folder / "Criteria")
    shutil.copytree(root / "Scores", folder / "Scores")
    return folder


def submitted(scope, period, changes):
    """A copied workspace with a figure of each board submitted anew: {board: [(indicator, value or None)]}."""
    folder = copied(pathlib.Path(tempfile.mkdtemp()))
    reports, _ = standing(folder / "Scores" / scope[1])
    for board, figures in changes.items():
        with reports[period][board].open(encoding="utf-8", newline="") as file:
            table = csv.DictReader(file)
            names, rows = table.fieldnames, list(table)
        for indicator, value in figures:
            found = [row for row in rows if (row["indicator"], row["attribute"]) == (indicator, "actual")]
            if len(found) != 1:
                wrong(f"{board} has {len(found)} rows of {indicator}")
            if value is None:
                rows.remove(found[0])
            else:
                found[0]["value"] = word(value)
        changed = folder / f"{board}.csv"
        with changed.open("w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, names)
            table.writeheader()
            table.writerows(rows)
        raw("submit", changed, "--replace", "--numbers", "en", *scope, "--period", period, workspace=folder)
    return folder


def standing_of(board):
    """What of a line of the ranking must agree with whatif."""
    return tuple(board[part] for part in ("total", "rank", "grades", "mayHaveNoGrade", "flags", "mayHaveNoFlag"))


cases = [
    (made_up, "2024-H1", {"hung-yen": [("export", Fraction(1200))]}),
    (made_up, "2024-H1", {"ha-nam": [("capital_fdi", Fraction("903.27"))],
                          "hai-duong": [("capital_ddi", Fraction("9999.5"))]}),
    (made_up, "2024-H1", {"bac-ninh": [("capital_fdi", Fraction(12))], "thai-binh": [("land_leased", None)]}),
    (made_up, "2024-H1", {"nam-dinh": [("self_score_filed", True)], "ha-noi": [("budget_ddi", None)]}),
    (made_up, "2024-H1", {"quang-ninh": [("days_late", Fraction(7)), ("capital_ez", Fraction("3.1"))]}),
    (real, "2018-H1", {"ha-nam": [("export", Fraction(1000)), ("budget", None)],
                       "bac-ninh": [("capital", Fraction("1234.5"))]}),
    (real, "2021", {"bac-ninh": [("revenue", Fraction(300000)), ("online_services", Fraction(77))]}),
]
known = {}
for edition in ("red-river-delta-2024", "red-river-delta-2018-h1", "red-river-delta-2021"):
    known[edition] = {one["id"]: one for one in ask("criteria", "show", edition)["indicators"]}
before_now = {made_up + ("--period", "2024-H1"): None, real + ("--period", "2018-H1"): None,
              real + ("--period", "2021"): None}
for scope, board in zip(before_now, pool.map(ranking, before_now)):
    before_now[scope] = board
compared = moved_lines = 0
for scope, period, changes in cases:
    stored_figures, _ = standing(root / "Scores" / scope[1])
    full = scope + ("--period", period)
    usable = {}
    for board, figures in changes.items():
        with stored_figures[period][board].open(encoding="utf-8", newline="") as file:
            reported = {row["indicator"] for row in csv.DictReader(file) if row["attribute"] == "actual"}
        for indicator, _ in figures:
            if indicator not in reported:
                wrong(f"{board} reports no {indicator} for {period}")
        usable[board] = figures
    words = []
    for board, figures in usable.items():
        words += [board] + [f"{indicator}={'' if value is None else word(value)}" for indicator, value in figures]
    report = whatif(full, *words)
    moved_lines += adds_up(report, f"whatif {' '.join(words)}")
    folder = submitted(scope, period, usable)
    really = ranking(full, workspace=folder)
    shutil.rmtree(folder)
    imagined = {board["board"]: board for board in report["boards"]}
    for board, line in really.items():
        if board in imagined:
            found = standing_of(imagined[board]["after"])
        else:
            found = standing_of(before_now[full][board])
        equal(found, standing_of(line), f"whatif {' '.join(words)}, {board} beside the figure submitted")
        compared += 1
if compared < 40:
    wrong(f"only {compared} lines of whatif were compared")
print(f"whatif: {moved_lines} lines add up; {compared} boards stand as after submitting the figures", flush=True)

# reach: whatif holds at the step found, at no step nearer, and nowhere that was said to be of no use.

editions = {"2024-H1": "red-river-delta-2024", "2018-H1": "red-river-delta-2018-h1", "2021": "red-river-delta-2021"}
classes = ["excellent", "good", "completed", "incomplete"]  # of all three editions, the best first


def holds(scope, board, target, words, after=None):
    """Whether the target surely holds when these figures are imagined."""
    lines = {one["board"]: one["after"] for one in whatif(scope, board, *words)["boards"]}
    now = before_now[scope]
    mine = lines.get(board, now[board])
    if after is not None:
        for part in ("basis", "rank", "grades", "mayHaveNoGrade"):
            equal(after[part], mine[part], f"reach {board} {target}, {words}: {part} beside that of whatif")
    option, value = target
    if mine is None or mine["rank"] is None:
        return False
    if option == "--rank":
        return mine["rank"]["worst"] <= value
    if option == "--grade":
        good = classes[: classes.index(value) + 1]
        return bool(mine["grades"]) and not mine["mayHaveNoGrade"] and all(grade in good for grade in mine["grades"])
    other = lines.get(value, now[value])
    return other is None or other["rank"] is None or mine["rank"]["worst"] < other["rank"]["best"]


def indicator(scope, line):
    return known[editions[scope[3]]][line["figure"].split(".")[0]]


def step(scope, line):
    """By how much a figure moves at least; every judged criterion of the shipped editions goes by halves."""
    if "criterion" in line:
        return Fraction(1, 2)
    return Fraction(1, 10 ** int(indicator(scope, line)["decimals"]))


targets = []
example, first, year = before_now
targets += [(example, board, ("--rank", rank)) for board, rank in [
    ("ha-nam", 5), ("hai-duong", 3), ("hai-phong", 5), ("ninh-binh", 9), ("thai-binh", 8), ("ha-noi", 4),
    ("quang-ninh", 1)]]
targets += [(example, board, ("--over", other)) for board, other in [
    ("ha-nam", "ha-noi"), ("bac-ninh", "quang-ninh"), ("vinh-phuc", "thai-binh"), ("ninh-binh", "vinh-phuc")]]
targets += [(example, board, ("--grade", grade)) for board, grade in [
    ("vinh-phuc", "good"), ("ha-noi", "excellent"), ("bac-ninh", "excellent"), ("nam-dinh", "completed"),
    ("thai-binh", "good")]]
targets += [(first, "ha-nam", ("--grade", "good")), (first, "bac-ninh", ("--grade", "good")),
            (first, "bac-ninh", ("--rank", 3)), (year, "bac-ninh", ("--grade", "good")),
            (year, "ninh-binh", ("--grade", "good")), (year, "bac-ninh", ("--rank", 1))]
reports = list(pool.map(lambda one: ask("reach", one[1], *one[2], *one[0]), targets))
shown, refuted, nowhere = [], [], []
for (scope, board, target), report in zip(targets, reports):
    if report["held"]:
        equal(holds(scope, board, target, []), True, f"reach {board} {target}: held")
        continue
    reached = [line for line in report["lines"] if line["outcome"] == "reached"]
    none = [line for line in report["lines"] if line["outcome"] == "none" and line["reason"] != "not read"]
    for line in draw.sample(reached, min(5, len(reached))):
        name = line.get("criterion") or line["figure"]
        value, now, size = line["value"], line["now"], step(scope, line)
        shown.append((scope, board, target, [f"{name}={word(value)}"], line["after"]))
        if isinstance(value, bool) or now is None:
            continue
        away = abs(value - now) / size
        equal(away.denominator, 1, f"reach {board} {target}, {name}: {value} is not a whole number of steps from {now}")
        side = 1 if value > now else -1
        equal(line["change"], value - now, f"reach {board} {target}, {name}: change")
        equal(line["notYet"], value - side * size, f"reach {board} {target}, {name}: the step before")
        for near in {int(away) - 1, draw.randint(1, max(1, int(away) - 1))} - {0, int(away)}:
            refuted.append((scope, board, target, [f"{name}={word(now + side * near * size)}"], None))
        other = now - side * (int(away) - 1) * size
        if away > 1 and other > 0 and "figure" in line and ".." not in indicator(scope, line)["ranges"]["actual"]:
            refuted.append((scope, board, target, [f"{name}={word(other)}"], None))
    for line in draw.sample(none, min(1, len(none))):
        name = line.get("criterion") or line["figure"]
        size = step(scope, line)
        if isinstance(line["now"], bool):
            values = {not line["now"]}
        elif line.get("from") is None:
            continue
        else:
            low, high = line["from"]["value"], line["to"]["value"]
            now = line["now"] if line["now"] is not None else low
            values = {low, high} | ({line["at"]} if "at" in line and not isinstance(line["at"], dict) else set())
            for _ in range(2):
                nearer = draw.choice([10, 1000, 10**6])
                reach = min(int((high - now) / size), nearer)
                back = min(int((now - low) / size), nearer)
                values.add(now + draw.randint(-back, reach) * size)
        nowhere += [(scope, board, target, [f"{name}={word(value)}"], None) for value in sorted(values)]
for kind, probes, expected in (("reached", shown, True), ("nearer", refuted, False), ("none", nowhere, False)):
    for (scope, board, target, words, _), held in zip(probes, pool.map(lambda one: holds(*one), probes)):
        equal(expected, held, f"reach {board} {target[0]} {target[1]} {scope[3]}, {kind}: whatif {board} {words[0]}")
if len(shown) < 20:
    wrong(f"only {len(shown)} answers of reach were confirmed")
print(f"reach: {len(targets)} targets; {len(shown)} answers hold, {len(refuted)} nearer steps and {len(nowhere)} "
      "values said to be of no use do not", flush=True)

# stability: margins, what is left out and the counts, from the audited points of each criterion.

LIMIT = {"E": 50}  # the edition's one cap: its bonuses
scope = example
audits = dict(zip(before_now[scope], pool.map(lambda board: ask("audit", board, *scope), before_now[scope])))
bonus = {"E", "F"}


def section(criterion):
    return criterion.split(".")[0]


class Board:
    """Points of a board criterion by criterion, as two ends; what it is assigned."""

    def __init__(self, audit, which):
        self.points = {one["criterion"]: ends(one[which]) for one in audit["criteria"]
                       if one["state"] != "not assigned" and one[which] is not None}
        self.weight = {one["criterion"]: one["available"] for one in audit["criteria"]
                       if one["criterion"] in self.points and section(one["criterion"]) not in bonus}
        self.assigned = sum(self.weight.values(), Fraction(0))
        self.sums = {}
        for one, points in self.points.items():
            self.sums[section(one)] = self.sums.get(section(one), Fraction(0)) + points[0]

    def percent(self, end, factor=lambda criterion: 1, without=lambda criterion: False):
        """Points after the sections' caps on the points assigned."""
        sums = {}
        for criterion, points in self.points.items():
            if not without(criterion):
                top = section(criterion)
                sums[top] = sums.get(top, Fraction(0)) + points[end] * factor(criterion)
        total = sum((min(LIMIT.get(top, points), points) for top, points in sums.items()), Fraction(0))
        weight = sum((w * factor(c) for c, w in self.weight.items() if not without(c)), Fraction(0))
        return total / weight if weight else Fraction(0)

    def part(self, end, chosen, without):
        return sum((points[end] for one, points in self.points.items() if chosen(one) and not without(one)),
                   Fraction(0))


rounded = {board: Board(audit, "points") for board, audit in audits.items()}
unrounded = {board: Board(audit, "exact") for board, audit in audits.items()}
for board, audit in audits.items():
    equal(sum(rounded[board].weight.values()), audit["assigned"], f"points assigned to {board}")
    for end in (0, 1):
        equal(rounded[board].percent(end) * audit["assigned"], ends(audit["total"])[end], f"total of {board}")
        exact = ends(audit["exactTotal"])[end]
        equal(unrounded[board].percent(end) * audit["assigned"], exact, f"exact total of {board}")
ranked = [board for board, line in before_now[scope].items() if line["rank"] is not None]


def ranks(without):
    """Rank intervals without some criteria: percent, then the points of section A, then those of A.1.4."""
    keys = {}
    for board in ranked:
        mine = rounded[board]
        keys[board] = [tuple(mine.percent(end, without=without) for end in (0, 1))]
        for chosen in (lambda one: section(one) == "A", lambda one: one == "A.1.4"):
            if not all(without(one) for one in mine.points if chosen(one)):
                keys[board].append(tuple(mine.part(end, chosen, without) for end in (0, 1)))

    def ahead(a, b):
        """Surely, possibly."""
        for mine, other in zip(keys[a], keys[b]):
            if mine[0] > other[1]:
                return True, True
            if mine[1] < other[0]:
                return False, False
            if not mine[0] == mine[1] == other[0] == other[1]:
                return False, True
        return None, None

    found = {}
    for board in ranked:
        others = [ahead(other, board) for other in ranked if other != board]
        if (None, None) in others:
            return None
        found[board] = {"best": 1 + sum(surely for surely, _ in others), "worst": 1 + sum(maybe for _, maybe in others)}
    return found


now = ranks(lambda criterion: False)
equal({board: before_now[scope][board]["rank"] for board in ranked}, now, "ranks of the period")
answers = [raw("stability", "--samples", 400, "--seed", 7, "--share", "10%", *scope, "--format", "json", before=before)
           for before in ((), ("taskset", "-c", "0") if shutil.which("taskset") else ())]
equal(answers[1], answers[0], "stability with the same seed, on one core")
stability = json.loads(answers[0], parse_float=Fraction, parse_int=Fraction, object_pairs_hook=objects)
for experiment in ("criteria", "sections", "estimates"):
    for line in stability[experiment]["boards"]:
        what = f"stability, {experiment}, {line['board']}"
        equal(sum((one["samples"] for one in line["ranks"]), line["open"] + line["unranked"]), 400, f"{what}: samples")
        equal(line["rank"], now[line["board"]], f"{what}: rank")
        if line["rank"]["best"] == line["rank"]["worst"]:
            kept = sum((one["samples"] for one in line["ranks"] if one["rank"] == line["rank"]["best"]), Fraction(0))
            equal(line["kept"], kept, f"{what}: kept")
    for pair in stability[experiment]["pairs"]:
        if pair["held"] + pair["turned"] > 400:
            wrong(f"stability, {experiment}: {pair} counts more than 400 samples")
left_out = 0
for line in stability["omissions"]:
    name = line.get("criterion") or line["section"]
    after = ranks(lambda criterion: criterion == name or criterion.startswith(name + "."))
    if after is None:
        continue
    expected = {board: (now[board], after[board]) for board in ranked if now[board] != after[board]}
    equal({one["board"]: (one["before"], one["after"]) for one in line["moves"]}, expected, f"stability without {name}")
    left_out += 1
if left_out < 50:
    wrong(f"only {left_out} omissions were recomputed")


def lead(a, b, criterion, amount):
    """How far a leads b (times a positive number) when one weight is 1 + amount: a quadratic between the kinks."""
    def of(board):
        mine, top = unrounded[board], section(criterion)
        sums = dict(mine.sums)
        if criterion in mine.points:
            sums[top] += mine.points[criterion][0] * amount
        points = sum((min(LIMIT.get(one, p), p) for one, p in sums.items()), Fraction(0))
        return points, mine.assigned + mine.weight.get(criterion, 0) * amount
    (points, weight), (others, other_weight) = of(a), of(b)
    return points * other_weight - others * weight


def always_ahead(a, b, criterion, side, share):
    """Whether a stays ahead of b for every weight up to this share: exact, on each piece between the cap's kinks."""
    kinks = {Fraction(0), share}
    if section(criterion) in LIMIT:
        for board in (a, b):
            mine = unrounded[board].points
            if mine.get(criterion, (0, 0))[0]:
                rest = unrounded[board].sums[section(criterion)] - mine[criterion][0]
                kinks.add(((LIMIT[section(criterion)] - rest) / mine[criterion][0] - 1) * side)
    kinks = sorted(kink for kink in kinks if 0 <= kink <= share)
    for low, high in zip(kinks, kinks[1:]):
        at = [lead(a, b, criterion, side * x) for x in (low, (low + high) / 2, high)]
        if min(at) <= 0:
            return False
        bend, slope = 2 * (at[0] - 2 * at[1] + at[2]), 4 * at[1] - 3 * at[0] - at[2]
        if bend > 0 and 0 < -slope / (2 * bend) < 1 and at[0] - slope**2 / (4 * bend) <= 0:
            return False
    return True


def bounds(share):
    """Up to where nothing turns, from where it has turned."""
    return (share["over"], share["reached"]) if isinstance(share, dict) and "over" in share else (share["exactly"],) * 2


singles = alls = 0
for margin in stability["margins"]:
    a, b = margin["first"], margin["second"]
    if margin["state"] != "ahead":
        continue
    what = f"stability, {a} ahead of {b}"
    criteria = sorted(set(unrounded[a].points) | set(unrounded[b].points))
    if isinstance(margin["single"], dict):
        one = margin["single"]
        over, reached = bounds(one["share"])
        side = 1 if one["weight"] == "more" else -1
        if lead(a, b, one["criterion"], side * reached) > 0:
            wrong(f"{what}: {one['criterion']} {one['weight']} by {reached} does not turn them")
        below = over - Fraction(1, 10**12) if over == reached else over
        for criterion in criteria:
            for way in (1, -1):
                share = below if way == 1 else min(below, Fraction(1))
                if not always_ahead(a, b, criterion, way, share):
                    wrong(f"{what}: {criterion} turns them by less than {below}, the program names {one}")
        singles += 1
    if isinstance(margin["all"], dict):
        over, reached = bounds(margin["all"])
        mine, other = unrounded[a], unrounded[b]

        def worst(share, signs):
            factor = lambda criterion: 1 + share * signs[criterion]
            return mine.percent(0, factor) - other.percent(1, factor)

        exact = over == reached
        gain = lambda c: mine.points.get(c, (0, 0))[0] - other.points.get(c, (0, 0))[1]
        against = {c: -1 if gain(c) > 0 else 1 for c in criteria}
        if mine.weight == other.weight and all(one.sums["E"] * (1 + reached) <= LIMIT["E"] for one in (mine, other)):
            if not exact:
                wrong(f"{what}: no cap is near, and yet the share of all weights is not exact: {margin['all']}")
            apart, reach = sum(map(gain, criteria), Fraction(0)), sum((abs(gain(c)) for c in criteria), Fraction(0))
            equal(over, apart / reach, f"{what}: all weights")
        elif exact and worst(reached, against) > 0:
            found = min(worst(reached, against | {c: s for c in criteria if section(c) == "E"}) for s in (1, -1))
            if mine.weight == other.weight and found > 0:
                wrong(f"{what}: all weights by {reached} do not turn them")
        below = over - Fraction(1, 10**12) if exact else over
        for _ in range(50):
            signs = {c: against[c] if draw.random() < 0.9 else -against[c] for c in criteria}
            if worst(below, signs) <= 0:
                wrong(f"{what}: weights within {below} turn them, the program says {margin['all']}")
        alls += 1
print(f"stability: {left_out} omissions, margins of {singles} pairs by one weight and {alls} by all; the same bytes "
      "on one core", flush=True)

# criteria diff: the other edition in the workspace gives the totals that were foretold.

source = (root / "Criteria/red-river-delta/2024.yaml").read_text(encoding="utf-8")
changes = [("mode: half up", "mode: half even"),
           ("rounding: {at: criterion, places: 2", "rounding: {at: criterion, places: 0"),
           ("rounding: {at: criterion", "rounding: {at: section"), ("rounding: {at: criterion", "rounding: {at: total"),
           ("    atMost: 50", "    atMost: 12"),
           ("policy_proposals.actual, points: 2, atMost: 8", "policy_proposals.actual, points: 4, atMost: 8"),
           ('en: "Good"}, from: 80}', 'en: "Good"}, from: 89.5}'),
           ('"[75..90)": 12', '"[75..90)": 10'), ("  notAssigned: percent", "  notAssigned: points")]
# The points of a criterion, and of the section with it.
bonuses = source[source.index("  - id: E\n"):source.index("- id: E.2\n")]
changes.append((bonuses, bonuses.replace("points: 60\n", "points: 70\n").replace("points: 20\n", "points: 30\n")
                .replace("points: 5, atMost: 20", "points: 5, atMost: 30")))
moves = 0
for old, new in changes:
    if old == new:
        wrong(f"nothing changes in {old}")
    folder = copied(pathlib.Path(tempfile.mkdtemp()))
    target = folder / "Criteria/red-river-delta/2024.yaml"
    if old not in source:
        wrong(f"the edition has no {old}")
    target.write_text(source.replace(old, new, 1), encoding="utf-8")
    report = ask("criteria", "diff", "red-river-delta-2024", target, *scope)
    if not report["changes"]:
        wrong(f"criteria diff says nothing of {old} → {new}")
    after = ranking(scope, workspace=folder)
    foretold = {one["board"]: one for one in report["period"]["moves"]}
    for board, line in after.items():
        was = before_now[scope][board]
        if board in foretold:
            move = foretold[board]
            what = f"criteria diff {old} → {new}, {board}"
            for part, found in (("before", was), ("after", line)):
                equal(move[part]["total"], found["total"], f"{what}: total {part}")
                equal(move[part]["rank"], found["rank"], f"{what}: rank {part}")
                equal(move[part]["grades"], found["grades"], f"{what}: grades {part}")
                equal(move[part]["flags"], found["flags"], f"{what}: flags {part}")
            if not isinstance(move["move"], dict):
                equal(ends(move["move"]), difference(line["total"], was["total"]), f"{what}: move")
            if not any(isinstance(one["move"], dict) for one in move["lines"]) and not isinstance(move["move"], dict):
                equal(sum((one["move"] for one in move["lines"]), Fraction(0)), move["move"], f"{what}: lines")
            moves += 1
        else:
            equal((line["total"], line["rank"], line["grades"], line["flags"]),
                  (was["total"], was["rank"], was["grades"], was["flags"]),
                  f"criteria diff {old} → {new}: {board} is not named")
    place = new.removeprefix("rounding: {at: ")
    if place in ("section", "total"):
        policy = next(one for one in stability["policies"] if one.get("rounding") == place)
        equal({one["board"]: (one["before"], one["after"]) for one in policy["moves"]},
              {board: (now[board], after[board]["rank"]) for board in ranked if now[board] != after[board]["rank"]},
              f"stability, rounding at the {place}")
    changed = report["period"]["changed"]
    equal(changed["rank"] + changed["rankPerhaps"],
          sum(after[board]["rank"] != before_now[scope][board]["rank"] for board in after),
          f"criteria diff {old} → {new}: boards that change rank")
    shutil.rmtree(folder)
if moves < 20:
    wrong(f"only {moves} moves of criteria diff were compared")
print(f"criteria diff: {len(changes)} changed editions, {moves} boards move as when the edition is really changed",
      flush=True)

# strengths: means and differences from the audits.

def audited(board):
    return {one["criterion"]: one for one in audits[board]["criteria"]}


lines = 0
for board in ("hung-yen", "ha-nam", "thai-binh", "nam-dinh"):
    for against in ask("strengths", board, *scope)["against"]:
        for line in against["lines"]:
            what = f"strengths of {board} against {against['measure']}, {line['criterion']}"
            mine = audited(board)[line["criterion"]]
            equal(line["points"], mine["points"], f"{what}: points")
            if against["measure"] == "mean":
                others = [audited(one)[line["criterion"]] for one in ranked]
                others = [one["points"] for one in others if one["state"] == "determined"]
                other = sum(others, Fraction(0)) / len(others)
            else:
                other = audited(against["other"])[line["criterion"]]["points"]
            equal(line["other"], other, f"{what}: other")
            equal(line["difference"], mine["points"] - other, f"{what}: difference")
            equal(line["percent"], mine["points"] * 100 / abs(mine["available"]), f"{what}: percent")
            lines += 1
if lines < 200:
    wrong(f"only {lines} lines of strengths were compared")
print(f"strengths: {lines} lines equal the audited points", flush=True)

# trend: each period as its ranking.

stood = 0
for scope, periods in ((made_up, ["2024-H1"]), (real, ["2018-H1", "2021"])):
    report = ask("trend", *scope)
    equal([one["period"] for one in report["periods"]], periods, "periods of the trend")
    for board in report["boards"]:
        single = ask("trend", board["board"], *scope) if board["board"] in ("bac-ninh", "ha-nam") else report
        for source_ in (board, next(one for one in single["boards"] if one["board"] == board["board"])):
            for period in source_["periods"]:
                line = before_now[scope + ("--period", period["period"])].get(board["board"])
                recorded = [one["standing"] for one in period["recorded"] if one["board"] == board["board"]]
                if line is None:
                    equal([one for one in recorded if one], [], f"trend, {board['board']}, {period['period']}")
                    continue
                now = recorded[0]
                what = f"trend, {board['board']}, {period['period']}"
                equal((now["rank"], now["points"], now["grades"], now["assigned"]),
                      (line["rank"], line["total"], line["grades"], line["assigned"]), what)
                percent = tuple(end * 100 / line["assigned"] for end in ends(line["total"]))
                equal(ends(now["percent"]), percent, f"{what}: percent")
                stood += 1
if stood < 17:
    wrong(f"only {stood} standings of trend were compared")
print(f"trend: {stood} standings equal the rankings of their periods")
