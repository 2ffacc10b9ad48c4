"""Forms in the programs of offices: openpyxl and LibreOffice open and save each without losing a value, a lock, a rule or the
print set-up; LibreOffice computes the rules of cells on numbers that must pass and numbers that must not."""

import csv
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import openpyxl

thidua = pathlib.Path(sys.argv[1]).resolve()
soffice = shutil.which("soffice")
if soffice is None:
    sys.exit("not run: LibreOffice (soffice) is needed")

forms = [
    ("bac-ninh", "red-river-delta", "2018-H1"),
    ("bac-ninh", "red-river-delta", "2021"),
    ("hung-yen", "red-river-delta-example", "2024-H1"),
    ("hung-yen", "red-river-delta-example", "2024-H2"),
]


def convert(file, kind, folder):
    profile = f"-env:UserInstallation={folder.resolve().as_uri()}/profile"
    subprocess.run(
        [soffice, profile, "--headless", "--convert-to", kind, "--outdir", str(folder), str(file)],
        check=True, capture_output=True, timeout=180)
    return folder / f"{file.stem}.{kind.split(':')[0]}"


def rules(sheet):
    """Each cell that takes only some values, with what it takes."""
    found = {}
    for rule in sheet.data_validations.dataValidation:
        # LibreOffice states the comparison where the format has a default, and a second formula that nothing reads.
        comparison = rule.operator or "between"
        second = str(rule.formula2) if comparison == "between" and rule.type in ("whole", "decimal", "date") else None
        for area in rule.sqref.ranges:
            for row, column in area.cells:
                assert (row, column) not in found, f"two rules at {sheet.title} {row} {column}"
                found[row, column] = (rule.type, comparison, str(rule.formula1), second, rule.prompt, rule.error)
    return found


def contents(file):
    book = openpyxl.load_workbook(file)
    sheets = {}
    for sheet in book:
        cells = [cell for row in sheet.iter_rows() for cell in row]
        sheets[sheet.title] = {
            "state": sheet.sheet_state,
            "protected": sheet.protection.sheet,
            "values": {cell.coordinate: cell.value for cell in cells if cell.value is not None},
            "unlocked": {cell.coordinate: cell.number_format for cell in cells if not cell.protection.locked},
            "rules": rules(sheet),
            "merges": {str(area) for area in sheet.merged_cells.ranges},
            "hidden": (sheet.row_dimensions[1].hidden, sheet.column_dimensions["A"].hidden),
            "print": (
                sheet.print_title_rows, sheet.page_setup.paperSize, sheet.page_setup.orientation,
                sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToWidth,
                sheet.page_setup.fitToHeight),
        }
    return sheets


def computed(formulas, folder):
    """What LibreOffice makes of formulas."""
    book = openpyxl.Workbook()
    for row, formula in enumerate(formulas, start=1):
        book.active.cell(row, 1, "=" + formula)
    book.save(folder / "rules.xlsx")
    with open(convert(folder / "rules.xlsx", "csv", folder), encoding="utf-8") as file:
        return [row[0] for row in csv.reader(file)]


cells = 0
tried = {}
with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    for board, bloc, period in forms:
        file = folder / f"{board}-{period}.xlsx"
        subprocess.run(
            [thidua, "template", board, "--bloc", bloc, "--period", period, "-o", file, "--lang", "en"],
            check=True, capture_output=True)
        before = contents(file)
        cells += sum(len(sheet["values"]) for sheet in before.values())
        (folder / "openpyxl").mkdir(exist_ok=True)
        resaved = folder / "openpyxl" / file.name
        openpyxl.load_workbook(file).save(resaved)
        (folder / "LibreOffice").mkdir(exist_ok=True)
        for program, after in [
            ("openpyxl", contents(resaved)), ("LibreOffice", contents(convert(file, "xlsx", folder / "LibreOffice")))
        ]:
            assert list(after) == list(before), f"{program}, {file.name}: sheets {list(after)}"
            for title, sheet in before.items():
                for part, expected in sheet.items():
                    assert after[title][part] == expected, f"{program}, {file.name}, {title}: {part} changed"
        for sheet in before.values():
            for (row, column), (kind, _, formula, _, _, _) in sheet["rules"].items():
                decimals = re.search(r"ROUND\(([A-Z]+\d+),(\d+)\)=", formula)
                if kind != "custom" or decimals is None:
                    continue
                cell, places = decimals[1], int(decimals[2])
                assert cell == openpyxl.utils.get_column_letter(column) + str(row), formula
                good = "58" + ("." + "1234567"[:places] if places else "")
                bad = ("58." + "1234567"[: places + 1], '"58"', '"1.503,5"')
                for value, passes in [(good, "TRUE")] + [(value, "FALSE") for value in bad]:
                    # Text never gets to a comparison in a cell: the first condition has to refuse it.
                    written = f"ISNUMBER({value})" if value.startswith('"') else formula.replace(cell, value)
                    tried[written] = passes
    found = computed(list(tried), folder)
    for (formula, expected), value in zip(tried.items(), found, strict=True):
        assert value == expected, f"{formula} is {value}"
assert cells > 1000 and len(tried) > 10
print(f"forms: {len(forms)} forms, {cells} cells unchanged by openpyxl and LibreOffice, {len(tried)} rules computed")
