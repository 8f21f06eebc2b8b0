"""Judgements of the grammar: what may stand in a title, what a verb reaches, who may act on whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.model import SELF, Citation, Node
from ingest.relations.clauses import ACTOR
from ingest.relations.parsed import Link
from ingest.relations.tokens import Token
from ingest.relations.words import PASSIVE
from ingest.types import LAW_TYPES

_TIGHT: Final = re.compile(r"[^;:()\n.]{0,90}$")
_LONG: Final = re.compile(
    r"[^;:()\n.“]{0,220}(?:quy định tại|tại Biểu[^;:()\n.“]{0,90} ban hành kèm theo|nêu tại)\s"
)
"""A long object that ends in where it stands: "hướng dẫn … về thương lượng tập thể quy định tại Nghị định …"."""

_NO_OBJECT: Final = re.compile(
    r"\btheo\b|\btại\b|\bquy định của\b|\bcăn cứ\b|\btừ\b|\btrước\b|\bsau\b|\bvới\b(?! việc)|\bnhư\b|\bmục tiêu\b(?! của)|\btrong\b|\bbằng\b|\bđến\b|\bkhi\b|\bnếu\b"
)
_NO_OBJECT_LEGAL: Final = re.compile(
    r"\bphù hợp\b|\btheo quy định\b|\bcăn cứ\b|\btrước ngày\b|\btrường hợp\b"
)
_WELL: Final = (
    r"(?:(?:một cách |thật |ngày càng )?(?:nghiêm túc|nghiêm|kịp thời|có hiệu quả|hiệu quả|đồng bộ|đầy đủ|sâu sắc|sâu rộng|toàn diện|quyết liệt|thắng lợi|thành công|tốt|triệt để"
    r"|linh hoạt|sáng tạo|nhanh chóng|chặt chẽ|thống nhất|thiết thực|rộng rãi|rộng khắp)(?:,\s|\svà\s|\s))*"
)
_CONTENT: Final = (
    r"(?:(?:toàn bộ|các|những|một số|nhiều|nhóm|từng|việc|\d{1,3})\s){0,3}(?:nội dung|nhiệm vụ|mục tiêu|chỉ tiêu|giải pháp|chủ trương|quan điểm|quy định|yêu cầu|ý kiến|chỉ đạo|kết luận|định hướng"
    r"|chính sách|tinh thần|phần việc|công việc|cam kết|kiến nghị|tiêu chí|nguyên tắc|cơ chế|biện pháp|phương hướng|đường lối)(?:\s(?!(?:và|của|tại|theo|trong)\s)[^\s,;:.()“]{1,12}){0,8}?"
)
_CONTENTS_OF: Final = re.compile(
    rf"\s{_WELL}{_CONTENT}(?:(?:,|,?\svà)\s{_CONTENT}){{0,5}}(?:\scủa\s(?:[^\s,;:.()“]+\s?){{1,8}}?)?\s(?:của|tại|theo|trong|ở)(?:\scác)?\s"
)
"""What of a paper is carried out: "có hiệu quả các mục tiêu, nhiệm vụ và giải pháp đề ra tại"."""

_PROGRAMME: Final = r"\s(?:(?:các|những)\s)?(?:Đề án|Chương trình|Kế hoạch|Chiến lược|Dự án|Quy hoạch|Quy chế|Quy định)\s[^;:.()\n]{0,180}?"
_PROGRAMME_AT: Final = re.compile(
    _PROGRAMME
    + r"\s(?:\(?(?:được\s)?ban hành kèm theo|(?:được\s|đã\s){0,2}(?:[^,;:.()\n]{0,60}\s)?(?:phê duyệt|ban hành|nêu|xác định)\s(?:tại|theo|bằng)|theo|tại)\s"
)
"""An unnumbered programme that stands for the paper that holds it: "Đề án … được phê duyệt tại Quyết định số"."""

_ENDS_BESIDE: Final = re.compile(r"\w\s.*(?:,|\svà)\s*$")
SUBJECT: Final = re.compile(
    r"\s*(?:[,|]\s|[-–:]\s)?(?:(?:về|Về|V/v|được ban hành|quy định|Quy định|ban hành|Ban hành|phê duyệt|để|nhằm|tổ chức|“|\"|gửi|với|là|công bố|tiếp tục|Tiếp tục|đồng thời|giao|cho|đẩy mạnh|"
    r"tăng cường|hành động|cập nhật|sửa đổi|bổ sung|điều chỉnh|hợp nhất|kiểm tra|sơ kết|tổng kết|hướng dẫn|Hướng dẫn|giải đáp|trả lời|thông báo|kiện toàn|thành lập|phân công|chỉ đạo|đôn đốc|yêu cầu|đề nghị|triển khai|phát triển|nâng cao|phòng, chống|phòng chống|bảo đảm|đảm bảo"
    r"|xây dựng|quản lý|hỗ trợ|đầu tư|đổi mới|cải cách|chuyển đổi|cải thiện|thúc đẩy|tuyên truyền|truyền thông|đào tạo|bồi dưỡng|ứng phó|phối hợp|khắc phục|rà soát|xử lý|giảm nghèo|phát động|quán triệt|thực hiện|kế hoạch|chương trình|đề án)(?=[\s,“\"]|$)|“)"
)
"""How a paper's own title begins after its number, date and issuer."""

