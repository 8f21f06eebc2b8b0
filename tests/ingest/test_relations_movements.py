"""Movements and their parts: rows of names, plans that answer one, parts of a wider one, two ministries that start one."""

from __future__ import annotations

import pytest

from tests.ingest.relating import Triple, in_body

A, B = "31/KH-UBND", "68/KH-UBND"
RIVER, TREES, CLEAN = (
    "campaign:Bến sông sạch",
    "campaign:Mỗi người một cây",
    "campaign:làm sạch, đối chiếu sổ khám bệnh",
)
SAID = [
    (f"UBND tỉnh ban hành Kế hoạch số {A} ngày 05/5/2031 phát động Phong trào “Bến sông sạch”, “Mỗi người một cây” trên địa bàn tỉnh.",
     {(A, "launches", RIVER), (A, "launches", TREES)}, "two names behind one head"),
    ("UBND các xã, phường đã ban hành kế hoạch hưởng ứng phong trào “Bến sông sạch”¹.\n"
     f"¹ Trong đó có: Kế hoạch số {A} ngày 18/9/2031 của UBND phường Ngã Bảy; Kế hoạch số {B} ngày 17/9/2031 của UBND xã Kế Sách.",
     {(A, "implements", RIVER), (B, "implements", RIVER)}, "plans that a note lists answer the movement"),
    ("UBND các xã, phường nói nhiều về phong trào “Bến sông sạch” và đã có kế hoạch riêng¹.\n"
     f"¹ Kế hoạch số {A} ngày 18/9/2031 của UBND phường Ngã Bảy.",
     set(), "a movement that the plans are not said to answer"),
    (f"Tổng kết phong trào “Cả nước trồng cây”, kể cả các phong trào “Bến sông sạch” (Kế hoạch số {A} ngày 22/6/2031 của UBND tỉnh (cũ)) và “Mỗi người một cây” (Kế hoạch số {B} ngày 13/9/2031 của UBND tỉnh).",
     {(A, "implements", RIVER), (B, "implements", TREES)}, "places carry out a wider one by theirs"),
    (f"Phong trào “Bến sông sạch” giai đoạn 2031 - 2035 đã tổng kết theo Kế hoạch số {A} ngày 22/9/2036 của UBND tỉnh.",
     set(), "a plan by which one was summed up"),
    (f"Thực hiện Kế hoạch số {A}-BYT ngày 31/8/2031 của Bộ Công an và Bộ Y tế triển khai chiến dịch làm sạch, đối chiếu sổ khám bệnh, UBND tỉnh đã ban hành Kế hoạch số {B}.".replace("KH-UBND-", "KH-BCA-"),
     {("31/KH-BCA-BYT", "implements", CLEAN), (B, "implements", "31/KH-BCA-BYT")}, "two ministries, and a name in small letters in their title"),
    (f"UBND tỉnh đã ban hành Kế hoạch số {A} ngày 29/11/2031 (thay thế Kế hoạch số {B} ngày 26/8/2031), giao chỉ tiêu cho các xã; đồng thời phát động chiến dịch “Bến sông sạch”.",
     {(A, "replaces", B), (A, "launches", RIVER)}, "the paper before the bracket launches"),
    ("- Phong trào “Bến sông sạch” ban hành theo Quyết định số 9/QĐ-TTg ngày 28/11/2031 của Thủ tướng Chính phủ.",
     {("9/QĐ-TTg", "implements", RIVER)}, "issued by a decision"),
    (f"UBND tỉnh đã ban hành Kế hoạch số {A} phát động phong trào thi đua và tổ chức hội sách. Các xã đã họp bàn.\nPhong trào thi đua đặc biệt có chủ đề: “Bến sông sạch”.",
     {(A, "launches", RIVER)}, "the name is told after the paper that launched it"),
    ("Việc này gắn với phong trào thi đua “Mỗi người một cây” và phong trào “Bến sông sạch” do Thủ tướng Chính phủ phát động theo Quyết định số 9/QĐ-TTg ngày 09/11/2031.",
     {("9/QĐ-TTg", "launches", RIVER)}, "launched is the one named beside it"),
    ("Đẩy mạnh Cuộc vận động “Bến sông sạch” theo Chỉ thị số 3-CT/TW ngày 19/5/2031 của Ban Bí thư.",
     {("3-CT/TW", "implements", RIVER)}, "a directive of the Party directs a drive that others opened"),
    (f"Hưởng ứng phong trào thi đua “Bến sông sạch” do UBND tỉnh phát động tại Kế hoạch số {A} ngày 12/8/2031, Sở Nội vụ ban hành Hướng dẫn số 18/HD-SNV ngày 16/10/2031 hướng dẫn khen thưởng phong trào thi đua “Bến sông sạch”.",
     {(A, "launches", RIVER), ("18/HD-SNV", "guides", RIVER)}, "how to reward in a movement guides it, and carries out nothing"),
    (f"UBND tỉnh đã ban hành Kế hoạch số {A} hưởng ứng phát động phong trào thi đua của Bộ.\nPhong trào thi đua đặc biệt có chủ đề: “Bến sông sạch”.",
     set(), "who only answers launches none"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), SAID, ids=[row[2] for row in SAID])
def test_movements(sentence: str, expected: set[Triple], remark: str) -> None:
    assert in_body(sentence) == expected, remark


def test_what_a_boards_name_holds_and_several_papers_above_are_no_objects() -> None:
    board = f"Thực hiện Công văn số 86/TCTTKĐA06 ngày 12/9/2031 của Tổ Công tác triển khai Đề án 06 của Chính phủ, UBND tỉnh ban hành Kế hoạch số {A}."
    assert in_body(board) == {(A, "implements", "86/TCTTKĐA06")}
    above = (
        "1. Tỉnh có Nghị quyết số 9/NQ-HĐND ngày 3/4/2030 về cầu.\n"
        f"2. Thực hiện Công văn số 13/BXD-KT, ngày 12/8/2031 của Bộ Xây dựng về việc áp dụng các nghị quyết nêu trên theo địa bàn, UBND tỉnh đã ban hành Kế hoạch số {A}."
    )
    assert in_body(above) == {(A, "implements", "13/BXD-KT")}
