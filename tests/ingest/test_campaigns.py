"""Campaigns: names, variants, local parts, launchers, periods and papers."""

from __future__ import annotations

import pytest

from ingest.campaigns.finding import find_campaigns
from ingest.campaigns.merge import core_of, merge
from ingest.campaigns.names import find_named
from ingest.citations import find_citations
from ingest.model import Campaign, Header, Text
from tests.ingest.relating import BODY


def read(raw: str, header: Header = BODY) -> tuple[tuple[Campaign, ...], list[str | None]]:
    text = Text(raw, ((0, 0),), len(raw), source_length=len(raw))
    citations = find_citations(text, header)
    return find_campaigns(text, header, citations), [c.number for c in citations]


NAMES = [
    ("Hưởng ứng phong trào thi đua “Dân vận khéo xây dựng đô thị”.", ["Dân vận khéo xây dựng đô thị"], "quoted after its head"),
    ("cuộc vận động \"Toàn dân bảo vệ dòng sông quê hương\"", ["Toàn dân bảo vệ dòng sông quê hương"], "straight marks"),
    ("Đợt thi đua cao điểm ”90 ngày đêm hoàn thành tuyến đường” đạt kết quả", ["90 ngày đêm hoàn thành tuyến đường"], "a wrong opening mark"),
    ("thực hiện chủ đề năm 2025 “Kỷ cương, trách nhiệm; đổi mới, phát triển”", ["Kỷ cương, trách nhiệm; đổi mới, phát triển"], "theme of a year"),
    ("các phong trào thi đua “Giỏi việc nước, đảm việc nhà”, “Lao động giỏi, lao động sáng tạo”", ["Giỏi việc nước, đảm việc nhà", "Lao động giỏi, lao động sáng tạo"], "two names behind one head"),
    ("các phong trào “Bến sông không rác” (Kế hoạch số 6/KH-UBND ngày 2/2/2025 của UBND huyện Bến Sỏi (cũ)) và “Ba sạch” (Kế hoạch số 7/KH-UBND)", ["Bến sông không rác", "Ba sạch"], "each with its paper in brackets"),
    ("BÁO CÁO\nKết quả công tác và các phong trào thi đua về môi trường trên địa bàn xã năm 2031\n", [], "NOT: movements told by what they are about"),
    ("- Phong trào thi đua đẩy mạnh chuyển đổi số trong trường học năm 2025;", ["đẩy mạnh chuyển đổi số trong trường học năm 2025"], "a heading bounds a bare name"),
    ("Kế hoạch này thay thế Kế hoạch số 22/KH-UBND ngày 30/01/2031 của UBND xã về đợt thi đua cao điểm dọn kênh mương quý I năm 2031.", [], "NOT: the race of a plan that ended"),
    ("- Phong trào thi đua đẩy mạnh đọc sách trong trường học, trên cơ sở Công văn số 12/SGDĐT-VP;", ["đẩy mạnh đọc sách trong trường học"], "the paper it rests on"),
    ("Đẩy mạnh phong trào thi đua yêu nước trên các lĩnh vực.", [], "no name"),
    ("Ban Chỉ đạo phong trào Toàn dân chăm sóc cây xanh tỉnh vừa ban hành Kế hoạch số 9/KH-BCĐ.", ["Toàn dân chăm sóc cây xanh"], "whose board has just done something"),
    ("triển khai “Chiến dịch 90 ngày làm sạch dữ liệu đất đai” ở các xã.", ["90 ngày làm sạch dữ liệu đất đai"], "the head word within the marks"),
    ("tham gia “Chiến dịch Hành quân xanh về bản”; làm đường.", ["Hành quân xanh về bản"], "within the marks, before a capital"),
    ("trong chiến dịch 1972 có nhiều người hy sinh.", [], "a campaign of war"),
    ("Tổ chức phong trào Bình dân học vụ số và chiến dịch Thanh niên tình nguyện hè năm 2025.", ["Bình dân học vụ số", "Thanh niên tình nguyện hè"], "another head word behind và"),
    ("Phong trào thi đua phải được triển khai sâu rộng.", [], "a sentence about campaigns"),
    ("phát động 2 phong trào thi đua trong phạm vi cả nước: “Cả nước trồng rừng ven biển”; “Công sở không giấy tờ”.", ["Cả nước trồng rừng ven biển", "Công sở không giấy tờ"], "words and a colon before the names"),
    ("Các phong trào thi đua gồm:\n- “Cả nước trồng rừng ven biển”;\n- “Công sở không giấy tờ”.\nMô hình:\n- “Con đường hoa”;", ["Cả nước trồng rừng ven biển", "Công sở không giấy tờ"], "names on the lines of a list"),
    ("- Phong trào thi đua “Công sở không giấy tờ” năm 2024.\n- “Trường học xanh, lớp học sạch”.", ["Công sở không giấy tờ", "Trường học xanh, lớp học sạch"], "the next item has no head word"),
    ("Phong trào “Bến sông không rác\" lan rộng.", ["Bến sông không rác"], "two kinds of marks"),
    ("Phong trào thi đua 'Bến sông không rác' lan rộng; phong trào ‘Ba sạch’.", ["Bến sông không rác", "Ba sạch"], "single marks"),
    ("Phong trào thi đua <<Bến sông không rác>> lan rộng.", ["Bến sông không rác"], "angled marks"),
    ("Phong trào thi đua “Bến sông không rác được nhân rộng.", ["Bến sông không rác"], "a mark never closed"),
    ("Phong trào thi đua “Bến sông4 không rác²” lan rộng.", ["Bến sông không rác"], "marks of footnotes on its words"),
    ("Phong trào thi đua “Bến sông không rác năm 2025” lan rộng.", ["Bến sông không rác năm 2025"], "a year is no mark"),
    ("Phong trào thi đua “Bến sông\n4 Kế hoạch số 6/KH-UBND ngày 2/2/2025.\nkhông rác” lan rộng.", ["Bến sông không rác"], "cut by a note"),
    ("Phong trào thi đua “Bến sông,\nTrường học không rác” lan rộng.", ["Bến sông, Trường học không rác"], "cut after a comma"),
    ("Phong trào thi đua “Bến sông không rác.\nTrường học” lan rộng.", ["Bến sông không rác"], "a sentence ended before the line did"),
    ("Phong trào thi đua “Bến sông không\nRác thải nhựa” lan rộng.", ["Bến sông không Rác thải nhựa"], "closed on the next line"),
    ("Phong trào thi đua “Bến sông không rác\nMột việc khác, xem “Ba sạch” ở dưới.", ["Bến sông không rác"], "the next line opens another"),
    ("Phong trào thi đua do Chủ tịch nước phát động “Bến sông không rác”.", ["Bến sông không rác"], "the launcher stands between"),
    ("Phong trào thi đấu “Bến sông không rác”.", ["Bến sông không rác"], "a slip of OCR in the head"),
    ("phong trào Toàn dân chăm sóc cây xanh và phong trào khác", ["Toàn dân chăm sóc cây xanh"], "a capital bounds a bare name"),
    ("Trưởng Ban Chỉ đạo phong trào Toàn dân chăm sóc cây xanh Trung ương dự họp.", ["Toàn dân chăm sóc cây xanh"], "the level of its committee"),
    ("- Phong trào thi đua hoàn thành kế hoạch trồng rừng 5 năm (2021 - 2025);", ["hoàn thành kế hoạch trồng rừng 5 năm (2021 - 2025)"], "the years of a plan in its name"),
    ("Cuộc vận động Người dân vùng lũ giúp nhau tiếp tục được đẩy mạnh.", ["Người dân vùng lũ giúp nhau"], "a bare name of a drive"),
    ("triển khai phong trào thi đua làm đẹp bờ kênh, ngõ phố giai đoạn 2021-2025 theo Kế hoạch", ["làm đẹp bờ kênh, ngõ phố giai đoạn 2021-2025"], "bounded by verb and period"),
    ("Tháng hành động vì trẻ em năm 2025; chiến dịch “40 ngày đêm làm sạch dữ liệu”.", ["40 ngày đêm làm sạch dữ liệu"], "a drive of days; a month of action is none"),
    ("Phát động thi đua đặc biệt “Bốn tháng nước rút”.", ["Bốn tháng nước rút"], "a race without its usual head"),
    ("Phong trào thi đua cả nước chung tay dựng nhà sàn chống lũ được Thủ tướng phát động.", ["cả nước chung tay dựng nhà sàn chống lũ"], "the nation's form in small letters"),
    ("Phong trào thi đua 120 ngày đêm đắp 2.000 km đê đã về đích.", ["120 ngày đêm đắp 2.000 km đê"], "days, and a number with a stop"),
    ("Hưởng ứng phong trào thi đua chào mừng 60 năm thành lập ngành, các đơn vị đăng ký.", ["chào mừng 60 năm thành lập ngành"], "an occasion after a verb of joining"),
    ("phát động đợt thi đua cao điểm kỷ niệm 75 năm Ngày ra “Lời kêu gọi giữ rừng” (11/6).", ["kỷ niệm 75 năm Ngày ra “Lời kêu gọi giữ rừng”"], "a quotation within a bare name"),
    ("Cuộc vận động Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh được đẩy mạnh.", ["Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh"], "a comma within the name"),
    ("Cuộc vận động người Việt Nam dùng hàng xanh lan tỏa.", ["người Việt Nam dùng hàng xanh"], "a drive of people in small letters"),
    ("Tháng hành động phòng, chống đuối nước bắt đầu; Tháng hành động “Vì một mái nhà chung”.", ["Vì một mái nhà chung"], "a month of action counts where marks name it"),
    ("Kế hoạch năm an toàn giao thông 2025 với chủ đề “Đường xanh -\n2 phố sạch”.", ["Đường xanh - phố sạch"], "a year's theme, a page's number between its lines"),
    ("Theo Nghị quyết số 5/NQ-HĐND ngày 1/2/2023, các phường đẩy mạnh phong trào thi đua thực hiện tốt các chỉ tiêu năm 2023.", [], "a paper without a title before a plain noun"),
    ("Ban Phong trào soạn hướng dẫn; phong trào Đoàn và phong trào Hội; phong trào hiến máu.", [], "boards, youth and plain nouns"),
    ("đợt thi đua cao điểm kỷ niệm Ngày Bác Hồ ra “Lời kêu gọi thi đua ái quốc”.", ["kỷ niệm Ngày Bác Hồ ra “Lời kêu gọi thi đua ái quốc”"], "what was issued is no campaign, the occasion is"),
    ("Phường lập Ban Chỉ đạo Phong trào toàn dân bảo vệ dòng sông, phòng chống sạt lở.", ["toàn dân bảo vệ dòng sông"], "everybody's campaign in a board's name"),
    ("Năm 2022, phong trào toàn dân xây dựng nếp sống mới trên địa bàn xã có nhiều chuyển biến.", ["toàn dân xây dựng nếp sống mới"], "everybody's campaign without marks"),
    ("Phong trào toàn dân được giữ vững; phong trào toàn dân ngày càng mạnh.", [], "everybody alone is no name"),
    ("Đợt thi đua diễn ra từ ngày 2/3 đến 30/4/2021 với chủ đề: “60 ngày giữ xanh bến cảng”.", ["60 ngày giữ xanh bến cảng"], "days between head word and theme"),
    ("Trường phát động đợt thi đua cao điểm chào mừng 20 năm thành lập trường (5/9).\nĐợt thi đua kéo dài đến tháng 9 với tên gọi “Trăm bông hoa điểm tốt”.", ["Trăm bông hoa điểm tốt"] * 2, "the occasion's name comes in the next sentence"),
    ("các phong trào “Giếng nước làng sạch”, “dọn rác”; phong trào đào kênh.", ["Giếng nước làng sạch"], "two small words in a list are a task"),
    ("Cuộc vận động Toàn dân chung sức gìn giữ biển trời, vùng đảo được hưởng ứng.", ["Toàn dân chung sức gìn giữ biển trời, vùng đảo"], "a noun beside a noun behind the comma"),
    ("Phong trào toàn dân bảo vệ rừng, nâng cao nhận thức của người dân, tạo chuyển biến.", ["toàn dân bảo vệ rừng"], "a verb behind the comma is the sentence's"),
    ("Phong trào toàn dân tham gia phòng ngừa, ứng phó với sóng thần được giữ vững.", ["toàn dân tham gia phòng ngừa, ứng phó với sóng thần"], "a verb beside a verb without its object"),
    ("phong trào Nông dân thi đua trồng cây trên địa bàn xã; phong trào Nông dân tỉnh", ["Nông dân thi đua trồng cây"], "what farmers do, not whose campaigns they are"),
    ("phát động cao điểm thi đua “Bứt phá về đích” trong hai năm.", ["Bứt phá về đích"], "a head of its own"),
    ("hưởng ứng cao điểm thi đua Bứt phá về đích.", ["Bứt phá về đích"], "a capital behind it"),
    ("tham gia thi đua “Khởi nghiệp xanh” ở hợp tác xã; danh hiệu thi đua “Lao động giỏi”", ["Khởi nghiệp xanh"], "a race after a verb of joining, no title of honour"),
    ("Tháng cao điểm “Ấm lòng người già” năm 2024.", ["Ấm lòng người già"], "a month of its own"),
    ("Năm 2027 được chọn chủ đề là “Năm của dữ liệu sạch”.", ["Năm của dữ liệu sạch"], "the year's theme told as a sentence"),
    ("Xã mở chiến dịch Hành quân xanh; từ chiến dịch Điện Biên Phủ đến nay.", ["Hành quân xanh"], "a capital on one word is a name made of words, no place"),
    ("phong trào thi đua ngắn ngày 45 ngày đêm số hóa hồ sơ.", ["45 ngày đêm số hóa hồ sơ"], "a short race of days"),
    ("tổ chức phong trào thi đua trồng cây giỏi, trồng cây khéo trong công nhân.", ["trồng cây giỏi, trồng cây khéo"], "halves that share a word"),
    ("phát động đợt thi đua cao điểm chào mừng Đại hội XIV Công đoàn Việt Nam, với tên gọi “Công nhân vượt khó”.", ["Công nhân vượt khó"], "the name in the same sentence as the occasion"),
    ("Khối phát động thi đua theo chuyên đề “Không hồ sơ trễ hạn”.", ["Không hồ sơ trễ hạn"], "a race on a subject"),
    ("Phong trào thi đua (sau đây gọi tắt là Phong trào) “Mỗi nhà một cây xanh”.", ["Mỗi nhà một cây xanh"], "a bracket before the name"),
    ("phong trào thi đua sôi nổi, rộng khắp ở các cấp.", [], "how campaigns are"),
    ("Thực hiện “Đẩy mạnh học tập và làm theo tấm gương đạo đức Hồ Chí Minh”.", ["học tập và làm theo tấm gương đạo đức Hồ Chí Minh"], "what is stepped up is the drive"),
    ("3. Việc học tập và làm theo tấm gương đạo đức Hồ Chí Minh\nChi bộ đăng ký 12 việc.", ["học tập và làm theo tấm gương đạo đức Hồ Chí Minh"], "the drive heads a section"),
    ("Các phường gắn với học tập và làm theo tấm gương đạo đức Hồ Chí Minh bằng việc làm.", [], "in a sentence it is what somebody does"),
    ("Phát động phong trào thi đua yêu nước năm 2031\nSáng 3/1, huyện mở hội nghị.", ["phong trào thi đua yêu nước năm 2031"], "a heading launches the year's"),
    ("ban hành Kế hoạch phát động phong trào thi đua trong y sĩ, y tá chào mừng Ngày Thầy thuốc.", ["phong trào thi đua trong y sĩ, y tá chào mừng Ngày Thầy thuốc"], "a plan launches the one of an occasion"),
    ("Mô hình “Ánh sáng đường quê” lan rộng; chuyên mục “Người tốt, việc tốt” lên sóng.", [], "models and columns are no campaigns"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "names", "remark"), NAMES)
