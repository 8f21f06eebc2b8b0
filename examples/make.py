"""Make the .docx and .pdf files of this folder; the other files were written by hand.

All documents here were written for this project in the form of real ones: numbers, dates and titles may be
those of real papers, every sentence is ours and the people are invented. They tell one story: a directive of
the Party, two plans of two provinces with the same number that carry it out, a decision that replaces another,
a campaign with its plans, a report with footnotes.

Run `python examples/make.py`; needs reportlab, python-docx and the DejaVu Serif font. Same input, same bytes.
"""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
FONTS = Path("/usr/share/fonts/truetype/dejavu")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@dataclass(frozen=True)
class Paper:
    """A paper: letterhead left and right, title, paragraphs, notes; `[^1]` in a paragraph calls note 1.

    A paragraph that begins with "# " is a heading, with "* " an item of a numbered list of the word processor,
    with "| " a row of a table.
    """

    name: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    title: tuple[str, ...]
    body: tuple[str, ...]
    notes: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    signature: tuple[str, ...] = field(default=())


NATION = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")

DIRECTIVE = Paper(
    "chi-thi-41-CT-TW.pdf",
    ("BỘ CHÍNH TRỊ", "*", "Số 41-CT/TW"),
    ("ĐẢNG CỘNG SẢN VIỆT NAM", "Hà Nội, ngày 26 tháng 12 năm 2024"),
    (
        "CHỈ THỊ",
        "CỦA BỘ CHÍNH TRỊ",
        "về tăng cường sự lãnh đạo của Đảng đối với công tác thi đua, khen thưởng trong tình hình mới",
    ),
    (
        "Qua mười năm thực hiện Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị, phong trào thi đua"
        " đã lan đến từng cơ sở, song ở không ít nơi việc phát động còn hình thức, việc khen còn dồn vào cán bộ"
        " lãnh đạo[^1]. Để khắc phục, Bộ Chính trị yêu cầu:",
        "1. Cấp ủy các cấp coi thi đua là cách vận động quần chúng hằng ngày; mỗi chi bộ chọn một việc khó, việc"
        " mới để đăng ký thi đua trong năm và kiểm điểm kết quả vào cuối năm.",
        "2. Người đứng đầu chịu trách nhiệm về việc khen đúng người, đúng việc. Không khen theo cơ cấu, không"
        " chia đều chỉ tiêu giữa các đơn vị; người trực tiếp lao động, sản xuất, công tác ở vùng khó khăn, biên"
        " giới, hải đảo được ưu tiên.",
        "3. Cơ quan báo chí dành thời lượng thích đáng để giới thiệu gương tốt; cách nêu gương phải tự nhiên, có"
        " địa chỉ, có việc làm cụ thể để mọi người cùng học theo.",
        "4. Đảng ủy Quốc hội lãnh đạo việc rà soát quy định của Luật Thi đua, khen thưởng[^2]; Đảng ủy Chính phủ"
        " chỉ đạo các bộ, ngành sửa đổi tiêu chuẩn khen thưởng cho phù hợp với mô hình tổ chức mới, giảm giấy tờ"
        " cho người được khen và cho cơ sở, công khai danh sách đề nghị khen trước khi xét ít nhất mười ngày để"
        " nhân dân góp ý.",
        "5. Ban Tổ chức Trung ương chủ trì hướng dẫn, kiểm tra, giám sát; hằng năm báo cáo Ban Bí thư kết quả"
        " thực hiện Chỉ thị này và đề xuất những việc cần làm tiếp.",
        "Chỉ thị này phổ biến đến chi bộ.",
    ),
    (
        "Theo Báo cáo số 512-BC/BTCTW ngày 30 tháng 9 năm 2024 của Ban Tổ chức Trung ương.",
        "Luật số 06/2022/QH15 được Quốc hội thông qua ngày 15 tháng 6 năm 2022.",
    ),
    ("- Các tỉnh ủy, thành ủy;", "- Lưu Văn phòng Trung ương Đảng."),
    ("T/M BỘ CHÍNH TRỊ", "THƯỜNG TRỰC BAN BÍ THƯ", "Hoàng Đức Thịnh"),
)

