"""Notes that speak for themselves: of the paper before their mark, or of the campaign."""

from __future__ import annotations

import pytest

from tests.ingest.relating import Triple, in_paper

RES = "Quyết định số 1515/QĐ-TTg ngày 14/10/2031"
PLAN = "Kế hoạch số 52/KH-UBND ngày 05/9/2031 của UBND thành phố"
DONE = ("52/KH-UBND", "implements", "1515/QĐ-TTg")
MOVE = "campaign:Khu dân cư không rác"
ROWS: list[tuple[str, str, set[Triple], str]] = [
    (f"Việc lập bến làm theo {PLAN}²; đã lập 37 bến.", f"Kế hoạch này thực hiện {RES} và thay thế Kế hoạch số 7/KH-UBND ngày 01/1/2030.", {DONE, ("52/KH-UBND", "replaces", "7/KH-UBND")}, "the plan before its mark, not the paper itself"),
    (f"Việc lập bến làm theo {PLAN}²; đã lập 37 bến.", f"Văn bản này triển khai thực hiện {RES}.", {DONE}, "called a paper only"),
    ("Các sở báo cáo theo Công văn số 88/UBND-NC ngày 15/8/2031²; chậm nhất 05/9.", "Kế hoạch này thay thế Kế hoạch số 7/KH-UBND ngày 01/1/2030.", {("SELF", "replaces", "7/KH-UBND")}, "NOT: a paper of another kind stands before the mark"),
    (f"Việc lập bến (theo {PLAN}) đã có kết quả rõ².", "Kế hoạch này thay thế Kế hoạch số 7/KH-UBND ngày 01/1/2030.", {("SELF", "replaces", "7/KH-UBND")}, "NOT: the mark stands by other words"),
    ("Nhân rộng phong trào thi đua “Khu dân cư không rác”²: không đốt rác.", f"Phát động theo {PLAN}. Công an có Hướng dẫn riêng.", {("52/KH-UBND", "launches", MOVE)}, "by which paper it was launched"),
    ("Nhân rộng phong trào “Khu dân cư không rác” giai đoạn 2031 - 2035².", f"Thành phố triển khai tại {PLAN}.", {("52/KH-UBND", "implements", MOVE)}, "by which it is carried out"),
    ("Nhân rộng phong trào “Khu dân cư không rác” giai đoạn 2031 - 2035².", f"Chưa triển khai theo {PLAN}.", set(), "NOT: not yet"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "note", "expected", "remark"), ROWS, ids=[row[3] for row in ROWS])
def test_a_note_that_speaks(sentence: str, note: str, expected: set[Triple], remark: str) -> None:
    assert in_paper("Kế hoạch", "9/KH-UBND", "Về một số việc", f"{sentence}\n\n² {note}") == expected, remark


LONG = "campaign:Tuổi trẻ cả nước đi đầu giữ kênh rạch, giữ rừng, giữ biển, giữ bãi bồi"
LATER: list[tuple[str, set[Triple], str]] = [
    ("UBND thành phố ban hành Quyết định số 11/QĐ-UBND về việc giao chỉ tiêu cho xã, phường, sau đó bổ sung chỉ tiêu đối với 09 phường tại Quyết định số 13/QĐ-UBND ngày 31/10/2031.", {("13/QĐ-UBND", "amends", "11/QĐ-UBND")}, "altered later, with what was added between"),
    ("Sở ban hành Quyết định số 11/QĐ-SNV về phân công, rồi tiếp tục điều chỉnh thành phần tổ giúp việc tại Quyết định số 13/QĐ-SNV.", {("13/QĐ-SNV", "amends", "11/QĐ-SNV")}, "then altered on"),
    ("Triển khai phong trào thi đua “Khu dân cư không rác” theo Kế hoạch số 52/KH-UBND của UBND thành phố về phát động phong trào thi đua “Khu dân cư không rác” giai đoạn 2031 - 2035.", {("52/KH-UBND", "launches", MOVE)}, "who launches a movement is not told to carry it out"),
    ("Thực hiện Quyết định số 33/QĐ-TTg ngày 03/4/2031 phê duyệt Đề án “Một triệu căn nhà”, UBND thành phố đã ban hành kế hoạch thực hiện⁶.\n\n⁶ Kế hoạch số 14/KH-UBND ngày 13/7/2031, được điều chỉnh tại Quyết định số 16/QĐ-UBND ngày 12/8/2032.", {("14/KH-UBND", "implements", "33/QĐ-TTg"), ("16/QĐ-UBND", "amends", "14/KH-UBND")}, "who alters the plan of a note carries nothing out itself"),
    ("Hưởng ứng Phong trào thi đua “Tuổi trẻ cả nước đi đầu giữ kênh rạch, giữ rừng, giữ biển, giữ bãi bồi” giai đoạn 2031 - 2035 do Thủ tướng Chính phủ phát động tại Quyết định số 23/QĐ-TTg ngày 23/01/2031, UBND thành phố đã ban hành kế hoạch và hướng dẫn khen thưởng phong trào³.\n\n³ Kế hoạch số 62/KH-UBND ngày 31/3/2031; Hướng dẫn số 10/HD-SNV ngày 17/4/2031 hướng dẫn khen thưởng trong Phong trào thi đua “Tuổi trẻ cả nước đi đầu giữ kênh rạch, giữ rừng, giữ biển, giữ bãi bồi”.",
     {("23/QĐ-TTg", "launches", LONG), ("62/KH-UBND", "implements", "23/QĐ-TTg"), ("10/HD-SNV", "guides", LONG)}, "however long the movement's name is"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), LATER, ids=[row[2] for row in LATER])
def test_what_is_done_later(words: str, expected: set[Triple], remark: str) -> None:
    assert in_paper("Báo cáo", "9/BC-UBND", "Kết quả công tác", f"I. KẾT QUẢ\n{words}") == expected, remark


AIMS: list[tuple[str, str, set[Triple], str]] = [
    ("Kế hoạch", "b) Tuân thủ Nghị định số 88/2031/NĐ-CP ngày 15/7/2031 của Chính phủ về bồi thường.", set(), "what the work only has to keep to"),
    ("Kế hoạch", "b) Gắn với việc triển khai Quyết định số 23/QĐ-TTg ngày 15/7/2031 của Thủ tướng Chính phủ.", set(), "what it goes along with"),
    ("Hướng dẫn", "1. Khuyến khích ngư dân giữ biển, góp phần thực hiện thắng lợi Chỉ thị số 32-CT/TW ngày 10/4/2024 của Ban Bí thư.", {("SELF", "implements", "32-CT/TW")}, "what a guidance's aims name"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "words", "expected", "remark"), AIMS, ids=[row[3] for row in AIMS])
def test_what_the_aims_of_a_paper_name(kind: str, words: str, expected: set[Triple], remark: str) -> None:
    assert in_paper(kind, "9/KH-UBND", "Về một số việc", f"I. MỤC ĐÍCH, YÊU CẦU\n{words}") == expected, remark