def test_names(raw: str, names: list[str], remark: str) -> None:
    assert [n.name for n in find_named(raw)] == names, remark


@pytest.mark.parametrize(
    ("a", "b", "one", "remark"),
    [
        (
            "Cả nước chung tay trồng một tỷ cây xanh",
            "Chung tay trồng một tỷ cây xanh trong năm 2025",
            True,
            "frame and period",
        ),
        (
            "Hoàn thành 3.000 km đường bộ cao tốc",
            "Hoàn thành 3.000km đường bộ cao tốc",
            True,
            "spacing of units",
        ),
        (
            "Thực hành tiết kiệm chống lãng phí ở công sở",
            "Thực hành tiết kiệm, chống lãng phí ở công sở",
            True,
            "punctuation",
        ),
        (
            "Cả nước trồng một tỷ cây xanh",
            "Cần Thơ trồng một tỷ cây xanh",
            False,
            "a place makes another campaign",
        ),
        (
            "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
            "Dân vận khéo xây dựng đô thị",
            False,
            "",
        ),
        ("Ấm lòng người nghèo", "Ấm lòng người nghèo - Không ai đơn độc", True, "the first half of two"),
        (
            "Ngày ấm lòng người nghèo",
            "Ấm lòng người nghèo - Không ai đơn độc",
            False,
            "another drive shares words",
        ),
        ("Dân vận khéo", "Dân vận khéo xây dựng nông thôn mới", False, "a short name goes on to another"),
        (
            "50 ngày đêm làm sạch dữ liệu đất đai",
            "92 ngày đêm làm sạch dữ liệu đất đai",
            False,
            "numbers differ",
        ),
        (
            "Xây dựng gia đình văn hóa mới ở cơ sở",
            "Xây dựng cơ quan văn hóa mới ở cơ sở",
            False,
            "nouns differ",
        ),
        ("Toàn dân thi đua trồng cây gây rừng", "Toàn dân thi đấu trồng cây gây rừng", True, "a slip of OCR"),
        (
            "Vì hòa bình và phát triển bền vững",
            "Hòa Bình vì phát triển bền vững",
            False,
            "peace is no province",
        ),
    ],
)
def test_variants(a: str, b: str, one: bool, remark: str) -> None:
    groups = merge(find_named(f"phong trào thi đua “{a}”. phong trào thi đua “{b}”."))
    assert (len(groups) == 1) is one, remark