CONCLUSION = Paper(
    "ket-luan-01-KL-TW.pdf",
    ("BỘ CHÍNH TRỊ", "*", "Số 01-KL/TW"),
    ("ĐẢNG CỘNG SẢN VIỆT NAM", "Hà Nội, ngày 18 tháng 5 năm 2021"),
    (
        "KẾT LUẬN",
        "CỦA BỘ CHÍNH TRỊ",
        "về tiếp tục thực hiện Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 của Bộ Chính trị khóa XII",
    ),
    (
        "Sau khi nghe Ban Tuyên giáo Trung ương báo cáo kết quả năm năm thực hiện Chỉ thị số 05-CT/TW, Bộ Chính"
        " trị thống nhất kết luận:",
        "1. Việc học tập và làm theo Bác đã thành nền nếp ở phần lớn chi bộ; nơi nào người đứng đầu làm trước thì"
        " nơi đó việc khó được giải quyết nhanh hơn.",
        "2. Tiếp tục thực hiện Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 gắn với công tác thi đua, khen thưởng"
        " theo Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014; mỗi năm chọn một chủ đề sát với việc của địa phương.",
        "3. Các tỉnh ủy, thành ủy cụ thể hóa Kết luận này bằng chương trình hành động, sơ kết hằng năm vào dịp"
        " kỷ niệm ngày sinh của Bác.",
    ),
    (),
    ("- Các tỉnh ủy, thành ủy;", "- Lưu Văn phòng Trung ương Đảng."),
    ("T/M BỘ CHÍNH TRỊ", "Vũ Trọng Hiếu"),
)

PLAN = Paper(
    "ke-hoach-88-KH-UBND-can-tho.docx",
    ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ", "Số: 88/KH-UBND"),
    (*NATION, "Cần Thơ, ngày 14 tháng 02 năm 2025"),
    (
        "KẾ HOẠCH",
        "Thực hiện Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị về tăng cường sự lãnh đạo của"
        " Đảng đối với công tác thi đua, khen thưởng trong tình hình mới",
    ),
    (
        "Thực hiện Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị về tăng cường sự lãnh đạo của"
        " Đảng đối với công tác thi đua, khen thưởng trong tình hình mới, Ủy ban nhân dân (UBND) thành phố Cần"
        " Thơ ban hành Kế hoạch như sau:",
        "# I. MỤC ĐÍCH, YÊU CẦU",
        "* Làm cho mỗi cơ quan, đơn vị của UBND[^1] thành phố hiểu thi đua là việc của mình, không phải của riêng"
        " bộ phận tổ chức.",
        "* Bảo đảm tỷ lệ khen thưởng người lao động trực tiếp đạt từ 65% trở lên.",
        "# II. NHIỆM VỤ VÀ THỜI GIAN",
        "| Nội dung | Cơ quan chủ trì | Thời gian",
        "| Quán triệt Chỉ thị | Sở Nội vụ | Quý I năm 2025",
        "| Sửa đổi Quyết định số 10/2024/QĐ-UBND[^2] | Sở Nội vụ | Quý IV năm 2025",
        "# III. TỔ CHỨC THỰC HIỆN",
        "Các sở, ban, ngành gửi chương trình hành động về Sở Nội vụ trước ngày 31 tháng 3 năm 2025; Hội đồng Thi"
        " đua - Khen thưởng thành phố hướng dẫn cách chấm điểm các cụm, khối thi đua.",
        "Trên đây là Kế hoạch của UBND thành phố Cần Thơ./.",
    ),
    (
        "Gồm các sở, các cơ quan ngang sở và các đơn vị sự nghiệp trực thuộc UBND thành phố.",
        "Quyết định số 10/2024/QĐ-UBND ngày 13 tháng 6 năm 2024 của UBND thành phố quy định về công tác thi đua,"
        " khen thưởng trên địa bàn thành phố Cần Thơ.",
    ),
    ("- Bộ Nội vụ;", "- Các sở, ban, ngành thành phố;", "- Lưu: VT."),
    ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn Minh"),
)

