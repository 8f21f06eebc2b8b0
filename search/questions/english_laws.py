"""Laws by the English names of their official translations, as foreign colleagues ask: "the Law on Cadres"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_NAMES: Final = """
Emulation and Commendation = Thi đua, khen thưởng
Cadres and Civil Servants|Cadres|Civil Servants = Cán bộ, công chức
Public Employees = Viên chức
Organi[sz]ation of Local (?:Government|Administration)s?|Local (?:Government|Administration) Organi[sz]ation = Tổ chức chính quyền địa phương
Organi[sz]ation of the Government = Tổ chức Chính phủ
Organi[sz]ation of the National Assembly = Tổ chức Quốc hội
Promulgation of Legal (?:Documents|Normative Documents) = Ban hành văn bản quy phạm pháp luật
Social Insurance = Bảo hiểm xã hội
Health Insurance = Bảo hiểm y tế
Employment = Việc làm
Vocational Education(?: and Training)? = Giáo dục nghề nghiệp
Occupational Safety and (?:Health|Hygiene) = An toàn, vệ sinh lao động
Higher Education = Giáo dục đại học
Education = Giáo dục
Land = Đất đai
Housing = Nhà ở
Public Investment = Đầu tư công
Investment = Đầu tư
Enterprises? = Doanh nghiệp
Bidding = Đấu thầu
Planning = Quy hoạch
Construction = Xây dựng
State Budget = Ngân sách nhà nước
Management and Use of Public (?:Property|Assets) = Quản lý, sử dụng tài sản công
Tax Administration = Quản lý thuế
Value[- ]Added Tax = Thuế giá trị gia tăng
Corporate Income Tax = Thuế thu nhập doanh nghiệp
Personal Income Tax = Thuế thu nhập cá nhân
Fees and Charges = Phí và lệ phí
Customs = Hải quan
Statistics = Thống kê
Archives? = Lưu trữ
Cyber ?[Ss]ecurity = An ninh mạng
Electronic Transactions = Giao dịch điện tử
Science and Technology = Khoa học và công nghệ
Intellectual Property = Sở hữu trí tuệ
Environmental Protection = Bảo vệ môi trường
Water Resources = Tài nguyên nước
Natural Disaster Prevention and Control = Phòng, chống thiên tai
Anti-?[Cc]orruption|Prevention and Combat of Corruption = Phòng, chống tham nhũng
Complaints = Khiếu nại
Denunciations = Tố cáo
Citizen Reception = Tiếp công dân
Food Safety = An toàn thực phẩm
Medical Examination and Treatment = Khám bệnh, chữa bệnh
Pharmacy = Dược
Children = Trẻ em
Gender Equality = Bình đẳng giới
Elderly = Người cao tuổi
Persons with Disabilities = Người khuyết tật
Road Traffic = Giao thông đường bộ
Fire Prevention and Fighting = Phòng cháy và chữa cháy
Residence = Cư trú
National Defen[cs]e = Quốc phòng
"""


@lru_cache(maxsize=1)
def _table() -> tuple[tuple[re.Pattern[str], str], ...]:
    rows = []
    for line in _NAMES.strip().splitlines():
        english, _, name = line.partition(" = ")
        shape = rf"(?<![\w-])(?:the )?(?:law on (?:the )?(?:{english})|(?:{english}) law)(?![\w-])"
        rows.append((re.compile(shape, re.IGNORECASE), f"Luật {name}"))
    return tuple(rows)


def in_vietnamese(text: str) -> str:
    """The text with each law that is named in English by its own name; others stay. Cost: nothing without "law"."""
    if "law" not in text.lower():
        return text
    for shape, name in _table():
        text = shape.sub(name, text)
    return text