def test_a_persons_name_is_no_place() -> None:
    assert core_of("Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh")[1] == ""
    assert core_of("Thành phố Hồ Chí Minh chung tay vì người nghèo")[1] != ""


def test_a_local_campaign_is_part_of_the_national_one() -> None:
    campaigns, _ = read(
        "I. KẾT QUẢ\n1. Chung\nPhong trào thi đua “Cả nước chung sức trồng rừng ngập mặn” giai đoạn 2021 - 2025 do Thủ tướng Chính phủ phát động lan rộng. "
        "Phong trào thi đua “Sóc Trăng chung sức trồng rừng ngập mặn” giai đoạn 2021-2025 đạt kết quả.\n"
    )
    national, local = campaigns
    assert (national.period, national.launched_by) == ("2021-2025", "Thủ tướng Chính phủ")
    assert local.part_of == 0 and national.part_of is None


def test_a_local_campaign_goes_to_the_national_one_that_is_most_like_it() -> None:
    named = find_named(
        "Cuộc vận động “Toàn dân đoàn kết trồng rừng ngập mặn, làng quê xanh”. Phong trào “Cả nước chung sức trồng rừng ngập mặn”. "
        "Phong trào “Sóc Trăng chung sức trồng rừng ngập mặn”."
    )
    assert [g.part_of for g in merge(named)] == [None, None, 1]


