"""One job, several engines: min-max over K indicators, weighted sum, rounded half up to 4 places, competition rank, CSV by rank.

Usage: scale.py THIDUA [UNITS [INDICATORS [ROUNDS]]]      e.g. scale.py .build/release/thidua 1000000 40 3
       scale.py THIDUA growth                             from 100,000 to 1,000,000 units, from 40 to 400 indicators
       scale.py THIDUA small                              1,000 units

Every engine is a process of its own that reads the same CSV file and writes one; they take turns. Printed: the best time
of the rounds, the most memory, and what that is against thidua. Polars (lazy) and pandas (with pyarrow's reader) compute in
floating point; DuckDB runs the query that `thidua sql` prints, in whole numbers. What differs from thidua's ranks is counted;
at the end a table of 63 units shows what becomes of 35 exact ties.

Fails where thidua is not exact (a sample is scored again with Python's fractions). Times are shown, never judged.
Needs the packages numpy, polars, pandas, pyarrow and duckdb.
"""
import csv
import os
import pathlib
import subprocess
import sys
import tempfile
import time
from fractions import Fraction

try:
    import duckdb  # noqa: F401
    import numpy
    import pandas  # noqa: F401
    import polars  # noqa: F401
    import pyarrow  # noqa: F401
except ImportError as error:
    print(f"not run: the packages numpy, polars, pandas, pyarrow and duckdb are needed ({error})")
    sys.exit(1)

PLACES = 4


def names(count):
    return [f"i{number + 1:03d}" for number in range(count)]


def weights(count):
    """Points of the criteria: 1, 2, 3, 4 in turn, together 100."""
    return [Fraction(number % 4 + 1) * 40 / count for number in range(count)]


def lower(number):
    """Whether less is better: every fourth."""
    return number % 4 == 3