CAMPAIGN = Paper(
    "ke-hoach-95-KH-UBND-can-tho.docx",
    ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ", "Số: 95/KH-UBND"),
    (*NATION, "Cần Thơ, ngày 21 tháng 6 năm 2024"),
    (
        "KẾ HOẠCH",
        "Tổ chức thực hiện Phong trào thi đua “Chung tay xóa nhà tạm, nhà dột nát trên địa bàn thành phố”",
    ),
    (
        "Thực hiện Quyết định số 539/QĐ-TTg ngày 19 tháng 6 năm 2024 của Thủ tướng Chính phủ ban hành Kế hoạch tổ"
        " chức thực hiện Phong trào thi đua “Cả nước chung tay xóa nhà tạm, nhà dột nát”, Ủy ban nhân dân thành"
        " phố Cần Thơ phát động Phong trào thi đua “Chung tay xóa nhà tạm, nhà dột nát trên địa bàn thành phố”"
        " với các nội dung sau:",
        "# I. MỤC TIÊU",
        "Trong năm 2025 sửa chữa hoặc xây mới toàn bộ số nhà tạm của hộ nghèo, hộ cận nghèo, gia đình người có"
        " công còn lại trên địa bàn.",
        "# II. NỘI DUNG THI ĐUA",
        "* Thi đua vận động nguồn lực, công khai từng khoản đóng góp.",
        "* Thi đua góp ngày công; mỗi tổ chức đoàn thể nhận giúp ít nhất một hộ.",
        "# III. KHEN THƯỞNG",
        "Việc khen thưởng thực hiện theo Luật Thi đua, khen thưởng năm 2022 và Nghị định số 98/2023/NĐ-CP ngày 31"
        " tháng 12 năm 2023 của Chính phủ.",
    ),
    (),
    ("- Các sở, ban, ngành thành phố;", "- Lưu: VT."),
    ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Bùi Thanh Phong"),
)

GUIDE = Paper(
    "huong-dan-09-HD-HDTDKT.docx",
    ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "Số: 09/HD-HĐTĐKT"),
    (*NATION, "Cần Thơ, ngày 25 tháng 3 năm 2025"),
    ("HƯỚNG DẪN", "Chấm điểm, bình xét thi đua đối với các cụm, khối thi đua thành phố năm 2025"),
    (
        "Căn cứ Quyết định số 10/2024/QĐ-UBND ngày 13 tháng 6 năm 2024 của Ủy ban nhân dân thành phố Cần Thơ quy"
        " định về công tác thi đua, khen thưởng trên địa bàn thành phố Cần Thơ;",
        "Thực hiện Kế hoạch số 88/KH-UBND ngày 14 tháng 02 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ, Hội"
        " đồng Thi đua - Khen thưởng thành phố hướng dẫn chấm điểm như sau:",
        "# I. THANG ĐIỂM",
        "* Kết quả nhiệm vụ chính trị: 60 điểm.",
        "* Xây dựng Đảng, chính quyền, đoàn thể: 25 điểm.",
        "* Công tác thi đua, khen thưởng: 15 điểm.",
        "# II. CÁCH CHẤM",
        "Đơn vị tự chấm, cụm, khối kiểm tra chéo, cơ quan thường trực thẩm định. Hướng dẫn này thay thế Hướng dẫn"
        " số 05/HD-HĐTĐKT ngày 18 tháng 3 năm 2024.",
    ),
    (),
    ("- Các cụm, khối thi đua;", "- Lưu: HĐTĐKT."),
    ("TM. HỘI ĐỒNG", "PHÓ CHỦ TỊCH", "Bùi Thanh Phong"),
)