@pytest.mark.parametrize(
    ("raw", "period"),
    [
        ("phong trào thi đua “Bứt phá về đích” trong hai năm 2024 – 2025.", "2024-2025"),
        ("phong trào thi đua “hoàn thành Kế hoạch 5 năm (2021 - 2025)”.", "2021-2025"),
        ("phong trào thi đua “Nông sản sạch đến năm 2030, tầm nhìn đến năm 2050”.", None),
    ],
)
def test_periods(raw: str, period: str | None) -> None:
    assert [n.period for n in find_named(raw)] == [period]


def test_what_its_people_vie_in_is_the_campaign() -> None:
    campaigns, _ = read(
        "Đẩy mạnh Phong trào thi đua thực hiện giờ làm đúng hẹn tại Sở Y tế\nQuyết định số 61/QĐ-SYT ngày 03/8/2020 của Sở Y tế về việc tổ chức "
        "Phong trào thi đua “Viên chức thi đua thực hiện giờ làm đúng hẹn” giai đoạn 2020 - 2024. Công văn số 90/SYT-VP về việc thực hiện Phong trào thi đua thực hiện giờ làm đúng hẹn tại Sở Y tế.\n"
    )
    assert [c.name for c in campaigns] == ["Viên chức thi đua thực hiện giờ làm đúng hẹn"]


