"""Workbooks of reports compute themselves: LibreOffice recalculates them, and every check is green; changed figures are said.

Usage: live_books.py FOLDER    (every .xlsx in it; beside it, where there is one, a .json with what the engine says)

All workbooks are recalculated by one LibreOffice, with its caches of results thrown away. Then:
- every check cell is right, as many as the summary says, and no formula comes to anything else than what was saved beside it;
- a text in a cell for a number is named at the head of every sheet;
- with a .json: ranks and totals are the engine's; with its changes typed in, the banner says so, all checks are idle, and
  ranks and totals are what the engine makes of the changed figures; with the old figures back, all is as it was.

Needs soffice and the packages openpyxl and openxml-audit.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from fractions import Fraction

try:
    import openpyxl
    from openxml_audit import OpenXmlValidator
except ImportError as error:
    print(f"not run: the packages openpyxl and openxml-audit are needed ({error})")
    sys.exit(1)
if shutil.which("soffice") is None:
    print("not run: LibreOffice is needed: apt-get install -y libreoffice-calc")
    sys.exit(1)

RIGHT, WRONG, IDLE = "✓", "✗", "–"
VALUE, FROZEN, CHANGED = 5, 6, 7
WORDS = {
    "Tóm tắt": {"ranking": "Xếp hạng", "figures": "Số liệu", "calculation": "Phép tính", "check": "Ô kiểm tra đúng", "sums": "Tổng hợp số liệu khớp",
                "unusable": "ô không đọc được, đầu tiên là ",
                "total": "Tổng /", "banner": "ĐÃ ĐỔI", "unranked": "không xếp", "refused": "ngoài giới hạn", "role": "khớp (1) hay không (0)"},
    "Summary": {"ranking": "Ranking", "figures": "Figures", "calculation": "Calculation", "check": "Checks that hold", "sums": "Review sums that agree",
                "unusable": "unusable, the first is ",
                "total": "Total /", "banner": "CHANGED", "unranked": "not ranked", "refused": "out of range", "role": "agrees (1) or not (0)"},
}
FIRST_FIGURE = 6
# Only what LibreOffice computes anew counts: always recalculate, never take what the file says.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"""


def recalculated(paths, folder):
    """Copies of workbooks as LibreOffice computes and saves them, all in one process."""
    out = folder / "out"
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True, exist_ok=True)
    (profile / "user" / "registrymodifications.xcu").write_text(SETTINGS, encoding="utf-8")
    for start in range(0, len(paths), 60):
        part = paths[start:start + 60]
        subprocess.run(
            ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to",
             "xlsx:Calc MS Excel 2007 XML", "--outdir", str(out)] + [str(path) for path in part],
            check=True, capture_output=True, timeout=60 + 60 * len(part))
    return [out / path.name for path in paths]