def main() -> None:
    for paper in (DIRECTIVE, CONCLUSION, PLAN, CAMPAIGN, GUIDE):
        make = pdf if paper.name.endswith(".pdf") else docx
        (HERE / paper.name).write_bytes(make(paper))


# -- PDF -------------------------------------------------------------------------------------------------


def pdf(paper: Paper) -> bytes:
    """The paper on A4 pages: page number at the top from page 2 on, notes under a rule at each page's foot."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(TTFont("Serif", FONTS / "DejaVuSerif.ttf"))
    pdfmetrics.registerFont(TTFont("Serif-Bold", FONTS / "DejaVuSerif-Bold.ttf"))
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.setTitle(" ".join(paper.title))
    page = _Page(canvas, *A4)
    for column, lines in ((0.27, paper.left), (0.70, paper.right)):
        for i, line in enumerate(lines):
            canvas.setFont("Serif-Bold", 11)
            canvas.drawCentredString(column * A4[0], page.top - 15 * i, line)
    page.y = page.top - 15 * max(len(paper.left), len(paper.right)) - 22
    for line in paper.title:
        page.paragraph(line, font="Serif-Bold", centred=True)
    page.y -= 10
    waiting = list(paper.body)
    while waiting:
        text = waiting.pop(0)
        called = [int(n) for n in re.findall(r"\[\^(\d+)\]", text)]
        page.notes += [(n, paper.notes[n - 1]) for n in called]
        page.paragraph(text, indent=28)
    page.y -= 8
    page.paragraph("Nơi nhận:")
    for line in paper.recipients:
        page.paragraph(line)
    for line in paper.signature:
        page.paragraph(line, font="Serif-Bold", centred=True)
    page.finish()
    canvas.save()
    return out.getvalue()


class _Page:
    """Sets lines on pages, breaking pages where the notes at the foot leave no room."""

    size, small, left = 12.5, 9.5, 80.0

    def __init__(self, canvas, width: float, height: float) -> None:
        self.canvas, self.width, self.height = canvas, width, height
        self.top = height - 70
        self.y = self.top
        self.number = 1
        self.notes: list[tuple[int, str]] = []
        self.drawn: list[tuple[int, str]] = []

    def paragraph(self, text: str, font: str = "Serif", indent: float = 0.0, centred: bool = False) -> None:
        room = self.width - self.left - 60
        words = text.split(" ")
        line: list[str] = []
        offset = indent
        for word in [*words, ""]:
            trial = " ".join([*line, word])
            if word and self._wide(trial, font) <= room - offset:
                line.append(word)
                continue
            self._line(" ".join(line), font, offset, centred)
            line, offset = [word], 0.0
        self.y -= 4

    def _wide(self, text: str, font: str) -> float:
        return self.canvas.stringWidth(re.sub(r"\[\^\d+\]", "", text), font, self.size)

    def _line(self, text: str, font: str, offset: float, centred: bool) -> None:
        if self.y < 70 + self._foot_height(text):
            self._break()
        x = self.left + offset
        if centred:
            x = (self.width - self._wide(text, font)) / 2
        for part in re.split(r"(\[\^\d+\])", text):
            mark = re.fullmatch(r"\[\^(\d+)\]", part)
            size, rise = (self.size * 0.62, 4.5) if mark else (self.size, 0.0)
            shown = mark.group(1) if mark else part
            self.canvas.setFont(font, size)
            self.canvas.drawString(x, self.y + rise, shown)
            x += self.canvas.stringWidth(shown, font, size)
            if mark:
                self.drawn += [note for note in self.notes if note[0] == int(mark.group(1))]
        self.y -= 18

    def _foot_height(self, text: str) -> float:
        here = {int(n) for n in re.findall(r"\[\^(\d+)\]", text)}
        return 34.0 * len({n for n, _ in self.drawn} | here)

    def _break(self) -> None:
        self._foot()
        self.canvas.showPage()
        self.number += 1
        self.y = self.top
        self.canvas.setFont("Serif", self.size)
        self.canvas.drawCentredString(self.width / 2, self.height - 40, str(self.number))

    def _foot(self) -> None:
        if not self.drawn:
            return
        y = 40.0 + 30.0 * len(self.drawn)
        self.canvas.line(self.left, y + 14, self.left + 120, y + 14)
        for number, text in self.drawn:
            self.canvas.setFont("Serif", self.small * 0.62)
            self.canvas.drawString(self.left, y + 3.5, str(number))
            self.canvas.setFont("Serif", self.small)
            self.canvas.drawString(self.left + 6, y, text)
            y -= 30
        self.drawn = []

    def finish(self) -> None:
        self._foot()


# -- DOCX ------------------------------------------------------------------------------------------------


def docx(paper: Paper) -> bytes:
    """The paper as a word processor writes it: letterhead in a table, list numbers and footnotes of its own."""
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    document = Document()
    head = document.add_table(rows=1, cols=2)
    for cell, lines in zip(head.rows[0].cells, (paper.left, paper.right), strict=True):
        cell.text = lines[0]
        for line in lines[1:]:
            cell.add_paragraph(line)
    for line in paper.title:
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(line).bold = True
    table = None
    for text in paper.body:
        if text.startswith("| "):
            cells = text[2:].split(" | ")
            if table is None:
                table = document.add_table(rows=0, cols=len(cells), style="Table Grid")
            for cell, content in zip(table.add_row().cells, cells, strict=True):
                _write(cell.paragraphs[0], content)
            continue
        table = None
        if text.startswith("# "):
            document.add_paragraph().add_run(text[2:]).bold = True
        elif text.startswith("* "):
            _write(document.add_paragraph(style="List Number"), text[2:])
        else:
            _write(document.add_paragraph(), text)
    foot = document.add_table(rows=1, cols=2)
    for cell, lines in zip(
        foot.rows[0].cells, (("Nơi nhận:", *paper.recipients), paper.signature), strict=True
    ):
        cell.text = lines[0]
        for line in lines[1:]:
            cell.add_paragraph(line)
    if paper.notes:
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
        part = Part(PackURI("/word/footnotes.xml"), kind, _footnotes(paper.notes), document.part.package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    out = io.BytesIO()
    document.core_properties.title = " ".join(paper.title)
    document.save(out)
    return _undated(out.getvalue())


def _write(paragraph, text: str) -> None:
    """Runs of text, and footnote references where the text calls a note."""
    from docx.oxml import parse_xml

    for part in re.split(r"(\[\^\d+\])", text):
        mark = re.fullmatch(r"\[\^(\d+)\]", part)
        if mark:
            run = paragraph.add_run()
            run.font.superscript = True
            run._r.append(parse_xml(f'<w:footnoteReference xmlns:w="{W}" w:id="{mark.group(1)}"/>'))
        elif part:
            paragraph.add_run(part)


def _footnotes(notes: tuple[str, ...]) -> bytes:
    items = "".join(
        f'<w:footnote w:id="{i}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
        f'<w:r><w:t xml:space="preserve"> {note}</w:t></w:r></w:p></w:footnote>'
        for i, note in enumerate(notes, 1)
    )
    separator = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    return f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes xmlns:w="{W}">{separator}{items}</w:footnotes>'.encode()


def _undated(package: bytes) -> bytes:
    """The same package with fixed times, so that making the files again changes nothing."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/thumbnail.jpeg":
                continue
            if name.endswith(".rels") or name == "[Content_Types].xml":
                content = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", content)
            new.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


if __name__ == "__main__":
    main()
