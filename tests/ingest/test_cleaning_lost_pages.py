"""Notes of text layers that lost their page breaks: where they end, and what is no note."""

from __future__ import annotations

import pytest

from tests.ingest.test_cleaning_notes import FIRST_PAGE, NOTES, RULE, body, cleaned, notes

SPACED = "Trong năm, các sở và địa phương tổ chức nhiều phong trào thi đua sôi nổi trên\n\nđịa bàn tỉnh, đã ban hành kế hoạch1{goes} "
PLAN = "1 Kế hoạch số 44/KH-UBND ngày 04/3/2024 của UBND tỉnh về tổ chức thực hiện các phong trào thi đua trong\nnăm 2024 trên địa bàn tỉnh.\n"
DRAWN = "_______________\n"

NO_BREAKS = [
    # text, body expected, note expected, remark
    (
        SPACED.format(goes=" và giao") + "\n\n" + RULE + PLAN + "Sở Nội vụ theo dõi, tổng hợp kết quả của các cơ quan, đơn vị và địa phương để\n\nbáo cáo cuối năm.\n",
        "Sở Nội vụ theo dõi, tổng hợp kết quả của các cơ quan",
        "Kế hoạch số 44/KH-UBND ngày 04/3/2024 của UBND tỉnh về tổ chức thực hiện các phong trào thi đua trong năm 2024 trên địa bàn tỉnh.",
        "double-spaced body goes on below a tight note",
    ),
    (
        SPACED.format(goes=" và giao") + "\n\n" + RULE + "1 Kế hoạch số 44/KH-UBND ngày 04/3/2024 của Ủy ban nhân dân tỉnh về các phong trào thi đua.\ncác sở theo dõi.\n\nViệc khen thưởng được làm tốt.\n",
        "đã ban hành kế hoạch và giao các sở theo dõi.",
        "Kế hoạch số 44/KH-UBND ngày 04/3/2024 của Ủy ban nhân dân tỉnh về các phong trào thi đua.",
        "a small letter behind a closed note is the body's",
    ),
    (
        "UBND tỉnh đã ban hành văn bản chỉ đạo(1); 30 xã có phương án xử\nlý nhà, đất công. Các cơ quan, đơn vị đã ban hành kế hoạch(2); 12 xã\n\n"
        + DRAWN + "1 Kế hoạch số 44/KH-UBND ngày 04/3/2024 của UBND tỉnh.\n2 Kế hoạch số 45/KH-UBND ngày 05/3/2024.\n\n2\nkhác đang lập phương án.\n",
        "kế hoạch; 12 xã khác đang lập phương án.",
        "Kế hoạch số 45/KH-UBND ngày 05/3/2024.",
        "marks in brackets, notes without; a page number below",
    ),
    (
        "UBND tỉnh bàn giao hồ sơ, tài liệu trước ngày 30 tháng 6 năm 2025(1)\nvà kiểm kê tài sản của các đơn vị trên địa bàn.\n" + DRAWN + "1 Kế hoạch số 44/KH-UBND.\n",
        "30 tháng 6 năm 2025 và kiểm kê",
        "Kế hoạch số 44/KH-UBND.",
        "a bracket glued to a year",
    ),
    (
        FIRST_PAGE.replace("thi2 đua", "thi đua") + RULE + NOTES.split("2 Phong")[0] + "tháng 12 năm 2024 có 30 xã đạt chuẩn, trong năm ban hành kế hoạch1 và giao các sở, ban,\nngành theo dõi việc thực hiện.\n" + RULE + "1 Kế hoạch số 45/KH-UBND.\nII. NHIỆM VỤ\n",
        "tính đến ngày 31 tháng 12 năm 2024 có 30 xã đạt chuẩn",
        "Kế hoạch số 45/KH-UBND.",
        "numbers that begin anew below each rule",
    ),
    (
        FIRST_PAGE.replace("thi2 đua", "thi đua") + DRAWN + "1 Kế hoạch số 44/KH-UBND của UBND tỉnh\ntháng 12 năm 2024 có 30 xã đạt chuẩn.\n",
        "tính đến ngày 31 tháng 12 năm 2024 có 30 xã đạt chuẩn",
        "Kế hoạch số 44/KH-UBND của UBND tỉnh",
        "a short line without a stop ends a note",
    ),
    (
        "UBND tỉnh¹ ban hành kế hoạch².\n\n(1) Ủy ban nhân dân.\n(2) Kế hoạch số 45/KH-UBND.\n",
        "UBND tỉnh ban hành kế hoạch.",
        "Kế hoạch số 45/KH-UBND.",
        "raised marks, notes in brackets",
    ),
    (
        "Hai tỉnh đã ban hành kế hoạch(1).\n---------\n(1) UBND tỉnh Hà Nam: Kế hoạch số 44/KH-\nUBND ngày 04/3/2024; UBND tỉnh Nam Định: Kế hoạch của\nUBND tỉnh.\n\nII. KẾT QUẢ\n",
        "Hai tỉnh đã ban hành kế hoạch.\nII. KẾT QUẢ",
        "UBND tỉnh Hà Nam: Kế hoạch số 44/KH-UBND ngày 04/3/2024; UBND tỉnh Nam Định: Kế hoạch của UBND tỉnh.",
        "a note's line cut inside a symbol, or behind “của”",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "words", "note", "remark"), NO_BREAKS, ids=[row[3] for row in NO_BREAKS])
def test_notes_where_page_breaks_are_lost(raw: str, words: str, note: str, remark: str) -> None:
    text = cleaned(raw)
    assert words in body(text), remark
    assert notes(text)[-1][2] == note, remark
    assert all(one.anchor is not None for one in text.notes), remark


def test_a_sum_in_brackets_or_a_lone_number_is_left_alone() -> None:
    text = cleaned("Đạt chỉ tiêu(1) được giao.\n1 xã\n2\nđạt chuẩn nông thôn mới.\n")
    assert text.notes == () and "(1)" in text.clean


def test_the_legend_of_a_form_is_no_list_of_notes() -> None:
    form = "Kính gửi: ……………(1)\nNgười đứng tên là: ......(2)\n(Ký, ghi rõ họ tên)(3)\n\n(1) Tên cơ quan nhận đơn.\n(2) Tên người đứng đơn.\n(3) Chữ ký.\n"
    text = cleaned(form)
    assert text.notes == () and "(3) Chữ ký." in text.clean
