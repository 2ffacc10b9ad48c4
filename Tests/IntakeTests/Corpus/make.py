"""Makes the tables of this folder: one made-up table of criteria as XLSX, DOCX and CSV. Needs openpyxl and python-docx."""
import csv
import datetime
import pathlib
import zipfile

import docx
import openpyxl
from openpyxl.styles import Font

here = pathlib.Path(__file__).parent
TITLE = "BẢNG TIÊU CHÍ CHẤM ĐIỂM THI ĐUA NĂM 2025 (đặt ra để thử, không phải bảng thật)"
HEAD = ["TT", "Nội dung tiêu chí", "Điểm chuẩn", "Điểm thưởng", "Điểm trừ", "Cách tính điểm", "Tài liệu kiểm chứng"]
# Number, criterion, points, bonus, deduction, rule, evidence. None is put together with the cell above.
ROWS = [
    ["I", "PHÁT TRIỂN KINH TẾ - XÃ HỘI", 60, "", "", "", ""],
    ["1", "Thu hút đầu tư", 30, "", "", "", ""],
    ["1.1", "Vốn FDI đăng ký so với kế hoạch năm", 20, "", "", "Hội đồng xem xét", "Báo cáo năm"],
    ["1.2", "Vốn DDI đăng ký", 10, "", "", "", ""],
    ["2", "Tỷ lệ hồ sơ giải quyết đúng hạn", 5, "", "", "Trên 98%: 5 điểm", "Trích xuất hệ thống một cửa"],
    [None, None, None, "", "", "Từ 97% đến dưới 98%: 4 điểm", None],
    [None, None, None, "", "", "Từ 96% đến dưới 97%: 3 điểm", None],
    ["3", "Dịch vụ công trực tuyến toàn trình", "7,5", "", "", "Đạt 100%: 7,5 điểm; không đạt: 0 điểm", ""],
    ["4", "Chế độ báo cáo", "7,5", "", "", "Mỗi báo cáo chậm trừ 0,5 điểm, tối đa trừ 1,5 điểm", "Công văn đôn đốc"],
    ["5", "Bảo vệ môi trường", 10, "", "", "", ""],
    ["a)", "Khu có hệ thống xử lý nước thải tập trung", 6, "", "", "", ""],
    ["b)", "Không để xảy ra sự cố", 4, "", "", "Mỗi sự cố môi trường trừ 2 điểm; tối đa trừ 4 điểm", ""],
    ["II", "XÂY DỰNG ĐẢNG, ĐOÀN THỂ (25 điểm)", "", "", "", "", ""],
    ["1", "Công tác Đảng", 15, "", "", "", ""],
    ["2", "Công tác công đoàn", 10, "", "", "- Có kế hoạch\n- Có tổng kết", ""],
    ["III", "CÔNG TÁC THI ĐUA, KHEN THƯỞNG", 15, "", "", "", ""],
    ["1", "Tổ chức phong trào thi đua", 9, "", "", "", ""],
    ["-", "Ký kết giao ước thi đua", 4, "", "", "", ""],
    ["-", "Sơ kết, tổng kết đúng hạn", 5, "", "", "", ""],
    ["2", "Tin, bài về điển hình tiên tiến", 1, "", "", "Cộng 0,2 điểm/bài, tối đa 1 điểm", ""],
    ["3", "Nộp quỹ thi đua của Khối", 5, "", "", "Nộp đủ: 5 điểm; không nộp đủ: 0 điểm", ""],
    ["4", "Sáng kiến được công nhận", "", 3, "", "Mỗi sáng kiến được công nhận cộng 1 điểm, tối đa 3 điểm", ""],
    ["5", "Vắng họp Khối", "", "", "1,5", "Trừ 0,5 điểm cho mỗi lần vắng, tối đa 1,5 điểm", ""],
    ["6", "Không gửi bảng tự chấm", "", "-2", "", "", ""],
    [None, "TỔNG CỘNG", 100, "", "", "", ""],
]
NOTE = "Ghi chú: bảng này đặt ra để thử."




def xlsx():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Tiêu chí"
    sheet["A1"] = TITLE
    sheet.merge_cells("A1:G1")
    # The heading has two rows: “Điểm” stands over three columns.
    for column, text in enumerate(HEAD, 1):
        sheet.cell(3, column, text if column in (1, 2, 6, 7) else None).font = Font(bold=True)
    sheet["C3"] = "Điểm"
    sheet.merge_cells("C3:E3")
    for column in (3, 4, 5):
        sheet.cell(4, column, HEAD[column - 1])
    for column in (1, 2, 6, 7):
        sheet.merge_cells(start_row=3, end_row=4, start_column=column, end_column=column)
    for column in range(1, 8):
        sheet.cell(5, column, f"({column})")
    first = 6
    for offset, row in enumerate(ROWS):
        for column, value in enumerate(row, 1):
            if value in ("", None):
                continue
            if column in (3, 4, 5) and isinstance(value, str) and value.replace(",", "").lstrip("-").isdigit():
                value = float(value.replace(",", "."))
            sheet.cell(first + offset, column, value)
    for column in (1, 2, 3, 7):
        sheet.merge_cells(start_row=first + 4, end_row=first + 6, start_column=column, end_column=column)
    sheet.cell(first + len(ROWS) + 1, 2, NOTE)
    book.create_sheet("Nháp").sheet_state = "hidden"
    book.properties.created = book.properties.modified = datetime.datetime(2025, 1, 1)
    book.save(here / "table.xlsx")


def word():
    document = docx.Document()
    document.add_paragraph(TITLE)
    table = document.add_table(rows=0, cols=7)
    # The table goes on with its heading once more, as on a second page.
    for row in [HEAD] + ROWS[:12] + [HEAD] + ROWS[12:]:
        cells = table.add_row().cells
        for cell, value in zip(cells, row):
            if value not in ("", None):
                cell.text = str(value)
    for column in (0, 1, 2, 6):
        texts = table.cell(5, column).text
        merged = table.cell(5, column).merge(table.cell(7, column))
        merged.text = texts
    document.add_paragraph(NOTE)
    document.save(here / "table.docx")


def plain():
    with open(here / "table.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([TITLE] + [""] * 6)
        writer.writerow(HEAD)
        for row in ROWS:
            writer.writerow(["" if value is None else value for value in row])
        writer.writerow(["", NOTE] + [""] * 5)


def same_date(name):
    """The same bytes on every run."""
    path = here / name
    with zipfile.ZipFile(path) as archive:
        parts = [(info.filename, archive.read(info)) for info in archive.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts:
            archive.writestr(zipfile.ZipInfo(part, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


xlsx()
word()
plain()
same_date("table.xlsx")
same_date("table.docx")