def test_a_drive_that_a_title_is_about() -> None:
    campaigns, _ = read(
        "I. KẾT QUẢ\n1. Chung\nTỉnh ủy ban hành Chỉ thị số 17-CT/TU về Cuộc vận động ủng hộ sách cho trẻ em nghèo, trẻ em vùng lũ trên địa bàn tỉnh.\n"
    )
    assert [c.name for c in campaigns] == ["ủng hộ sách cho trẻ em nghèo, trẻ em vùng lũ trên địa bàn tỉnh"]


def test_papers_and_launcher() -> None:
    campaigns, numbers = read(
        "I. KẾT QUẢ\n1. Chung\nKế hoạch số 50/KH-UBND ngày 03 tháng 3 năm 2025 của UBND thành phố Cần Thơ về phát động phong trào thi đua “Mỗi phường một vườn hoa”. "
        "Hướng dẫn số 07/HD-SNV ngày 09 tháng 3 năm 2025 của Sở Nội vụ về khen thưởng trong phong trào thi đua “Mỗi phường một vườn hoa”.\n"
    )
    (campaign,) = campaigns
    # Guidance on rewards is told by a relation.
    assert [numbers[i] for i in campaign.documents] == ["50/KH-UBND"]
    assert campaign.launched_by == "UBND thành phố Cần Thơ"


