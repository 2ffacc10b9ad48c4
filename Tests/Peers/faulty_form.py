"""A form with mistakes that people make: a count below nothing, and a formula that was never computed.

Only the cells are changed, so that the file stays as valid as it came: openpyxl would write much of it in its own way.

Usage: faulty_form.py FORM.xlsx FAULTY.xlsx
"""
import re
import sys
import zipfile

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
mistakes = iter(["<v>-5</v>", "<f>1+1</f>"])
wanted = {}
for index, sheet in enumerate(book.worksheets, 1):
    codes = next((row for row in sheet.iter_rows() if any(cell.value == "#code" for cell in row)), None)
    actual = next((cell.column for cell in codes or [] if cell.value == "#actual"), None)
    if actual is None:
        continue
    for row in sheet.iter_rows(min_row=codes[0].row + 1):
        cell = row[actual - 1]
        if isinstance(cell.value, (int, float)) and not cell.protection.locked:
            mistake = next(mistakes, None)
            if mistake is None:
                break
            wanted.setdefault(f"xl/worksheets/sheet{index}.xml", {})[cell.coordinate] = mistake
if next(mistakes, None) is not None:
    sys.exit("the form has too few figures to make mistakes in")

with zipfile.ZipFile(sys.argv[1]) as form, zipfile.ZipFile(sys.argv[2], "w") as faulty:
    for entry in form.infolist():
        content = form.read(entry)
        for cell, mistake in wanted.get(entry.filename, {}).items():
            text, count = re.subn(rf'(<c r="{cell}"[^>]*>).*?(</c>)', rf"\g<1>{mistake}\2", content.decode(), count=1)
            if count != 1:
                sys.exit(f"{entry.filename} has no cell {cell}")
            content = text.encode()
        faulty.writestr(entry, content)