ANY_TITLE: Final = re.compile(
    r"\s(?!(?:và|đã|được|đang|sẽ|phải|cần|bị|do|thì|nhưng|theo|tại|trong|từ|đến|trên|sau|trước|khi|nên|vẫn|còn|cũng|đạt|góp|qua|bằng|như|gồm|tới)\s)[a-zà-ỹđ]+\s"
)
"""How the title of a paper just issued may begin: with any word that begins no new clause."""

CHECKS: Final = re.compile(
    r"(?:kiểm tra|giám sát|đánh giá|rà soát|theo dõi|thanh tra|đôn đốc, kiểm tra)(?:,? (?:và )?(?:kiểm tra|giám sát|đánh giá))?(?: việc| công tác| quá trình)?\s*$"
)
"""What is looked after is not carried out: "kiểm tra việc thực hiện Quyết định B"."""

ISSUED_FOR: Final = re.compile(
    r"(?:được|do|,)\s(?:[^,;.()\n]{0,60}?\s)?(?:ký|ký kết|ban hành|xây dựng|lập|phê duyệt|thông qua)(?:\s[^,;.()\n]{0,40}?)?\s(?:để|nhằm)(?:\s[^\s,;.()]+){0,2}?\s*$"
)
"""Before what a paper was issued for: "… được ký để", ", ban hành nhằm"."""

COMPANY: Final = re.compile(r"\s*(?:,|và|,\svà|cùng|cùng với)\s*(?:(?:các|cả)\s)?")
"""Between papers that stand side by side, of any kind."""

PAPERS_TO_LIST: Final = re.compile(
    r"\s?(?:(?:toàn bộ|các|những|\d{1,2}|hai|ba|bốn|năm|sáu|\(\w+\))\s){0,3}(?:văn bản|nghị quyết|quyết định|kế hoạch|chương trình|chỉ thị|công văn|hướng dẫn|thông tư|nghị định)?"
    r"(?:\s(?:sau|sau đây|dưới đây|gồm|bao gồm|như))?\s?"
)
"""Before a colon and the papers it lists: "các kế hoạch sau"."""

TOGETHER: Final = re.compile(r",?\s(?:cùng|đều)(?:\s(?:được\s)?ban hành)?(?:\s(?:để|nhằm))?\s*$")
"""Before what several papers do together: "Kế hoạch A và Kế hoạch B, cùng thực hiện"."""

PLAINLY: Final = re.compile(
    r"\s*,?\s?(?:đã|cũng|chính thức|vừa|nhằm|để|ra đời (?:để|nhằm)|có (?:nội dung|mục đích|mục tiêu|nhiệm vụ)(?: là)?|là (?:văn bản|kế hoạch|căn cứ|cơ sở)(?: để| nhằm)?)?(?:\s(?:chính thức|trực tiếp))?\s*"
)
"""Nothing between a paper and its verb but "đã", "nhằm" or a comma."""

SUMS_UP: Final = re.compile(r"(?:sơ|tổng)\skết", re.I)

WITHIN: Final = re.compile(r",?\strong đó(?:\s(?:có|đã|việc))?\s*$")

FINITE: Final = re.compile(
    r"(?:được|đã|đang|sẽ|phải|cần|bị|trong đó|qua đó|từ đó|góp phần|chịu trách nhiệm|có trách nhiệm|bảo đảm|đảm bảo) ?$"
)
"""Words before a verb that make it the sentence's verb, not a title's."""