CITED = [
    ("về phát động phong trào thi đua yêu nước năm 2031 trên địa bàn xã", ["phong trào thi đua yêu nước năm 2031"], "a year makes it one"),
    ("về lãnh đạo đẩy mạnh phong trào thi đua yêu nước năm 2031 và tổ chức Tết Tân Hợi", ["phong trào thi đua yêu nước năm 2031"], "it ends with its year"),
    ("về phát động phong trào thi đua yêu nước giai đoạn 2031 - 2035", ["phong trào thi đua yêu nước giai đoạn 2031 - 2035"], "so does a period"),
    ("về tổng kết phong trào thi đua yêu nước năm 2031", [], "what is summed up was not launched here"),
    ("về đẩy mạnh các phong trào thi đua yêu nước hướng tới ngày hội non sông", [], "several are none"),
    ("phê duyệt Đề án đẩy mạnh phong trào đọc sách trong nhà trường, thư viện đến năm 2035", [], "a scheme's matter"),
    ("về đẩy mạnh học tập và làm theo tấm gương đạo đức Hồ Chí Minh", ["học tập và làm theo tấm gương đạo đức Hồ Chí Minh"], "a title bounds the drive"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "names", "remark"), CITED)
def test_campaigns_that_a_papers_title_makes(title: str, names: list[str], remark: str) -> None:
    campaigns, _ = read(
        f"I. KẾT QUẢ\n1. Chung\nTheo Chỉ thị số 12/CT-UBND ngày 05/01/2031 của UBND tỉnh {title}.\n"
    )
    assert [c.name for c in campaigns] == names, remark


def test_a_campaign_of_a_year_is_one_wherever_it_is_held_and_not_that_of_another_year() -> None:
    told = "Phát động phong trào thi đua yêu nước năm {}{}\n"
    here = merge(find_named(told.format(2031, "") + told.format(2031, " trên địa bàn tỉnh Cà Mau")))
    assert [g.name for g in here] == ["phong trào thi đua yêu nước năm 2031"]
    assert len(merge(find_named(told.format(2031, "") + told.format(2032, "")))) == 2


def test_a_bare_name_in_a_title_of_a_cited_paper() -> None:
    campaigns, _ = read(
        "I. KẾT QUẢ\n1. Chung\nUBND thành phố ban hành Kế hoạch số 51/KH-UBND về phát động phong trào thi đua làm sạch kênh rạch trên địa bàn thành phố Cần Thơ năm 2025.\n"
    )
    assert [c.name for c in campaigns] == ["làm sạch kênh rạch trên địa bàn thành phố Cần Thơ năm 2025"]


def test_the_own_campaign_of_a_plan() -> None:
    header = Header(type="Kế hoạch", number="5/KH-UBND", date="2025-02-01", issuer="UBND thành phố Cần Thơ",
                    title="Phát động phong trào thi đua “Đô thị sáng, xanh, sạch” năm 2025")  # fmt: skip
    campaigns, _ = read(
        "KẾ HOẠCH\nPhát động phong trào thi đua “Đô thị sáng, xanh, sạch” năm 2025\nI. MỤC ĐÍCH\n1. Nâng cao.\n",
        header,
    )
    (campaign,) = campaigns
    assert (campaign.documents, campaign.launched_by, campaign.period) == (
        (-1,),
        "UBND thành phố Cần Thơ",
        "2025",
    )


def test_what_only_its_year_names_ends_with_it() -> None:
    raw = "UBND tỉnh Cà Mau vừa ban hành Kế hoạch số 1274/KH-UBND ngày 14/6/2018 về việc phát động phong trào thi đua yêu nước năm 2019 trên địa bàn tỉnh Cà Mau."
    assert [c.name for c in read(raw)[0]] == ["phong trào thi đua yêu nước năm 2019"]
    raw = "Kế hoạch số 1274/KH-UBND phát động phong trào thi đua yêu nước trên địa bàn tỉnh Cà Mau giai đoạn 2021 - 2025."
    assert [c.name for c in read(raw)[0]] == [
        "phong trào thi đua yêu nước trên địa bàn tỉnh Cà Mau giai đoạn 2021 - 2025"
    ]