def edition(count, path):
    total = sum(weights(count))
    lines = [
        "edition: scale", "bloc: scale", "status: proposal", "title: {vi: Phép thử quy mô, en: Trial of scale}",
        "valid: {from: 2025, to: 2025}", "source: {document: made up}", f"points: {float(total):g}",
        f"rounding: {{at: total, places: {PLACES}, mode: half up}}", "ranking: {on: rounded, keys: [total], ties: share}",
        "indicators:"]
    for name in names(count):
        lines.append(f"  {name}: {{title: {{vi: Chỉ tiêu {name}, en: Indicator {name}}}, unit: u, nature: stock, has: [actual], decimals: 2, range: \"[0..100000]\"}}")
    lines += [
        "functions:",
        "  share(x, best, worst): if best = worst then 0 else (x - worst) / (best - worst)",
        "sections:", "  - id: A", "    title: {vi: A, en: A}", f"    points: {float(total):g}", "    criteria:"]
    for number, (name, points) in enumerate(zip(names(count), weights(count))):
        best, worst = ("min", "max") if lower(number) else ("max", "min")
        lines.append(
            f"      - {{id: A.{number + 1}, title: {{vi: {name}, en: {name}}}, points: {float(points):g}, source: {{document: made up}}, "
            f"score: \"share({name}.actual, {best}(boards.{name}.actual), {worst}(boards.{name}.actual)) * points\"}}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def table(units, count, path):
    """Figures with two decimals: three quarters of the columns up to 100, a quarter up to 1,000."""
    random = numpy.random.default_rng(7)
    tops = numpy.where(numpy.arange(count) % 4 == 0, 100_000, 10_000)
    with open(path, "w", encoding="ascii") as file:
        file.write("unit," + ",".join(names(count)) + "\n")
        for start in range(0, units, 20_000):
            part = min(20_000, units - start)
            cells = random.integers(0, tops, size=(part, count), endpoint=True)
            rows = [",".join([f"{cell // 100}.{cell % 100:02d}" for cell in row]) for row in cells.tolist()]
            file.write("".join(f"u{start + offset},{row}\n" for offset, row in enumerate(rows)))


# MARK: The engines; each runs in a process of its own: scale.py --run ENGINE TABLE OUTPUT


def run_polars(source, target):
    import polars as pl
    columns = pl.scan_csv(source).collect_schema().names()[1:]
    total = None
    for number, (name, points) in enumerate(zip(columns, weights(len(columns)))):
        x = pl.col(name)
        low, high = (x.max(), x.min()) if lower(number) else (x.min(), x.max())
        part = (x - low) / (high - low) * float(points)
        total = part if total is None else total + part
    (pl.scan_csv(source).select("unit", score=(total * 10**PLACES + 0.5).floor() / 10**PLACES)
       .with_columns(rank=pl.col("score").rank("min", descending=True).cast(pl.Int64))
       .sort("rank", "unit").select("rank", "unit", "score").collect().write_csv(target))


def run_pandas(source, target):
    import numpy as np
    import pandas as pd
    frame = pd.read_csv(source, engine="pyarrow")
    columns = frame.columns[1:]
    total = 0.0
    for number, (name, points) in enumerate(zip(columns, weights(len(columns)))):
        x = frame[name]
        low, high = (x.max(), x.min()) if lower(number) else (x.min(), x.max())
        total = total + (x - low) / (high - low) * float(points)
    result = pd.DataFrame({"unit": frame["unit"], "score": np.floor(total * 10**PLACES + 0.5) / 10**PLACES})
    result["rank"] = result["score"].rank(method="min", ascending=False).astype("int64")
    result.sort_values(["rank", "unit"])[["rank", "unit", "score"]].to_csv(target, index=False)


ENGINES = {"polars": run_polars, "pandas": run_pandas}


def commands(thidua, folder):
    source = str(folder / "table.csv")
    here = [sys.executable, os.path.abspath(__file__), "--run"]
    result = {"thidua": [thidua, "score", str(folder / "edition.yaml"), source, "-o", str(folder / "thidua.csv"), "--replace"]}
    for engine in ENGINES:
        result[engine] = here + [engine, source, str(folder / f"{engine}.csv")]
    return result


def measured(command):
    """Seconds on the clock, and the most memory in MB, of one process."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{' '.join(command)} failed with exit code {child.returncode}")
    return seconds, usage.ru_maxrss / 1024


def compare(thidua, units, count, rounds, folder):
    """The best of some rounds of each engine, by engine."""
    edition(count, folder / "edition.yaml")
    table(units, count, folder / "table.csv")
    size = (folder / "table.csv").stat().st_size
    print(f"\n{units:,} units × {count} indicators, {size / 1e6:.0f} MB, {os.cpu_count()} cores, best of {rounds}", flush=True)
    best = {}
    for _ in range(rounds):
        for engine, command in commands(thidua, folder).items():
            seconds, memory = measured(command)
            old = best.get(engine, (seconds, memory))
            best[engine] = (min(seconds, old[0]), min(memory, old[1]))
    for engine, (seconds, memory) in best.items():
        print(f"  {engine:8} {seconds:8.3f} s  ×{seconds / best['thidua'][0]:5.2f}   {memory:7.0f} MB  ×{memory / best['thidua'][1]:5.2f}"
              f"   {size / seconds / 1e9:5.2f} GB/s")
    return best


def results(path):
    """Rank and score by unit, as texts; whatever the columns are called in the language of the machine."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        header = next(reader)
        if "score" in header:
            rank, unit, score = (header.index(name) for name in ("rank", "unit", "score"))
        else:
            rank, unit = 0, 1
            score = max(index for index, name in enumerate(header) if "/" in name)
        return {row[unit]: (int(row[rank].rstrip("=")), Fraction(row[score])) for row in reader}


def rounded(number):
    """Half up: away from zero."""
    units = abs(number) * 10**PLACES
    whole = (2 * units.numerator + units.denominator) // (2 * units.denominator)
    return Fraction(whole if number >= 0 else -whole, 10**PLACES)


def exact(folder, units=None):
    """Scores by fractions: of all units, or of some that are drawn by a fixed rule."""
    with open(folder / "table.csv", encoding="ascii") as file:
        next(file)
        rows = [line.rstrip("\n").split(",") for line in file]
    count = len(rows[0]) - 1
    hundredths = [[int(cell.replace(".", "")) for cell in row[1:]] for row in rows]
    low = [min(column) for column in zip(*hundredths)]
    high = [max(column) for column in zip(*hundredths)]
    drawn = range(len(rows)) if units is None else range(0, len(rows), max(1, len(rows) // units))
    scores = {}
    for index in drawn:
        total = Fraction(0)
        for number, (cell, points) in enumerate(zip(hundredths[index], weights(count))):
            if high[number] == low[number]:
                continue
            share = Fraction(cell - low[number], high[number] - low[number])
            total += (1 - share if lower(number) else share) * points
        scores[rows[index][0]] = rounded(total)
    return scores


def verify(folder, sample):
    """thidua's scores are those of fractions, and its ranks those of its scores; how many ranks of others differ is shown."""
    ours = results(folder / "thidua.csv")
    for unit, score in exact(folder, sample).items():
        if ours[unit][1] != score:
            sys.exit(f"thidua scores {unit} {ours[unit][1]}, exactly it is {score}")
    order = sorted((score for _, score in ours.values()), reverse=True)
    first = {}
    for place, score in enumerate(order, 1):
        first.setdefault(score, place)
    wrong = [unit for unit, (rank, score) in ours.items() if first[score] != rank]
    if wrong:
        sys.exit(f"thidua ranks {wrong[0]} {ours[wrong[0]][0]}, by its own scores it is {first[ours[wrong[0]][1]]}")
    for engine in ENGINES:
        theirs = results(folder / f"{engine}.csv")
        scores = sum(1 for unit in ours if theirs[unit][1] != ours[unit][1])
        ranks = sum(1 for unit in ours if theirs[unit][0] != ours[unit][0])
        print(f"  {engine}: {scores:,} scores and {ranks:,} ranks of {len(ours):,} differ from the exact ones")


def ties(thidua, folder):
    """63 units, 35 of which have exactly the same total, half-way between two roundings, in different columns."""
    count = 40
    random = numpy.random.default_rng(11)
    edition(count, folder / "edition.yaml")
    rows = [["u0"] + ["0.00"] * count, ["u1"] + ["1000.00"] * count]
    ones = [number for number in range(count) if weights(count)[number] == 1]
    # A hundredth of a column with one point and a range of 1,000 is worth 0.00001 points: 5 more than a rounding's place.
    for unit in range(35):
        cells = [0] * count
        left = 734_565
        while left:
            column = int(random.choice(ones))
            part = int(min(left, random.integers(1, 100_000), 100_000 - cells[column]))
            cells[column] += part
            left -= part
        rows.append([f"tie{unit}"] + [f"{cell // 100}.{cell % 100:02d}" for cell in cells])
    for unit in range(26):
        cells = [int(cell) for cell in random.integers(0, 100_000, count)]
        rows.append([f"v{unit}"] + [f"{cell // 100}.{cell % 100:02d}" for cell in cells])
    # Columns of which less is better count from their top.
    for row in rows[2:]:
        for number in range(count):
            if lower(number) and row[0].startswith("tie"):
                row[number + 1] = "1000.00"
    (folder / "table.csv").write_text(
        "unit," + ",".join(names(count)) + "\n" + "".join(",".join(row) + "\n" for row in rows), encoding="ascii")
    for command in commands(thidua, folder).values():
        measured(command)
    print(f"\n{len(rows)} units, 35 of them equal, half-way between two roundings")
    truth = exact(folder)
    for engine in ["thidua"] + list(ENGINES):
        found = results(folder / f"{engine}.csv")
        tied = {found[f"tie{unit}"] for unit in range(35)}
        print(f"  {engine:8} {len(tied)} different results: " + ", ".join(f"rank {rank} with {float(score):.4f}" for rank, score in sorted(tied)))
        if engine == "thidua" and (len(tied) != 1 or any(found[unit][1] != score for unit, score in truth.items())):
            sys.exit("thidua split a tie")


def main():
    if sys.argv[1:2] == ["--run"]:
        return ENGINES[sys.argv[2]](*sys.argv[3:5])
    thidua = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        if sys.argv[2:3] == ["growth"]:
            small = compare(thidua, 100_000, 40, 3, folder)["thidua"][0]
            large = compare(thidua, 1_000_000, 40, 3, folder)["thidua"][0]
            print(f"  from 100,000 to 1,000,000 units: ×{large / small:.2f}")
            wide = compare(thidua, 100_000, 400, 3, folder)["thidua"][0]
            print(f"  from 40 to 400 indicators: ×{wide / small:.2f}")
        elif sys.argv[2:3] == ["small"]:
            compare(thidua, 1_000, 40, 10, folder)
            verify(folder, None)
        else:
            units, count, rounds = (int(text) for text in (sys.argv[2:5] + ["1000000", "40", "3"][len(sys.argv) - 2:]))
            compare(thidua, units, count, rounds, folder)
            verify(folder, 2_000)
            ties(thidua, folder)


main()