def normal(value):
    """Numbers to the 13 digits that do not depend on the order of floating point; no text and an empty cell are the same."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, (int, float)):
        return float(f"{value:.13g}")
    return None if value == "" else value


class Book:
    def __init__(self, path):
        self.book = openpyxl.load_workbook(path, data_only=True)
        front = self.book.sheetnames[0]
        self.words = WORDS[front]
        self.front = self.book[front]
        self.ranking = self.book[self.words["ranking"]]
        self.figures = self.book[self.words["figures"]]
        self.calculation = self.book[self.words["calculation"]]

    def checks(self):
        """All check cells that people see."""
        found = []
        names = self.book.sheetnames
        for name in names[1:names.index(self.words["figures"])]:
            for row in self.book[name].iter_rows():
                found += [cell.value for cell in row if cell.value in (RIGHT, WRONG)]
        return found

    def idle(self):
        return not self.checks()

    def summary(self, line="check"):
        for row in self.front.iter_rows(min_col=1, max_col=2):
            if row[0].value == self.words[line]:
                return row[1].value
        return None

    def counted(self):
        """How many checks of the calculation hold, of how many, counted cell by cell."""
        right = total = 0
        for row in self.calculation.iter_rows(min_row=6):
            if row[3].value != self.words["role"]:
                continue
            numbers = [cell.value for cell in row[6:] if cell.data_type == "n" and cell.value is not None]
            errors = [cell.coordinate for cell in row[6:] if cell.data_type == "e"]
            assert not errors, f"checks without a result: {errors[:3]}"
            right += sum(1 for number in numbers if number == 1)
            total += len(numbers)
        return right, total

    def banners(self):
        """What the heads of the sheets of results say."""
        names = self.book.sheetnames
        found = []
        for name in names[:names.index(self.words["figures"])]:
            texts = [row[0].value for row in self.book[name].iter_rows(min_row=1, max_row=15, max_col=1)]
            found.append(any(isinstance(text, str) and text.startswith(self.words["banner"]) for text in texts))
        return found

    def unusable(self, words):
        """Whether the head of every sheet of results says so."""
        names = self.book.sheetnames
        return all(
            any(isinstance(row[0].value, str) and words in row[0].value
                for row in self.book[name].iter_rows(min_row=1, max_row=15, max_col=1))
            for name in names[:names.index(self.words["figures"])])

    def results(self):
        """Board → rank and total as the ranking shows them."""
        found = {}
        total = None
        for row in self.ranking.iter_rows():
            if total is None:
                for cell in row:
                    if isinstance(cell.value, str) and cell.value.startswith(self.words["total"]):
                        total = cell.column - 1
                continue
            if row[0].value is None or row[1].value is None:
                break
            found[row[1].value] = (row[0].value, row[total].value)
        return found

    def rows(self):
        """(board, name of the figure) → row of the sheet of figures."""
        return {
            (row[0].value, row[1].value): row[0].row
            for row in self.figures.iter_rows(min_row=FIRST_FIGURE, max_col=2)}


def expected_rank(board, words):
    if board["best"] is None:
        return words["unranked"]
    if board["best"] == board["worst"]:
        return board["best"]
    return f"{board['best']}–{board['worst']}"


def same_total(shown, board):
    """Whether a cell shows the engine's total: the number, or its two ends with six places."""
    def near(text, fraction):
        text = str(text).replace(",", ".")
        if fraction is None:
            return text in ("−∞", "∞")
        return abs(Fraction(str(text)) - Fraction(fraction)) <= Fraction(1, 10**6)
    if isinstance(shown, (int, float)):
        if board["least"] != board["most"] or board["least"] is None:
            return False
        value = Fraction(board["least"])
        return abs(Fraction(repr(shown)) - value) <= abs(value) / 10**13 + Fraction(1, 10**13)
    if not isinstance(shown, str) or " … " not in shown:
        return False
    least, most = shown.split(" … ")
    return near(least, board["least"]) and near(most, board["most"])


def differing_results(book, boards, refused=None):
    """- refused: counts what the sheet refuses to compute since a number left the range in which it is exact; with the
    figures that the workbook was made with that must not happen."""
    results = book.results()
    problems = []
    for board in boards:
        rank, total = results.get(board["board"], (None, None))
        if refused is not None and book.words["refused"] in (rank, total):
            refused.append(board["board"])
            continue
        if rank != expected_rank(board, book.words):
            problems.append(f"{board['board']}: rank {rank!r}, the engine says {expected_rank(board, book.words)!r}")
        if not same_total(total, board):
            problems.append(f"{board['board']}: total {total!r}, the engine says {board['least']} … {board['most']}")
    if len(results) != len(boards):
        problems.append(f"{len(results)} boards in the ranking, {len(boards)} of the engine")
    return problems


def against_saved(before, after):
    """Formulas that come to something else than what was saved beside them."""
    problems = []
    for sheet in before.book.worksheets:
        other = after.book[sheet.title]
        for row in sheet.iter_rows():
            for cell in row:
                new = other[cell.coordinate].value
                if normal(cell.value) != normal(new):
                    problems.append(f"{sheet.title}!{cell.coordinate}: {cell.value!r} saved, {new!r} computed")
    return problems


def formulas(path):
    with zipfile.ZipFile(path) as archive:
        return sum(
            archive.read(name).count(b"<f>") for name in archive.namelist() if name.startswith("xl/worksheets/"))


def change(path, target, changes):
    """Types figures into a copy of a workbook. What cannot be changed is read by no rule, and must not matter."""
    typed = 0
    book = openpyxl.load_workbook(path)
    sheet = book[WORDS[book.sheetnames[0]]["figures"]]
    rows = {(row[0].value, row[1].value): row[0].row for row in sheet.iter_rows(min_row=FIRST_FIGURE, max_col=2)}
    for item in changes:
        cell = sheet.cell(rows[(item["board"], item["figure"])], VALUE)
        if item.get("forced") or not cell.protection.locked:
            cell.value = item["value"]
            typed += 1
    book.save(target)
    return typed


def first_change(path):
    """A change of our own where no engine was asked: one more on the first number that no rule reads, which people cannot
    type either without lifting the sheet's protection, or else on the first number that may be changed."""
    book = Book(path)
    book.figures = openpyxl.load_workbook(path)[book.words["figures"]]
    found = {}
    for (board, figure), row in book.rows().items():
        value = book.figures.cell(row, VALUE)
        if isinstance(value.value, (int, float)):
            found.setdefault(value.protection.locked, {"board": board, "figure": figure, "value": value.value + 1, "forced": True})
    return [found[locked] for locked in (True, False) if locked in found][:1]