_NEW_CLAUSE: Final = re.compile(
    r",\s(?:trong đó|đồng thời|qua đó|từ đó|theo đó|góp phần|giao|yêu cầu|chỉ đạo|đề nghị|phân công)(?!\w)"
)
_PROPOSES: Final = re.compile(r"đề xuất|dự thảo|kiến nghị|rà soát|trường hợp|nghiên cứu")
_PUSHES: Final = re.compile(r"\s*(?:về\s(?:việc\s)?)(?:đẩy mạnh|tăng cường)(?!\w)")
_URGING: Final = frozenset({"Chỉ thị", "Công điện"})
"""Papers that urge others on: "Chỉ thị A về đẩy mạnh triển khai Đề án B" is about B."""

_OFFICES: Final = re.compile(
    r"(?:(?<=xã)|(?<=sở)|(?<=ban)|(?<=ngành)|(?<=huyện)|(?<=phường)|(?<=quận)|(?<=tỉnh)|(?<=cơ quan)|(?<=đơn vị)), (?:phường|xã|huyện|thị xã|thành phố|tỉnh|đơn vị|cơ quan|địa phương|ngành|ban|đoàn thể|cấp)(?!\w)"
)
"""The second of two kinds of offices: "UBND các xã, phường"."""

ACTOR_AFTER: Final = re.compile(rf",\s{ACTOR}(?!\w)")
AFTER_SEPARATOR: Final = re.compile(
    r"(?:[,;:(]|(?<!\w)(?:và|cùng|với|hành|là))\s*(?:(?:các|số|cả|[a-zđ]\)|\(?\d\)|\d\.)\s*)?$"
)
BESIDE: Final = re.compile(
    r"\s*(?:,|;|và|cùng|cùng với|,\s?và|;\s?và|hoặc|/|&)?\s*(?:các\s|số\s|\(?\w?[)]\s|\d[.)]\s)?(?:(?:Nghị quyết|Quyết định|Kế hoạch|Luật|Thông tư|Nghị định|Công văn)\s)?\s*"
)
OTHER_ISSUES: Final = re.compile(
    rf"\s*(?:,|và|,\svà|còn)\s+(?:tại\s[^,;.()\n]{{2,40}},\s)?{ACTOR}[^,;:.\n]{{0,60}}?\s(?:đã\s|cũng\s)?(?:ban hành|có|xây dựng|thông qua|ký)\s*"
)
"""Between two papers of two offices that one title speaks for: ", Tỉnh ủy Hải Dương ban hành"."""

_AMONG: Final = re.compile(r"(?:,|;)?\s(?:trong đó|đồng thời|qua đó)(?:\s(?:có|đã|việc))?\s*$")
_AND_END: Final = re.compile(r"(?:và|,|;|:|đồng thời|này)\s*(?:vừa|đồng thời|đã|cũng)?\s*$")
CLINGS: Final = re.compile(
    r"\s*(?:đã |nay |nay đã )?(?:(?:được|bị) (?:sửa đổi|bổ sung|thay|điều chỉnh|đính chính|gia hạn|kéo dài|cập nhật|bãi bỏ|hủy bỏ)|hết hiệu lực|thay thế|sửa đổi|bổ sung|(?:được )?ban hành kèm|bị bãi bỏ|thực hiện|triển khai|cụ thể hóa|hướng dẫn)(?!\w)|\s*(?:đã |nay )?(?:được|bị) (?=[A-ZĐ])"
)
ASIDE_WORDS: Final = re.compile(
    r"\btheo\b|\bcăn cứ\b|\bthực hiện\b|\btriển khai\b|\btrên cơ sở\b|\btại\b|\bcủa\b|\bvề\b"
)
OBJECT_OF_ACT: Final = re.compile(
    r"(?:\s|,|;|“[^”\n]{0,80}”|\"[^\"\n]{0,80}\"|toàn bộ|một phần|các|một số|điều|Điều|khoản|điểm|Khoản|Điểm|Mục|mục|tiết|Chương|Phụ lục|phụ lục|Mẫu|mẫu|số|và|của|tại|trong|vào|sau|"
    r":|nội dung|quy định|hiệu lực|việc|cho|đối với|tên|cụm từ|từ|thành|bằng|đoạn|ban hành|kèm theo|biểu|thứ|nhất|hai|ba|(?<!\w)[a-zđ](?!\w)|[IVX]+|\d+[a-zđ]?){0,60}",
    re.I,
)
OWN_TITLE: Final = re.compile(
    r"\s(?:về|quy định)\s(?!(?:việc )?(?:sửa đổi|bổ sung|điều chỉnh|thay thế|bãi bỏ|kéo dài))"
)
DIRECTION: Final = re.compile(
    r"(?:,|;|và)\s(?:các |sự )?(?:ý kiến|chỉ đạo|yêu cầu|kết luận|nội dung|nhiệm vụ)[^,;.()\n]{0,100}\s(?:tại|theo|trong)\s$"
)
_RANK: Final = {
    "Hiến pháp": 0,
    "Bộ luật": 1,
    "Luật": 1,
    "Pháp lệnh": 1,
    "Nghị định": 3,
    "Thông tư": 5,
    "Thông tư liên tịch": 5,
    "Hướng dẫn": 6,
    "Công văn": 7,
    "Báo cáo": 7,
    "Tờ trình": 7,
    "Thông báo": 7,
}
_DECREE: Final = 3
_PLAIN_RANK: Final = 4
_REACH: Final = 260


