"""Forms made by thidua, filled in by openpyxl, saved again by openpyxl and by LibreOffice, read back equal to the CSV files
that the figures come from."""
import csv
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date
from decimal import Decimal

import openpyxl

from stored import standing

thidua = pathlib.Path(sys.argv[1]).resolve()
root = pathlib.Path(__file__).resolve().parents[2]
bloc, period = "red-river-delta-example", "2024-H1"
soffice = shutil.which("soffice")
if soffice is None:
    sys.exit("not run: LibreOffice (soffice) is needed")


def run(*arguments, cwd, code=0):
    done = subprocess.run([thidua, *arguments, "--bloc", bloc, "--lang", "en"], cwd=cwd, capture_output=True, text=True)
    assert done.returncode == code, f"{arguments}: {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout


def resaved(folder, paths):
    """The files as LibreOffice saves them."""
    out = folder / "office"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run([soffice, profile, "--headless", "--convert-to", "xlsx", "--outdir", out, *paths],
                   check=True, capture_output=True, timeout=300)
    return [out / path.name for path in paths]


def codes(sheet):
    """Where a sheet has its columns and rows, or None."""
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value == "#code":
                columns = {c.value[1:]: c.column for c in sheet[cell.row] if isinstance(c.value, str) and c.value[:1] == "#"}
                rows = {sheet.cell(n, cell.column).value: n for n in range(cell.row + 1, sheet.max_row + 1)}
                return columns, {code: n for code, n in rows.items() if code}
    return None


def stored(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def plain(value):
    if isinstance(value, bool):
        return value
    return {"yes": True, "no": False}[value] if value in ("yes", "no") else Decimal(value)


def fill(path, rows, out):
    """Types the figures of a CSV file into a form, as a person would."""
    book = openpyxl.load_workbook(path)
    left = {(f"criterion:{r['indicator']}" if r["attribute"] == "selfScore" else f"indicator:{r['indicator']}", r["attribute"]): r
            for r in rows}
    for sheet in book.worksheets:
        found = codes(sheet)
        if found is None:
            continue
        columns, lines = found
        for (code, attribute), row in list(left.items()):
            if code not in lines:
                continue
            cell = sheet.cell(lines[code], columns[attribute])
            assert not cell.protection.locked, f"{sheet.title}!{cell.coordinate} is locked"
            value = row["value"]
            cell.value = {"yes": "có", "no": "không"}.get(value) or (float(value) if "." in value else int(value))
            if attribute in ("actual", "selfScore"):
                sheet.cell(lines[code], columns["evidence"]).value = row["evidence"] or None
                sheet.cell(lines[code], columns["evidenceDate"]).value = date(2024, 7, 5)
                if row["qualifier"]:
                    sheet.cell(lines[code], columns["qualifier"]).value = "ước"
            del left[code, attribute]
    assert not left, f"{path.name}: no cell for {sorted(left)[:5]}"
    book.save(out)


def figures(answer):
    [board] = answer["submissions"]
    values = {f["figure"]: (plain(f["value"]), f["estimate"]) for f in board["figures"]}
    values |= {s["criterion"]: (plain(s["value"]), False) for s in board["selfScores"]}
    return values


def expected(rows):
    return {r["indicator"] if r["attribute"] == "selfScore" else f"{r['indicator']}.{r['attribute']}":
            (plain(r["value"]), bool(r["qualifier"])) for r in rows}


def check(path, cwd):
    answer = json.loads(run("check", path, "--period", period, "--format", "json", cwd=cwd), parse_float=Decimal)
    codes = {d["code"] for d in answer["warnings"]}
    assert not {c for c in codes if c.startswith(("form.", "cell."))}, f"{path}: {codes}"
    return answer


def main(work):
    begun = time.monotonic()
    for name in ("Criteria", "Scores"):
        shutil.copytree(root / name, work / name)
    folder = work / "Scores" / bloc
    tables = {board: stored(path) for board, path in standing(folder)[0][period].items()}
    # Forms that are filled in with what was submitted: saved again, nothing changes.
    prefilled = {board: work / f"{board}-again.xlsx" for board in tables}
    for board, path in prefilled.items():
        run("template", board, "--period", period, "-o", path, cwd=work)
    for board, path in zip(tables, resaved(work, list(prefilled.values()))):
        assert figures(check(path, work)) == expected(tables[board]), f"{board}: LibreOffice"
    # Empty ones.
    for board in tables:
        run("withdraw", board, "--period", period, "--reason", "sent again", cwd=work)
    filled = {}
    for board, rows in tables.items():
        form = work / f"{board}.xlsx"
        run("template", board, "--period", period, "-o", form, cwd=work)
        run("check", form, cwd=work, code=1)
        filled[board] = work / f"{board}-filled.xlsx"
        fill(form, rows, filled[board])
        answer = check(filled[board], work)
        assert figures(answer) == expected(rows), f"{board}: openpyxl"
        days = {f["evidence"][-10:] for f in answer["submissions"][0]["figures"] if f["evidence"]}
        assert days == {"2024-07-05"}, days
    for board, path in zip(tables, resaved(work, list(filled.values()))):
        assert figures(check(path, work)) == expected(tables[board]), f"{board}: openpyxl, then LibreOffice"
    # All of them in one call, recorded with the figures they came from.
    inbox = work / "inbox"
    inbox.mkdir()
    for path in filled.values():
        shutil.copy(path, inbox)
    run("submit", inbox, "--period", period, cwd=work)
    for board, rows in tables.items():
        assert expected(stored(standing(folder)[0][period][board])) == expected(rows), board
    count = sum(map(len, tables.values()))
    seconds = time.monotonic() - begun
    print(f"forms: {count} figures of {len(tables)} boards read back equal from openpyxl and LibreOffice ({seconds:.0f} s)")


with tempfile.TemporaryDirectory() as name:
    main(pathlib.Path(name).resolve())
