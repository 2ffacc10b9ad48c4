"""Papers (DOCX) in the programs of offices: python-docx reads and edits them, the schema of the format allows them, LibreOffice
prints them on pages that hold all their text.

Usage: papers.py THIDUA    (needs soffice, pdfinfo, pdffonts, pdftotext, and the packages python-docx and openxml-audit)
"""
import html
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

for program in ("soffice", "pdfinfo", "pdffonts", "pdftotext"):
    if shutil.which(program) is None:
        sys.exit(f"not run: {program} is needed")

import docx
from openxml_audit import OpenXmlValidator

thidua = pathlib.Path(sys.argv[1]).resolve()
root = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = ("red-river-delta-example", "2024-H1")
PERIODS = [("red-river-delta", "2018-H1"), ("red-river-delta", "2021"), EXAMPLE]
MOTTO = {"vi": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "en": "SOCIALIST REPUBLIC OF VIET NAM"}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def run(*arguments, folder=root):
    done = subprocess.run([thidua, *arguments], cwd=folder, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, f"{arguments}: {done.stderr}"
    return done.stdout


def make(target, words, language, place, folder=root):
    file = target / ("-".join([words[0], *(word.strip("-") for word in words[1:]), place[0], place[1], language]) + ".docx")
    run(*words, "--bloc", place[0], "--period", place[1], "--lang", language, "--format", "docx", "-o", str(file),
        folder=folder)
    return file


# MARK: The file

def check_package(file):
    errors = OpenXmlValidator().validate(str(file)).errors
    assert not errors, f"{file.name}: {[(error.part_uri, error.path, error.description) for error in errors[:5]]}"
    with zipfile.ZipFile(file) as archive:
        for name in archive.namelist():
            text = archive.read(name).decode()
            assert 'TargetMode="External"' not in text, f"{file.name}: {name} points outside"
            for element in ("w:hyperlink", "w:altChunk", "w:object", "w:fldSimple", "w:pict", "w:drawing"):
                assert f"<{element}" not in text, f"{file.name}: {name} has {element}"
            for instruction in re.findall(r"<w:instrText[^>]*>([^<]*)</w:instrText>", text):
                assert instruction.strip() == "PAGE", f"{file.name}: a field {instruction}"


def check_document(file, language):
    document = docx.Document(str(file))
    assert document.core_properties.title and document.core_properties.author == "thidua"
    normal = document.styles["Normal"]
    assert normal.name == "Normal"
    defaults = document.styles.element.find(f".//{W}rPrDefault//{W}rFonts")
    assert defaults.get(f"{W}ascii") == "Times New Roman"
    # Decree 30/2020/NĐ-CP, Appendix I: A4; above and below 20–25 mm, left 30–35 mm, right 15–20 mm.
    widest = 0
    for section in document.sections:
        sides = sorted([round(section.page_width.mm), round(section.page_height.mm)])
        assert sides == [210, 297], f"{file.name}: {sides}"
        for name, least, most in (("top", 20, 25), ("bottom", 20, 25), ("left", 30, 35), ("right", 15, 20)):
            margin = getattr(section, f"{name}_margin").mm
            assert least - 0.1 <= margin <= most + 0.1, f"{file.name}: {name} margin {margin}"
        widest = max(widest, section.page_width - section.left_margin - section.right_margin)
    assert document.sections[0].different_first_page_header_footer
    assert "PAGE" not in document.sections[0].first_page_header._element.xml
    head = document.tables[0]
    assert MOTTO[language] in head.cell(0, 1).text, f"{file.name}: {head.cell(0, 1).text}"
    headings = [p for p in document.paragraphs if p.style.name.lower().startswith("heading")]
    assert headings and all(p.text.strip() for p in headings)
    levels = [int(p.style.name[-1]) for p in headings]
    assert levels[0] == 1 and all(b <= a + 1 for a, b in zip(levels, levels[1:])), f"{file.name}: {levels}"
    lined = 0
    for table in document.tables:
        grid = [int(column.get(f"{W}w")) for column in table._tbl.tblGrid.findall(f"{W}gridCol")]
        assert sum(grid) <= widest / 635 + 2, f"{file.name}: a table wider than the page"
        rows = table._tbl.findall(f"{W}tr")
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
        if table.style is not None and table.style.name == "Table Grid":
            lined += 1
            assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None, f"{file.name}: a table without a head"
    assert lined, f"{file.name}: no table"
    # A real table: a cell is changed, saved, and read again.
    document.tables[1].cell(1, 1).text = "đã sửa"
    copy = file.with_suffix(".edited")
    document.save(str(copy))
    assert docx.Document(str(copy)).tables[1].cell(1, 1).text == "đã sửa"
    copy.unlink()
    return docx.Document(str(file))


def cells(document):
    """All texts of all cells, line by line."""
    found = set()
    for table in document.tables:
        for paragraph in table._tbl.iter(f"{W}p"):
            found.add("".join(text.text or "" for text in paragraph.iter(f"{W}t")).strip())
    return found


def check_numbers(document, markdown, file):
    """Every cell of the Markdown face stands in the paper, to the digit."""
    found = cells(document)
    joined = "\n".join(found)
    count = 0
    lines = markdown.splitlines()
    for line, after in zip(lines, lines[1:] + [""]):
        # Heads of columns in which nobody has anything are left out on paper.
        if not line.startswith("| ") or set(line) <= set("| -:") or set(after) <= set("| -:") and "-" in after:
            continue
        for cell in re.split(r"(?<!\\)\|", line)[1:-1]:
            for piece in cell.strip().strip("*").split("<br>"):
                text = html.unescape(re.sub(r"\\(.)", r"\1", piece.strip().strip("*")))
                count += 1
                # Long remarks stand below their row, together with others.
                assert text in found or text in joined, f"{file.name}: the paper lacks “{text}”"
    assert count > 20
    return count


# MARK: The pages

def check_pages(pdf, language):
    info = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    pages = int(re.search(r"Pages:\s+(\d+)", info).group(1))
    fonts = subprocess.run(["pdffonts", pdf], check=True, capture_output=True, text=True).stdout.splitlines()[2:]
    assert fonts
    for font in fonts:
        name = font.split()[0].split("+")[-1]
        # Times New Roman or what is as wide as it where it is not installed; code in one of fixed width. A sign that the
        # font lacks is drawn from another.
        assert re.match(r"(TimesNewRoman|LiberationSerif|Courier|LiberationMono|DejaVu|OpenSymbol|NotoS)", name), f"{pdf.name}: {font}"
        assert re.search(r"\byes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$", font), f"{pdf.name}: not embedded: {font}"
    assert any(re.search(r"TimesNewRoman|LiberationSerif", font) for font in fonts)
    boxes = subprocess.run(["pdftotext", "-bbox", pdf, "-"], check=True, capture_output=True, text=True).stdout
    sheets = re.findall(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', boxes, re.S)
    assert len(sheets) == pages
    for number, (width, height, content) in enumerate(sheets, 1):
        width, height = float(width), float(height)
        words = [(float(a), float(b), float(c), float(d), html.unescape(text)) for a, b, c, d, text in re.findall(
            r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>', content)]
        # Below the header, within the margins of the decree and a line's width more.
        body = [word for word in words if word[1] > 54]
        assert body, f"{pdf.name}: page {number} is empty"
        for x, y, right, bottom, text in body:
            assert x > 85 - 6 and right < width - 42.5 + 6 and bottom < height - 42, f"{pdf.name}: page {number}: “{text}” sticks out"
        top = [word[4] for word in words if word[1] <= 54]
        assert (str(number) in top) == (number > 1), f"{pdf.name}: page {number} is numbered {top[:3]}"
    text = subprocess.run(["pdftotext", "-l", "1", pdf, "-"], check=True, capture_output=True, text=True).stdout
    assert MOTTO[language] in text, f"{pdf.name}: letters are lost"
    return pages


# MARK: Names that would like to act

HOSTILE = "<w:hyperlink r:id='x'>&amp; { HYPERLINK \\\"http://example.org\\\" } =cmd|'/c calc'!A1 ]]>"


def hostile(folder):
    for name in ("Criteria", "Scores"):
        shutil.copytree(root / name, folder / name)
    members = folder / "Criteria" / EXAMPLE[0] / "members.yaml"
    text = members.read_text()
    changed = text.replace('title: {vi: "Ban Quản lý các KCN tỉnh Hưng Yên", en: "Hung Yen Industrial Zones Authority"}',
                           f'title: {{vi: "{HOSTILE}", en: "{HOSTILE}"}}')
    changed = changed.replace('name: {vi: "Hưng Yên", en: "Hung Yen"}', f'name: {{vi: "{HOSTILE}", en: "{HOSTILE}"}}')
    assert changed.count("w:hyperlink") == 4
    members.write_text(changed)
    shown = HOSTILE.replace('\\"', '"')
    for words in (["report"], ["report", "--board", "hung-yen"], ["minutes", "hung-yen"], ["minutes"]):
        file = make(folder, words, "vi", EXAMPLE, folder=folder)
        check_package(file)
        document = docx.Document(str(file))
        everything = "\n".join("".join(t.text or "" for t in p.iter(f"{W}t")) for p in document.element.body.iter(f"{W}p"))
        assert shown in everything or shown.upper() in everything, f"{file.name}: the name is not shown as it is"
        yield file


with tempfile.TemporaryDirectory() as scratch:
    scratch = pathlib.Path(scratch)
    papers, numbers = [], 0
    for place in PERIODS:
        board = "hung-yen" if place == EXAMPLE else "bac-ninh"
        for language in ("vi", "en"):
            for words in (["report"], ["report", "--board", board], ["minutes"], ["minutes", board]):
                file = make(scratch, words, language, place)
                check_package(file)
                document = check_document(file, language)
                if words[0] == "report":
                    markdown = run(*words, "--bloc", place[0], "--period", place[1], "--lang", language, "--format", "md")
                    numbers += check_numbers(document, markdown, file)
                papers.append((file, language))
    again = scratch / "again"
    again.mkdir()
    assert make(again, ["report"], "vi", EXAMPLE).read_bytes() == papers[0][0].parent.joinpath(
        make(again, ["minutes"], "vi", EXAMPLE).name.replace("minutes", "report")).read_bytes(), "not the same bytes"
    for number, file in enumerate(hostile(scratch / "hostile"), 1):
        copy = scratch / f"hostile-{number}.docx"
        shutil.copy(file, copy)
        papers.append((copy, "vi"))
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(scratch / 'profile').as_uri()}", "--headless", "--convert-to", "pdf",
         "--outdir", str(scratch), *(str(file) for file, _ in papers)], check=True, capture_output=True, timeout=600)
    pages = sum(check_pages(file.with_suffix(".pdf"), language) for file, language in papers)
    print(f"papers: {len(papers)} documents on {pages} pages, {numbers} cells as in Markdown")