class Judge:
    """Answers about the papers of one text, whose own type is `own_type`."""

    def __init__(self, citations: Sequence[Citation], own_type: str | None) -> None:
        self.citations = citations
        self.own_type = own_type

    def type_of(self, node: Node) -> str:
        """The type of a paper, "" when unknown."""
        if node == SELF:
            return self.own_type or ""
        if node.kind == "citation":
            return self.citations[node.index].type or ""
        return ""

    def family(self, node: Node) -> str:
        """Type and issuing suffix: what makes two papers alike in a list."""
        if node.kind != "citation":
            return self.type_of(node)
        number = self.citations[node.index].number or ""
        return self.type_of(node) + "|" + re.sub(r"[\d./\-]", "", number)

    def rank(self, node: Node) -> int:
        """How high a paper stands: 0 the Constitution, 7 letters and reports."""
        kind = self.type_of(node)
        if (
            kind == "Nghị quyết"
            and node.kind == "citation"
            and "QH" in (self.citations[node.index].number or "")
        ):
            return 1
        return _RANK.get(kind, _PLAIN_RANK)

    def kin(self, a: Node, b: Node) -> bool:
        """Whether one may amend, replace or repeal the other by its type."""
        x, y = self.type_of(a), self.type_of(b)
        return x == y or {x, y} <= {"Luật", "Bộ luật", "Pháp lệnh"}

    def may_guide(self, head: Node, node: Node) -> bool:
        """A paper guides one above it, and no paper of its own type."""
        a, b = self.rank(head), self.rank(node)
        return b < a or (b == a and self.type_of(head) != self.type_of(node)) or head == SELF

    def may_alter(self, head: Node, node: Node) -> bool:
        """Only a law alters a law, and nothing below a decree alters a decree."""
        a, b = self.rank(head), self.rank(node)
        return not (b <= 1 < a or (b == _DECREE and a > _PLAIN_RANK))

    def is_programme(self, verb: Token, by: Token, clean: str) -> bool:
        """Whether what is carried out is a programme that a paper approves: "thực hiện Đề án … được phê duyệt tại"."""
        return verb.kind in ("implements", "reports") and bool(
            _PROGRAMME_AT.fullmatch(clean[verb.end : by.end] + " ")
        )

    def has_title(self, node: Node) -> bool:
        """A law cited by its name alone is followed by the sentence, not by a title of its own."""
        return node.kind != "citation" or bool(self.citations[node.index].number)

    def is_own_law(self, node: Node) -> bool:
        """Whether "ban hành Luật …" in a law's opening names that law."""
        kind = self.type_of(node)
        return kind in LAW_TYPES and self.own_type in (kind, "Văn bản hợp nhất")

    def same_office(self, a: Node, b: Node) -> bool:
        """Whether two symbols name the same office: "62-CTr/TU", "508-KH/TU"; "9/KH-UBND", "7/UBND-NC"."""
        return a.kind == b.kind == "citation" and self._office(a) == self._office(b) != ""

    def _office(self, node: Node) -> str:
        """The office in a symbol: after the type's code, but first in an official letter's."""
        parts = (self.citations[node.index].number or "").rpartition("/")[2].split("-")
        return parts[0] if len(parts) == 1 or self.type_of(node) == "Công văn" else parts[1]

    def reaches(self, kind: str, between: str) -> bool:
        """Whether a verb's object can be the paper after these words."""
        if kind in ("implements", "reports") and (
            _CONTENTS_OF.fullmatch(between) or _PROGRAMME_AT.fullmatch(between)
        ):
            return True
        if kind in ("guides", "amends") and _LONG.fullmatch(between):
            return not _NO_OBJECT_LEGAL.search(between) and not ACTOR_AFTER.search(between)
        if not _TIGHT.fullmatch(between) or between.count(",") > 2 or _ENDS_BESIDE.search(between):
            return False
        if kind in PASSIVE:
            return len(between.strip()) <= 40
        if kind in ("implements", "reports", "launches"):
            return not _NO_OBJECT.search(between) and len(between) <= 80
        if kind == "approves":
            return len(between.strip()) <= 12
        return not _NO_OBJECT_LEGAL.search(between) and not ACTOR_AFTER.search(between)

    def is_subject(self, text: str, kind: str, tail: Node, own: bool, goes_on: bool, draft: bool) -> bool:
        """Whether the words between a paper and a verb are the beginning of the paper's own title.

        `own`: the paper is the text itself in its title; `goes_on`: the title goes on after a semicolon; `draft`: a
        word of drafting came before.
        """
        if kind in ("amends", "replaces", "repeals"):  # "Thông tư A …, trong đó bãi bỏ Thông tư B"
            text = _AMONG.sub("", text)
        if len(text) > _REACH or FINITE.search(text) or _PROPOSES.search(text) or _NEW_CLAUSE.search(text):
            return False
        if (draft and tail == SELF) or not self.has_title(tail):
            return False
        if kind == "guides" and "công bố" in text:
            return False
        if kind in ("implements", "reports") and CHECKS.search(text):
            return False
        if text.strip(" |–-") and not (own or goes_on or SUBJECT.match(text)):
            return False
        if ACTOR_AFTER.search(_OFFICES.sub("", text)):
            return False
        return own or kind not in ("implements", "reports", "launches") or not text.rstrip().endswith(",")

    def urges(self, tail: Node, title: str) -> bool:
        """Whether a paper that urges others on is only about what its title tells to carry out."""
        return self.type_of(tail) in _URGING and bool(_PUSHES.match(title))

    def is_own_word(self, text: str, kind: str) -> bool:
        """Whether a verb after "Thông tư này" is what that paper does: right after, or "… và thay thế"."""
        if kind in ("replaces", "repeals") and _AND_END.search(text):
            return True
        return len(text.strip()) <= 14 and not FINITE.search(text)

    def joins(self, previous: Link, head: Node, node: Node, gap: str, free: bool) -> bool:
        """Whether a paper beside, or listed after, a title's object is an object too; else it begins a new root."""
        if not BESIDE.fullmatch(gap):
            return self._listed(previous, head, node, gap, free)
        if previous.passive or previous.verb == "suspends":
            return True
        if previous.verb == "guides":
            return self.rank(node) < self.rank(head) or (head == SELF and self.kin(node, previous.node))
        if previous.verb == "implements":
            if ";" in gap and head != SELF:
                return False
            if not free and self._of_head(previous, head, node):
                return False
            return self.family(node) != self.family(head) or self.family(node) == self.family(previous.node)
        alike = self.kin(node, previous.node) or (
            previous.verb in ("replaces", "repeals")
            and self.rank(node) == self.rank(previous.node) == _PLAIN_RANK
        )
        return alike and (";" not in gap or head == SELF)

    def _of_head(self, previous: Link, head: Node, node: Node) -> bool:
        """Among what is carried out, "Kế hoạch A của Tỉnh ủy thực hiện Kết luận B của Ban Bí thư và Kết luận C của Tỉnh
        ủy" lists A and C."""
        return self.same_office(head, node) and not self.same_office(previous.node, node)

    def _listed(self, previous: Link, head: Node, node: Node, gap: str, free: bool) -> bool:
        """An amending title goes on to its next object after the title of the one before."""
        if previous.verb not in ("amends", "replaces", "repeals") or previous.passive or len(gap) > 400:
            return False
        separator = AFTER_SEPARATOR.search(gap[-30:])
        if separator is None or ";" in gap or self.family(node) != self.family(previous.node):
            return False
        return head == SELF or free or separator.group().strip().startswith(",")


def ends_in_and(text: str) -> bool:
    """Whether a clause goes on with "và" or a comma."""
    return bool(_AND_END.search(text))
