"""What `service.py` asks and takes in: questions that are all different, and papers made up for it."""

from __future__ import annotations

import random
from pathlib import Path

OPENINGS = ("", "Cho hỏi ", "Xin hỏi: ", "Cho tôi biết ", "Xin cho biết ", "Tôi muốn hỏi: ", "Hỏi: ")
TEMPLATES = (
    "Căn cứ pháp lý của {} là gì?",
    "Văn bản nào sửa đổi, bổ sung {}?",
    "{} còn hiệu lực không?",
    "{} quy định về vấn đề gì?",
    "Văn bản nào thực hiện {}?",
    "{} do ai ban hành?",
    "{} ban hành ngày nào?",
    "Ai ký {}?",
    "Kế hoạch nào thực hiện {}?",
)
TOPICS = (
    "mức phạt xe quá tải trọng", "thủ tục cấp giấy phép xây dựng nhà ở", "vay vốn hỗ trợ doanh nghiệp nhỏ và vừa",
    "điều kiện thành lập trường mầm non", "phụ cấp đối với nhà giáo", "quản lý chất thải rắn sinh hoạt",
    "bồi thường khi thu hồi đất", "hồ sơ đăng ký kinh doanh", "chế độ thai sản", "an toàn thực phẩm bếp ăn tập thể",
)  # fmt: skip
PLACES = (
    "",
    "ở tỉnh",
    "tại xã",
    "tại phường",
    "ở huyện đảo",
    "trong khu công nghiệp",
    "ở miền núi",
    "ven biển",
)
DUTIES = (
    "chủ trì rà soát, lập danh sách và công bố công khai tại trụ sở",
    "phối hợp kiểm tra việc thực hiện, báo cáo kết quả trước ngày 15 hằng tháng",
    "bố trí kinh phí trong dự toán được giao và các nguồn hợp pháp khác",
    "tổ chức tập huấn cho cán bộ, công chức trực tiếp làm nhiệm vụ",
)
OFFICES = ("Sở Tài chính", "Sở Xây dựng", "Sở Nội vụ", "Ủy ban nhân dân các xã, phường", "Công an tỉnh")


def questions(cards: list[dict[str, str]], count: int, seed: int) -> list[str]:
    """So many different questions: five of six about a document, the others about a topic with a year and a place.
    Raises ValueError when the library names too few documents for so many."""
    if count > len(cards) * len(TEMPLATES) * len(OPENINGS) // 2:
        raise ValueError(f"{len(cards)} documents are too few for {count} questions")
    chance, found = random.Random(seed), {}
    while len(found) < count:
        card = chance.choice(cards)
        if chance.random() < 1 / 6:
            month, year = chance.randint(1, 12), chance.randint(1990, 2026)
            found[f"{chance.choice(TOPICS)} {chance.choice(PLACES)} tháng {month} năm {year}"] = 0
        else:
            named = f"{card['type']} số {card['number']}"
            found[chance.choice(OPENINGS) + chance.choice(TEMPLATES).format(named)] = 0
    return list(found)


def write_papers(folder: Path, cards: list[dict[str, str]], count: int, articles: int = 60) -> list[Path]:
    """So many made-up decisions of some 40 kB, each citing papers of the library."""
    chance, files = random.Random(7), []
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, count + 1):
        file = folder / f"quyet-dinh-{number}.txt"
        file.write_text(_paper(number, cards, chance, articles), encoding="utf-8")
        files.append(file)
    return files


def _paper(number: int, cards: list[dict[str, str]], chance: random.Random, articles: int) -> str:
    basis = "\n".join(f"Căn cứ {card['type']} số {card['number']};" for card in chance.sample(cards, 6))
    body = "\n\n".join(_article(one, cards, chance) for one in range(1, articles + 1))
    return (
        "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\n_______\n"
        f"Số: {9000 + number}/QĐ-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        f"Quảng Ngãi, ngày {number % 28 + 1} tháng 7 năm 2026\n\nQUYẾT ĐỊNH\n"
        f"Ban hành Quy định về {chance.choice(TOPICS)} trên địa bàn tỉnh\n\nỦY BAN NHÂN DÂN TỈNH\n\n{basis}\n\n"
        f"QUYẾT ĐỊNH:\n\n{body}\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n"
    )


def _article(number: int, cards: list[dict[str, str]], chance: random.Random) -> str:
    card, topic = chance.choice(cards), chance.choice(TOPICS)
    lines = [f"Điều {number}. Trách nhiệm về {topic}"]
    for clause in range(1, 6):
        duty, office = chance.choice(DUTIES), chance.choice(OFFICES)
        lines.append(
            f"{clause}. {office} {duty}; số liệu {topic} lấy theo kỳ báo cáo thứ {chance.randint(1, 900)}."
        )
    lines.append(f"6. Thực hiện theo quy định tại {card['type']} số {card['number']}.")
    return "\n".join(lines)
