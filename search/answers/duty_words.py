"""Words by which papers give agencies something to do: what their names begin with, what they do, what leads up to them."""

from __future__ import annotations

from typing import Final

from search.late_patterns import late

HEAD: Final = (
    r"(?:cac |uy ban |lien )?(?:so(?! (?:luong|tien|vu))|cong an|ubnd|uy ban|ban|bo|hdnd|hoi dong|van phong|phong|chi cuc|cuc|tong cuc|mat tran|mttq|hoi|doan"
    r"|lien doan|lien minh|truong|benh vien|trung tam|vien|kho bac|ngan hang|chi nhanh|thanh tra|toa an|dang uy|thanh uy|tinh uy|quan uy"
    r"|bch|bao|dai|nhcsxh|bhxh|bao hiem|thue|hai quan|xa|phuong|huyen|quan|chu tich|thu truong|giam doc|nguoi dung dau|doanh nghiep|don vi|co quan)"
)
DOES: Final = late(
    r"(?:chu tri|phoi hop|tham muu|huong dan|theo doi|xay dung|to chuc|trien khai|ra soat|tong hop|bao cao|bo tri|can doi|chiu trach nhiem|co trach nhiem"
    r"|phu trach|dau moi|chi dao|lanh dao|kiem tra|giam sat|tuyen truyen|van dong|thuc hien|hoan thien|trinh|ban hanh|cap nhat|cung cap|quan ly|tiep nhan|bao dam|day manh|"
    r"tang cuong|so ket|tong ket|de xuat|tham dinh|thong ke|cong khai|bo sung|phan cong|quan triet|(?<!thi )dua|bao ve|hoan thanh|uu tien|ho tro|phan dau|chap hanh|tap trung)(?![a-z])"
)
BEFORE: Final = late(r"^(?:giao|de nghi|yeu cau|trach nhiem cua|nhiem vu cua|doi voi|cac co quan|phan cong) ")
OTHERS: Final = frozenset(("số", "bảo", "bàn", "bạn", "bố", "bỏ", "vốn", "xà", "hỏi", "đoạn", "bò"))
"""Words that read like the head of an agency once their marks are gone."""