def spoiled(path, target):
    """A text in the first cell that may be changed: where it stands, or nothing where no cell may be."""
    book = openpyxl.load_workbook(path)
    words = WORDS[book.sheetnames[0]]
    sheet = book[words["figures"]]
    for row in range(FIRST_FIGURE, sheet.max_row + 1):
        cell = sheet.cell(row, VALUE)
        if isinstance(cell.value, (int, float)) and not cell.protection.locked:
            cell.value = "many"
            book.save(target)
            return f"(1 {words['unusable']}{words['figures']}!{cell.coordinate})"
    return None


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    paths = sorted(pathlib.Path(sys.argv[1]).glob("*.xlsx"))
    if not paths:
        sys.exit(f"no .xlsx in {sys.argv[1]}")
    problems = []
    counts = {"formulas": 0, "checks": 0, "changed": 0, "engine": 0, "boards": 0}
    refused = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        said, changes = {}, {}
        validator = OpenXmlValidator()
        for path in paths:
            beside = path.with_suffix(".json")
            said[path] = json.loads(beside.read_text(encoding="utf-8")) if beside.exists() else {}
            for error in validator.validate(str(path)).errors:
                problems.append(f"{path.name}: schema: {error.part_uri} {error.path}: {error.description}")
            counts["formulas"] += formulas(path)
        changed_folder, back_folder = folder / "changed", folder / "back"
        changed_folder.mkdir()
        back_folder.mkdir()
        for path in paths:
            changes[path] = said[path].get("changes") or first_change(path)
            if changes[path] and not change(path, changed_folder / path.name, changes[path]):
                said[path].pop("changed", None)
                changes[path] = first_change(path)
                change(path, changed_folder / path.name, changes[path])
        changed_paths = [path for path in paths if changes[path]]
        plain = dict(zip(paths, recalculated(paths, folder / "plain-run")))
        changed = dict(zip(
            changed_paths,
            recalculated([changed_folder / path.name for path in changed_paths], folder / "changed-run")))
        spoiled_folder = folder / "spoiled"
        spoiled_folder.mkdir()
        # One of each kind is enough: generated ones are alike in this.
        bad = {path: spoiled(path, spoiled_folder / path.name) for path in paths if "generated" not in path.name}
        bad = {path: words for path, words in bad.items() if words}
        for path, other in zip(bad, recalculated([spoiled_folder / path.name for path in bad], folder / "spoiled-run")):
            book = Book(other)
            if not book.unusable(bad[path]) or not book.idle():
                problems.append(f"{path.name}: a text in place of a figure: the banner does not say {bad[path]!r}")
        for path in paths:
            found = []
            before, after = Book(path), Book(plain[path])
            found += against_saved(before, after)[:5]
            checks = after.checks()
            right, total = after.counted()
            counts["checks"] += total
            if right != total or WRONG in checks or not checks:
                found.append(f"{total - right} of {total} checks do not hold")
            if not str(after.summary()).startswith(f"{RIGHT} {right} "):
                found.append(f"the summary says {after.summary()!r}, {right} of {total} hold")
            if after.summary("sums") is not None and not after.summary("sums").startswith(RIGHT):
                found.append(f"the summary says of the review {after.summary('sums')!r}")
            if any(after.banners()):
                found.append("a banner says that figures were changed")
            if "boards" in said[path]:
                found += differing_results(after, said[path]["boards"])
            if path in changed:
                other = Book(changed[path])
                if not all(other.banners()):
                    found.append("a banner does not say that figures were changed")
                if not other.idle():
                    found.append("checks are not idle although figures were changed")
                if not str(other.summary()).startswith(IDLE):
                    found.append(f"with changed figures the summary says {other.summary()!r}")
                counts["changed"] += 1
                # What is not live does not follow the figures.
                if "changed" in said[path] and not said[path]["notLive"]:
                    counts["engine"] += 1
                    boards = said[path]["changed"]
                    counts["boards"] += len(boards)
                    found += [f"changed: {line}" for line in differing_results(other, boards, refused)]
            problems += [f"{path.name}: {line}" for line in found]
    # To refuse is right, but it must stay the exception.
    if len(refused) * 10 > counts["boards"]:
        problems.append(f"{len(refused)} of {counts['boards']} boards are refused with changed figures")
    for problem in problems[:60]:
        print(problem)
    if problems:
        sys.exit(f"live books: {len(problems)} problems in {len(paths)} workbooks")
    print(
        f"live books: {len(paths)} recalculated by LibreOffice, {counts['formulas']} formulas, all {counts['checks']} checks hold; "
        f"{counts['changed']} with changed figures say so, {counts['engine']} of them agree with the engine on {counts['boards'] - len(refused)} of {counts['boards']} boards "
        f"and refuse the others as out of range")


main()
