"""The query that `thidua sql` prints, run by DuckDB, PySpark and PostgreSQL: points, totals and ranks are thidua's, to the last bit.

Usage: engines.py THIDUA [COUNT [ENGINE…]]      e.g. engines.py .build/release/thidua 60 duckdb postgresql spark

For each of COUNT generated editions with their tables (thidua-bench tables), every shipped period, and an edition of every kind
of rule in Criteria/README.md: `thidua score --format json` (the evaluator that traces) says what each unit gets; `thidua score -o`
(columns) must write the very file that `--format csv` prints; each engine runs the query and must give the same, bit for bit.
What is refused is counted by its reason.

Needs the packages duckdb, pyspark and PyYAML, Java, and PostgreSQL's server (initdb, pg_ctl, psql).
"""
import collections
import csv
import decimal
import io
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
from fractions import Fraction

try:
    import duckdb
    import pyspark  # noqa: F401
    import yaml
except ImportError as error:
    print(f"not run: the packages duckdb, pyspark and PyYAML are needed ({error})")
    sys.exit(1)

decimal.getcontext().prec = 60
ROOT = pathlib.Path(__file__).resolve().parents[2]


# MARK: Engines


class DuckDB:
    name = "duckdb"

    def run(self, columns, rows, query):
        """The rows of a query over the table `figures`, as dictionaries."""
        connection = duckdb.connect()
        kinds = ", ".join(f'"{name}" {kind}' for name, kind in columns)
        connection.execute(f"CREATE TABLE figures ({kinds})")
        connection.executemany(f"INSERT INTO figures VALUES ({', '.join('?' * len(columns))})", rows)
        cursor = connection.execute(query)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row)) for row in cursor.fetchall()]

    def close(self):
        pass


