"""Tables that go down from papers to those made for them: "Nghị quyết của Bộ Chính trị | Văn bản của Tỉnh ủy | Văn bản của UBND
tỉnh" under a title that tells of carrying out; cells that say what the first paper of their row does ("cụ thể hóa Kế hoạch B");
what decisions issue, and what a notice puts right, by the heads of their columns."""

from __future__ import annotations

import re
from typing import Final

from ingest.model import SELF, Node
from ingest.relations.discourse.purposes import stands_below
from ingest.relations.statements import Collector
from ingest.tables import Cell, Table

_PAPERS: Final = r"(?:văn bản|nghị quyết|chỉ thị|kết luận|quyết định|kế hoạch|chương trình(?: hành động)?|công văn|luật|nghị định|thông tư|thể chế|chủ trương|số hiệu|số, ký hiệu)"
_TOP: Final = re.compile(
    rf"(?:tên\s)?(?:các\s)?(?:{_PAPERS}\s(?:của\s|cấp\s|do\s)?(?:bộ chính trị|ban bí thư|trung ương|đảng ủy|tỉnh ủy|thành ủy|chính phủ|thủ tướng|quốc hội|cấp trên|trên|bộ|tỉnh|đảng)(?!\w)|văn bản (?:quy phạm|lãnh đạo|cấp trên|chỉ đạo|gốc)(?!\w)|(?:luật|nghị định|nghị quyết|chỉ thị|kết luận)(?:, (?:luật|nghị định|nghị quyết|chỉ thị|kết luận))*$)",
    re.I,
)
"""The head of the papers that others are made for."""
_GUIDES: Final = re.compile(rf"(?:{_PAPERS}\s(?:[^|]{{0,30}}\s)?)?hướng dẫn(?!\w)", re.I)
_CARRIES: Final = re.compile(
    rf"(?:{_PAPERS}\s(?:[^|]{{0,40}}\s)?)?(?:triển khai|thực hiện|cụ thể h[óo][aá]|thể chế(?: h[óo][aá])?)(?!\w)",
    re.I,
)
_OF_OFFICE: Final = re.compile(rf"{_PAPERS}\s(?:của|do|cấp)\s\w", re.I)
_TELLS_CARRYING: Final = re.compile(
    r"(?:triển khai|thực hiện|cụ thể h[óo][aá]|thể chế h[óo][aá])\s(?:các|những|một số|nghị quyết|chỉ thị|chủ trương|văn bản|kết luận)",
    re.I,
)
_ISSUED_WITH: Final = re.compile(
    rf"(?:{_PAPERS}\s|quy chế\s|nội dung\s)?(?:được\s)?ban hành kèm(?: theo)?(?!\w)", re.I
)
_WRONG: Final = re.compile(
    r"(?:nội dung\s)?(?:đã\s(?:in|ghi|viết|ban hành)|(?:in|ghi|viết)?\s?sai|(?:in|ghi) (?:cũ|trước))(?!\w)",
    re.I,
)
_RIGHT: Final = re.compile(
    r"(?:nội dung\s)?(?:(?:nay\s)?sửa (?:lại|thành|đúng)|(?:nay\s)?đính chính|đúng là|đúng$)", re.I
)
_CORRECTS: Final = re.compile(r"đính chính", re.I)
_CELL: Final = re.compile(
    r"(?P<implements>(?:triển khai|tổ chức)(?: thực hiện)?|thực hiện|cụ thể h[óo][aá]|thể chế h[óo][aá])\s|(?P<guides>hướng dẫn)(?: thực hiện| thi hành)?\s|(?P<replaces>thay(?: thế)?(?: cho)?)\s"
    r"|(?P<repeals>bãi bỏ|hủy bỏ|huỷ bỏ)\s|(?P<amends>sửa đổi(?:, bổ sung)?|bổ sung|điều chỉnh)\s|(?P<based_on>căn cứ(?: vào)?)\s|(?P<reports>(?:sơ|tổng) kết|báo cáo kết quả thực hiện)\s",
    re.I,
)
""" "thay Công văn B" in a cell of its own."""
_ABOVE: Final = 240
"""Letters above a table in which its title stands."""


def read_ladder(c: Collector, table: Table) -> None:
    """State what a table says of the papers of its rows. Linear in it."""
    above = c.clean[max(0, table.start - _ABOVE) : max(0, table.start - 1)]
    title = "\n".join(line for line in above.split("\n")[-3:] if not line.endswith((".", ";")))
    _corrects(c, table, title)
    _read_cells(c, table)
    held = [i for i in range(len(table.heads)) if any(_papers(c, row[i]) for row in table.rows)]
    if len(held) < 2:
        return
    first, *rest = held
    heads = table.heads
    told = bool(_TELLS_CARRYING.search(title)) or any(_CARRIES.match(heads[i]) for i in rest)
    for column in rest:
        if _ISSUED_WITH.match(heads[column]):
            _each(c, table, first, column, "issues_with")
        elif _TOP.match(heads[first]) and _GUIDES.match(heads[column]):
            _each(c, table, first, column, "guides")
        elif (
            _TOP.match(heads[first])
            and told
            and (_CARRIES.match(heads[column]) or _OF_OFFICE.match(heads[column]))
        ):
            _each(c, table, first, column, "implements")


def _each(c: Collector, table: Table, first: int, column: int, verb: str) -> None:
    for row in table.rows:
        for target in _papers(c, row[first]):
            for paper in _papers(c, row[column]):
                if verb == "issues_with":
                    _say(c, target, verb, paper, row)
                elif (verb == "guides" and c.reader.judge.may_guide(paper, target)) or (
                    verb == "implements" and stands_below(c, paper, target)
                ):
                    _say(c, paper, verb, target, row)


def _read_cells(c: Collector, table: Table) -> None:
    for row in table.rows:
        doer: Node | None = None
        for cell in row:
            papers = _papers(c, cell)
            found = _CELL.match(c.clean, *cell)
            near = next((t.start for t in c.marked.between(*cell)), cell[1])
            if doer is not None and found and papers and not c.clean[found.end() : near].strip():
                _say(c, doer, found.lastgroup or "", papers[0], row)
            elif doer is None and papers and near - cell[0] <= 2:
                doer = papers[0]


def _corrects(c: Collector, table: Table, title: str) -> None:
    """Whether a notice puts right what its table lists: "Văn bản | Đã in | Sửa lại" under "Đính chính …"."""
    wrong = [i for i, head in enumerate(table.heads) if _WRONG.match(head)]
    right = [i for i, head in enumerate(table.heads) if _RIGHT.match(head)]
    if not wrong or not right or not _CORRECTS.search(f"{c.header.title or ''}\n{title}"):
        return
    for row in table.rows:
        for paper in _papers(c, row[0]) or _papers(c, row[max(0, wrong[0] - 1)]):
            c.say(SELF, "corrects", paper, (row[0][0], row[-1][1]), "table-of-slips", 0.85)


def _papers(c: Collector, cell: Cell) -> list[Node]:
    found = [t.node for t in c.marked.between(*cell) if t.kind == "doc"]
    return list(dict.fromkeys(node for node in found if node is not None and node != SELF))


def _say(c: Collector, paper: Node, verb: str, target: Node, row: tuple[Cell, ...]) -> None:
    if paper != target and not c.tied(paper, target):
        c.say(paper, verb, target, (row[0][0], row[-1][1]), "table-columns", 0.8)
