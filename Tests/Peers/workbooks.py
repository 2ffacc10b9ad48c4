"""Workbooks hold to the published schema, and openpyxl and LibreOffice open and resave them without loss.

Usage: workbooks.py FOLDER    (every .xlsx in it and below: forms, and copies of forms with marked cells)

Needs soffice (apt-get install -y libreoffice-calc) and the packages openpyxl and openxml-audit, which carries the schema of
the format as Microsoft's Open XML SDK publishes it, made from ECMA-376. A folder with the XSD files of ECMA-376 part 4
(sml.xsd and those beside it) in OOXML_XSD is used as well. Whatever is missing makes the check fail with "not run".
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile


def not_run(why):
    print(f"not run: {why}")
    sys.exit(1)


try:
    import openpyxl
    from lxml import etree
    from openpyxl.utils.escape import unescape
    from openxml_audit import OpenXmlValidator
except ImportError as error:
    not_run(f"the packages openpyxl and openxml-audit are needed ({error})")
if shutil.which("soffice") is None:
    not_run("LibreOffice is needed: apt-get install -y libreoffice-calc")

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


# MARK: The published schema

def schema_violations(path):
    """What the schema of the format does not allow."""
    result = OpenXmlValidator().validate(str(path))
    return [f"{error.part_uri} {error.path}: {error.description}" for error in result.errors]


def published_xsd():
    """The XSD of ECMA-376, where someone has put it."""
    folder = os.environ.get("OOXML_XSD")
    if not folder:
        return None
    return etree.XMLSchema(etree.parse(str(pathlib.Path(folder) / "sml.xsd")))


def xsd_violations(path, schema):
    found = []
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.startswith("xl/") and name.endswith(".xml"):
                tree = etree.fromstring(archive.read(name))
                if tree.tag.startswith(MAIN) and not schema.validate(tree):
                    found += [f"{name}: {entry.message}" for entry in schema.error_log]
    return found


# MARK: What must not be lost

def value_of(cell):
    """Texts as they are meant: openpyxl leaves escapes of what XML cannot hold; whole numbers may come as decimals."""
    value = cell.value
    if isinstance(value, str):
        if cell.data_type == "f":
            # LibreOffice writes a yes or no as a formula.
            return {"TRUE()": True, "FALSE()": False}.get(normal(value), "=" + normal(value))
        return unescape(value.replace("\r\n", "\n").replace("_x000D_\n", "\n"))
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        return float(f"{value:.15g}")
    return value


def normal(formula):
    """A formula without what programs write differently: the equals sign, spaces, marks, quotes that are not needed."""
    if formula is None:
        return None
    formula = str(formula).lstrip("=").replace("$", "").replace(" ", "")
    formula = re.sub(r"'([A-Za-z_][A-Za-z0-9_.]*)'!", r"\1!", formula)
    try:
        return f"{float(formula):.12g}"
    except ValueError:
        return formula


def cells_of(areas):
    """Every cell of a validation, since programs cut the areas differently."""
    return frozenset(
        (row, column) for area in areas.ranges for row in range(area.min_row, area.max_row + 1)
        for column in range(area.min_col, area.max_col + 1))


def rule_of(validation):
    operator = validation.operator or "between"
    if validation.type in ("list", "custom"):
        operator = None
    # LibreOffice writes a second limit where there is only one.
    second = normal(validation.formula2) if operator in ("between", "notBetween") else None
    return (
        validation.type, operator, normal(validation.formula1), second,
        validation.prompt or None, validation.error or None, validation.promptTitle or None,
        validation.errorTitle or None)


def contents(path):
    """All that a form is made of, by sheet."""
    book = openpyxl.load_workbook(path)
    saved = openpyxl.load_workbook(path, data_only=True)
    found = {"sheets": [(sheet.title, sheet.sheet_state) for sheet in book.worksheets]}
    for sheet in book.worksheets:
        values, locks, formats, comments, fills, results = {}, set(), {}, {}, {}, {}
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    values[cell.coordinate] = value_of(cell)
                    formats[cell.coordinate] = cell.number_format
                if cell.data_type == "f" and isinstance(value_of(cell), str):
                    results[cell.coordinate] = value_of(saved[sheet.title][cell.coordinate])
                if not cell.protection.locked:
                    locks.add(cell.coordinate)
                if cell.comment is not None:
                    comments[cell.coordinate] = cell.comment.text.replace("\r\n", "\n").strip()
                if cell.fill.fill_type == "solid":
                    fills[cell.coordinate] = cell.fill.fgColor.rgb
        rules = {}
        for validation in sheet.data_validations.dataValidation:
            rule = rule_of(validation)
            rules[rule] = rules.get(rule, frozenset()) | cells_of(validation.sqref)
        hidden_columns = set()
        for letter, column in sheet.column_dimensions.items():
            if column.hidden:
                hidden_columns |= set(range(column.min, column.max + 1))
        width = sheet.max_column
        found[sheet.title] = {
            "values": values, "results": results, "number formats": formats, "unlocked cells": locks,
            "comments": comments, "fills": fills, "merged": {str(area) for area in sheet.merged_cells.ranges},
            "validations": rules, "protected": sheet.protection.sheet,
            "formatting columns forbidden": sheet.protection.sheet and sheet.protection.formatColumns,
            "frozen": sheet.freeze_panes, "titles": sheet.print_title_rows,
            "hidden rows": {number for number, row in sheet.row_dimensions.items() if row.hidden},
            "hidden columns": {number for number in hidden_columns if number <= width},
            "paper": (sheet.page_setup.paperSize, sheet.page_setup.orientation, sheet.page_setup.fitToHeight),
        }
    return found


def losses(before, after, path=""):
    """Where two contents differ, each in one line."""
    if path.endswith("/results"):
        # A result that was not saved before is computed, which loses nothing.
        after = {cell: value for cell, value in after.items() if before.get(cell) is not None}
        before = {cell: value for cell, value in before.items() if value is not None}
    if isinstance(before, dict) and isinstance(after, dict):
        lines = []
        for key in list(before) + [key for key in after if key not in before]:
            lines += losses(before.get(key), after.get(key), f"{path}/{key}")
        return lines
    if isinstance(before, (set, frozenset)) and isinstance(after, (set, frozenset)):
        if before == after:
            return []
        return [f"{path}: lost {sorted(before - after, key=str)[:5]}, new {sorted(after - before, key=str)[:5]}"]
    return [] if before == after else [f"{path}: {before!r} became {after!r}"[:400]]


# MARK: Resaving

def by_openpyxl(path, folder):
    target = folder / ("openpyxl-" + path.name)
    openpyxl.load_workbook(path).save(target)
    return target


def by_libreoffice(path, folder):
    out = folder / "libreoffice"
    profile = (folder / "profile").as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
         "--outdir", str(out), str(path)], check=True, capture_output=True, timeout=300)
    return out / path.name


# openpyxl writes formulas without their results. LibreOffice without a screen drops frozen panes, of any workbook.
LOST_BY_OPENPYXL = {"results"}
LOST_BY_LIBREOFFICE = {"frozen"}


def check(path, folder, xsd):
    problems = [f"schema: {line}" for line in schema_violations(path)]
    if xsd is not None:
        problems += [f"XSD: {line}" for line in xsd_violations(path, xsd)]
    # What breaks the schema is not worth opening.
    if problems:
        return problems
    before = contents(path)
    for name, resave, lost in (
            ("openpyxl", by_openpyxl, LOST_BY_OPENPYXL), ("LibreOffice", by_libreoffice, LOST_BY_LIBREOFFICE)):
        try:
            after = contents(resave(path, folder))
        except (OSError, ValueError, KeyError, subprocess.SubprocessError) as error:
            problems.append(f"{name}: cannot open or save it: {error}")
            continue
        for found in (before, after):
            for sheet in found:
                if isinstance(found[sheet], dict):
                    found[sheet] = {key: value for key, value in found[sheet].items() if key not in lost}
        problems += [f"{name}: {line}" for line in losses(before, after)]
        before = contents(path)
    return problems


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    paths = sorted(pathlib.Path(sys.argv[1]).rglob("*.xlsx"))
    if not paths:
        sys.exit(f"no .xlsx in {sys.argv[1]}")
    xsd = published_xsd()
    failed = 0
    cells = 0
    for path in paths:
        with tempfile.TemporaryDirectory() as folder:
            problems = check(path, pathlib.Path(folder), xsd)
        if not problems:
            cells += sum(len(sheet["values"]) for sheet in contents(path).values() if isinstance(sheet, dict))
        for problem in problems:
            print(f"{path}: {problem}")
        failed += bool(problems)
    if failed:
        sys.exit(f"workbooks: {failed} of {len(paths)} are not as they should be")
    print(f"workbooks: {len(paths)} with {cells} cells hold to the schema and survive openpyxl and LibreOffice")


main()