class PostgreSQL:
    name = "postgresql"

    def __init__(self):
        where = shutil.which("initdb")
        found = [pathlib.Path(where).resolve().parent] if where else sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))
        if not found or not shutil.which("psql"):
            print("not run: PostgreSQL's server is needed: apt-get install -y postgresql")
            sys.exit(1)
        self.folder = pathlib.Path(tempfile.mkdtemp(dir="/tmp"))
        self.binaries = found[-1]
        # The server does not run as root, and must reach its folder.
        self.account = "postgres" if os.geteuid() == 0 else None
        os.chmod(self.folder, 0o755)
        data = self.folder / "data"
        data.mkdir()
        if self.account:
            shutil.chown(self.folder, self.account)
            shutil.chown(data, self.account)
        self.call("initdb", "-D", data, "-U", "thidua", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        self.call("pg_ctl", "-D", data, "-w", "-l", self.folder / "log", "-o", f"-c listen_addresses= -k {self.folder} -F", "start")

    def call(self, program, *arguments):
        command = [str(self.binaries / program)] + [str(argument) for argument in arguments]
        if self.account:
            command = ["runuser", "-u", self.account, "--"] + command
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/tmp")

    def run(self, columns, rows, query):
        kinds = ", ".join(f'"{name}" {kind}' for name, kind in columns)
        file = io.StringIO()
        writer = csv.writer(file, lineterminator="\n")
        for row in rows:
            writer.writerow(["" if cell is None else cell for cell in row])
        script = (
            f"DROP TABLE IF EXISTS figures; CREATE TABLE figures ({kinds});\n"
            f"COPY figures FROM STDIN WITH (FORMAT csv);\n{file.getvalue()}\\.\n"
            f"COPY ({query.strip().rstrip(';')}) TO STDOUT WITH (FORMAT csv, HEADER);\n")
        done = subprocess.run(
            ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", str(self.folder), "-U", "thidua", "-d", "postgres"],
            input=script, capture_output=True, text=True, env={**os.environ, "PGCLIENTENCODING": "UTF8", "PGOPTIONS": "-c client_min_messages=warning"})
        if done.returncode != 0:
            raise RuntimeError(done.stderr.strip())
        return [{key: value if value != "" else None for key, value in row.items()} for row in csv.DictReader(io.StringIO(done.stdout))]

    def close(self):
        self.call("pg_ctl", "-D", self.folder / "data", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)


class Spark:
    name = "spark"

    def __init__(self):
        if not shutil.which("java"):
            print("not run: Java is needed: apt-get install -y default-jre-headless")
            sys.exit(1)
        from pyspark.sql import SparkSession
        self.session = (
            SparkSession.builder.master("local[2]").appName("thidua").config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2").config("spark.sql.analyzer.maxIterations", "1000").config("spark.log.level", "ERROR")
            .config("spark.sql.warehouse.dir", tempfile.mkdtemp()).getOrCreate())
        self.session.sparkContext.setLogLevel("ERROR")

    def run(self, columns, rows, query):
        from pyspark.sql.types import BooleanType, DecimalType, StringType, StructField, StructType
        def kind(text):
            if text.startswith("DECIMAL"):
                return DecimalType(*(int(part) for part in re.findall(r"\d+", text)))
            return BooleanType() if text == "BOOLEAN" else StringType()
        schema = StructType([StructField(name, kind(text)) for name, text in columns])
        self.session.createDataFrame(rows, schema).createOrReplaceTempView("figures")
        return [row.asDict() for row in self.session.sql(query.strip().rstrip(";")).collect()]

    def close(self):
        self.session.stop()


# MARK: Tables


def read_table(path, awards):
    """Columns with their types, and rows, as a database has them."""
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        header = next(reader)
        rows = [dict(zip(header, row)) for row in reader]
    names = header[1:]
    if awards.exists():
        given = collections.defaultdict(dict)
        with open(awards, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                given[row["board"]][row["criterion"] + ".awarded"] = row["points"]
        extra = sorted({name for points in given.values() for name in points})
        for row in rows:
            row.update({name: given[row[header[0]]].get(name, "") for name in extra})
        names += extra
    return names, [(row[header[0]], [row[name] for name in names]) for row in rows]


def typed(names, rows, query):
    """With the columns that the query reads and the table lacks, empty; with types of its own choice, wider than any figure."""
    truths = {name for index, name in enumerate(names) if any(cells[index] in ("yes", "no") for _, cells in rows)}
    needed = [line.strip("-/* ").split(": ")[0] for line in query.splitlines() if re.match(r"^(--|/\*)?\s+\S+: (DECIMAL|true)", line)]
    missing = [name for name in needed if name not in names]
    columns = [("unit", "TEXT")] + [(name, "BOOLEAN" if name in truths else "DECIMAL(24,6)") for name in names + missing]
    def cell(name, text):
        if text == "":
            return None
        return text == "yes" if name in truths else decimal.Decimal(text)
    return columns, [[unit] + [cell(name, text) for name, text in zip(names, cells)] + [None] * len(missing) for unit, cells in rows]


# MARK: What comes out


def fraction(value):
    if isinstance(value, dict):
        return Fraction(value["rational"])
    return None if value is None else Fraction(str(value))


def ends(value):
    if isinstance(value, dict) and "rational" not in value:
        return fraction(value.get("least")), fraction(value.get("most"))
    return fraction(value), fraction(value)


def expected(document, is_exact):
    """What the engine that traces says: by unit, name of the column to the two ends."""
    units = {}
    for board in document["boards"]:
        rank = board["rank"]
        found = {
            "rank": (Fraction(rank["best"]), Fraction(rank["worst"])) if rank else (None, None),
            "total": ends(board["exactTotal" if is_exact else "total"])}
        for section in board["sections"]:
            found["section " + section["section"]] = ends(section["points"])
            stack = [section]
            while stack:
                inner = stack.pop()
                stack += inner["sections"]
                for criterion in inner["criteria"]:
                    found[criterion["criterion"]] = ends(criterion["points"])
                    others = ", others missing" if criterion["provisional"] else ""
                    found[criterion["criterion"] + " state"] = criterion["state"] + others
        units[board["board"]] = found
    return units


def given(row, name):
    """The two ends of a column of the query: a number, or what is divided and by what."""
    def end(side):
        key = f"{name} {side}"
        if key in row:
            return None if row[key] is None else Fraction(str(row[key]))
        top, bottom = row[key + " top"], row[key + " bottom"]
        return None if top is None else Fraction(str(top)) / Fraction(str(bottom))
    return end("least"), end("most")


def outward(ends, places):
    """The ends of an interval as the query shows those that are no decimals of the edition's places."""
    least, most = ends
    scale = 10**places
    return (
        None if least is None else Fraction((least * scale).__floor__(), scale),
        None if most is None else Fraction((most * scale).__ceil__(), scale))


def differences(want, rows, places):
    """A number must be the very same. Of an interval an end that is no decimal may be shown rounded outward."""
    if len(rows) != len(want):
        yield f"{len(rows)} rows for {len(want)} units"
        return
    for row in rows:
        for name, value in want[row["unit"]].items():
            found = row[name] if name.endswith(" state") else given(row, name)
            is_interval = not name.endswith(" state") and name != "rank" and value[0] != value[1]
            if found != value and not (is_interval and all(end in (exact, wide) for end, exact, wide in zip(found, value, outward(value, places)))):
                yield f"{row['unit']}, {name}: {found} where thidua has {value}"


# MARK: Editions


def load(text):
    """All scalars as they are written: YAML 1.1 takes `on` for a truth."""
    return yaml.load(text, Loader=yaml.BaseLoader)


def manual(folder):
    """The edition of every kind of rule that the manual shows, and a table whose figures lie on the edges of its rules."""
    text = (ROOT / "Criteria" / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```yaml\n(.*?)^```$", text, flags=re.S | re.M)
    lists = {"indicators": [], "functions": []}
    for block in blocks:
        if block.startswith("indicators:"):
            key = None
            for line in block.splitlines():
                if not line.startswith(" "):
                    key = line.rstrip(":")
                elif key in lists:
                    lists[key].append(line)
    content, deductions, sums = [], [], [Fraction(0), Fraction(0)]
    for number, rule in enumerate(block for block in blocks if block.startswith("points: ")):
        points = Fraction(rule.splitlines()[0].removeprefix("points: "))
        body = "\n".join("        " + line for line in rule.rstrip().splitlines())
        (deductions if points < 0 else content).append(f"      - id: R{number + 1}\n        title: {{vi: x, en: x}}\n{body}")
        sums[points < 0] += points
    def section(name, kind, points, criteria):
        return f"  - id: {name}\n    kind: {kind}\n    title: {{vi: x, en: x}}\n    points: {float(points):g}\n    source: {{document: the manual}}\n    criteria:\n" + "\n".join(criteria)
    edition = "\n".join([
        "edition: manual", "bloc: manual", "status: proposal", "title: {vi: x, en: x}", "valid: {from: 2025-H1, to: 2025}",
        "source: {document: the manual}", f"points: {float(sums[0]):g}", "planShare: {H1: 1/2}",
        "rounding: {at: criterion, places: 2, mode: half up}", "ranking: {on: rounded, keys: [total], ties: share}",
        "indicators:"] + lists["indicators"] + ["functions:"] + lists["functions"] + ["sections:"]
        + [section("A", "content", sums[0], content), section("B", "deduction", sums[1], deductions)]) + "\n"
    (folder / "manual.yaml").write_text(edition, encoding="utf-8")
    document = load(edition)
    chance = random.Random(5)
    edges = {
        "on_time": ["100", "99.9", "98.01", "98", "97", "96.99", "96", "95.99", "92", "92.5", "94.2", "93"],
        "difficulty": ["1", "1.2", "2"], "occupancy": ["0", "58.15", "100"], "export.plan": ["100", "0", "3", "7", "80"],
        "early": ["99", "100", "150", "200"], "dossiers": ["999", "1000", "1500", "2000", "7"]}
    columns = []
    for name, indicator in document["indicators"].items():
        for attribute in indicator["has"]:
            columns.append((name if attribute == "actual" else f"{name}.{attribute}", indicator))
    def figure(column, indicator):
        if chance.random() < 0.04:
            return ""
        if indicator["unit"] == "yes/no":
            return chance.choice(["yes", "no"])
        if column in edges:
            return chance.choice(edges[column])
        places = int(indicator.get("decimals", 0))
        units = chance.choice([0, 1, 5, 10, 50, 97, 100, 103]) * 10**places if chance.random() < 0.5 else chance.randrange(1, 120 * 10**places)
        if column.endswith("Percent") or "> 0" in str(indicator.get("range", "")):
            units = max(units, 1)
        return str(decimal.Decimal(units).scaleb(-places))
    lines = [",".join(["unit"] + [column for column, _ in columns])]
    for unit in range(90):
        lines.append(",".join([f"u{unit}"] + [figure(column, indicator) for column, indicator in columns]))
    (folder / "manual.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    judged = [
        (criterion["id"], criterion["judged"]) for part in document["sections"] for criterion in part["criteria"] if "judged" in criterion]
    awards = ["board,criterion,points,reason"]
    for unit in range(90):
        for identity, judgement in judged:
            steps = int(Fraction(str(judgement["to"])) - Fraction(str(judgement["from"]))) / Fraction(str(judgement["step"]))
            points = Fraction(str(judgement["from"])) + chance.randrange(int(steps) + 1) * Fraction(str(judgement["step"]))
            if chance.random() > 0.05:
                awards.append(f"u{unit},{identity},{decimal.Decimal(points.numerator) / points.denominator},made up")
    (folder / "manual.awards.csv").write_text("\n".join(awards) + "\n", encoding="utf-8")


def period_of(document):
    return str(document["valid"]["from"])


def main():
    thidua = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    wanted = sys.argv[3:] or ["duckdb", "postgresql", "spark"]
    engines = [engine() for engine in (DuckDB, PostgreSQL, Spark) if engine.name in wanted]
    failures = []
    refused, compared = collections.Counter(), collections.Counter()
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        bench = pathlib.Path(thidua).parent / "thidua-bench"
        subprocess.run([bench, "tables", folder, str(count)], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
        manual(folder)
        for edition in sorted(folder.glob("*.yaml")):
            name = edition.stem
            document = load(edition.read_text(encoding="utf-8"))
            period = period_of(document)
            table, awards = folder / f"{name}.csv", folder / f"{name}.awards.csv"
            options = ["--period", period] + (["--awards", str(awards)] if awards.exists() else []) + ["--lang", "en"]
            def score(*more):
                return subprocess.run([thidua, "score", str(edition), str(table), *options, *more], capture_output=True, text=True, cwd=scratch)
            traced, printed = score("--format", "json"), score("--format", "csv")
            if traced.returncode != 0:
                sys.exit(f"{name}: thidua score failed:\n{traced.stderr}")
            ranked = folder / f"{name}.ranked.csv"
            columns = score("-o", str(ranked))
            if columns.returncode == 0:
                compared["columns"] += 1
                if ranked.read_text(encoding="utf-8").removeprefix("\ufeff") != printed.stdout:
                    failures.append(f"{name}: score -o writes something else than score --format csv prints")
            else:
                refused["columns: " + columns.stderr.strip().splitlines()[0].split("error")[-1]] += 1
            want = expected(json.loads(traced.stdout), document["ranking"].get("on") == "exact")
            names, rows = read_table(table, awards)
            for engine in engines:
                asked = subprocess.run(
                    [thidua, "sql", str(edition), "--dialect", engine.name, "--period", period, "--lang", "en"], capture_output=True, text=True, cwd=scratch)
                if asked.returncode != 0:
                    reason = re.sub(r"\d+", "#", asked.stderr.strip().splitlines()[0].split("error")[-1])
                    refused[f"{engine.name}: {reason}"] += 1
                    continue
                try:
                    result = engine.run(*typed(names, rows, asked.stdout), asked.stdout)
                except Exception as error:  # noqa: BLE001 an engine's own error is a failure of the query
                    failures.append(f"{name}, {engine.name}: {str(error).splitlines()[0][:300]}")
                    continue
                compared[engine.name] += 1
                compared[engine.name + " numbers"] += sum(len(found) for found in want.values())
                found = list(differences(want, result, int(document.get("rounding", {}).get("places", 0))))
                failures += [f"{name}, {engine.name}: {text}" for text in found[:3]]
    for engine in engines:
        engine.close()
    for reason, number in sorted(refused.items()):
        print(f"  refused {number}: {reason}")
    print("; ".join(f"{number:,} {name}" for name, number in sorted(compared.items())))
    if failures:
        print("\n".join(failures[:60]))
        sys.exit(f"{len(failures)} differences")
    for engine in engines:
        if compared[engine.name] < count // 5:
            sys.exit(f"{engine.name}: too few editions compile: {compared[engine.name]}")


main()
