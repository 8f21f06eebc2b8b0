"""How fast citations are found: luocdo on Vietnamese text against eyecite on English text of equal length.

    python benchmarks/citations_speed.py [--megabytes 1.0] [--repeat 3]

Both texts are written by this script, sentence after sentence with numbers drawn from a fixed seed, at about the
density of citations that reports and opinions have. The figure is megabytes (UTF-8) a second on one core, best of
`--repeat` runs, in the same process. eyecite comes with `pip install luocdo[bench]`; without it only our figure is shown.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from ingest.citations import find_citations
from ingest.model import Header, Text

_VIETNAMESE = (
    "Thực hiện Quyết định số {n}/QĐ-TTg ngày {d} tháng {m} năm {y} của Thủ tướng Chính phủ về phê duyệt chương trình hỗ trợ, Ủy ban nhân dân "
    "thành phố đã ban hành Kế hoạch số {k}/KH-UBND ngày {d}/{m}/{y} triển khai trên địa bàn. ",
    "Công tác tuyên truyền, phổ biến pháp luật được các cấp, các ngành quan tâm thực hiện bằng nhiều hình thức phong phú, góp phần nâng cao nhận "
    "thức của cán bộ, công chức, viên chức và người lao động trong việc chấp hành chủ trương của Đảng. ",
    "Căn cứ Luật Thi đua, khen thưởng và Nghị định số {n}/{y}/NĐ-CP ngày {d} tháng {m} năm {y} của Chính phủ quy định chi tiết một số điều.\n",
    "Đến nay, thành phố có {n} xã đạt chuẩn, tăng {k} xã so với năm {y}, tỷ lệ hộ nghèo giảm còn {d},{m}%, đạt mục tiêu đề ra. ",
    "Thành ủy ban hành Chương trình số {k}-CTr/TU ngày {d} tháng {m} năm {y} thực hiện Nghị quyết số {n}-NQ/TW của Bộ Chính trị.\n",
)
_ENGLISH = (
    "The court in Smith v. Jones, {n} U.S. {k}, {k} (19{d:02d}), held that the statute did not apply, and the parties agree that the district court "
    "had jurisdiction over the subject matter of the dispute between them. ",
    "After a hearing at which both sides presented evidence, the judge found that the plaintiff had failed to show any likelihood of success and "
    "declined to issue the order that had been requested in the motion before the court. ",
    "See also Doe v. Roe, {n} F.2d {k} (2d Cir. 19{d:02d}); 42 U.S.C. § {n}; Fed. R. Civ. P. {m}.\n",
    "The record shows that {n} claims were filed in the year {y}, an increase of {k} over the year before, or about {d} percent of the total. ",
    "The rule announced in Brown v. Green, {k} S. Ct. {n}, 2{d:02d} (20{m:02d}), was followed by the court of appeals in later decisions.\n",
)


def write(sentences: tuple[str, ...], size: int, seed: int = 7) -> str:
    """Text of about `size` bytes made of the sentences in turn."""
    draw = random.Random(seed)

    def parts() -> Iterator[str]:
        written = 0
        while written < size:
            for sentence in sentences:
                part = sentence.format(
                    n=draw.randint(10, 2000),
                    k=draw.randint(1, 400),
                    d=draw.randint(1, 28),
                    m=draw.randint(1, 12),
                    y=draw.randint(2015, 2025),
                )
                written += len(part.encode())
                yield part

    return "".join(parts())


def speed(run: Callable[[], object], size: int, repeat: int) -> float:
    """Megabytes a second, best of `repeat` runs."""
    best = float("inf")
    for _ in range(repeat):
        start = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - start)
    return size / best / 1e6


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--megabytes", type=float, default=1.0)
    parser.add_argument("--repeat", type=int, default=3)
    args = parser.parse_args()
    size = int(args.megabytes * 1e6)
    ours = write(_VIETNAMESE, size)
    text = Text(ours, ((0, 0),), len(ours), (), (0,), len(ours))
    header = Header(type="Báo cáo", issuer="UBND thành phố Cần Thơ", place="Cần Thơ")
    found = len(find_citations(text, header))
    rate = speed(lambda: find_citations(text, header), len(ours.encode()), args.repeat)
    print(
        f"luocdo   {rate:7.2f} MB/s  ({len(ours.encode()) / 1e6:.2f} MB Vietnamese, {found} documents cited)"
    )
    try:
        from eyecite import get_citations
    except ImportError:
        print("eyecite  not installed: pip install luocdo[bench]")
        return
    theirs = write(_ENGLISH, size)
    count = len(get_citations(theirs))
    other = speed(lambda: get_citations(theirs), len(theirs.encode()), max(1, args.repeat - 2))
    print(f"eyecite  {other:7.2f} MB/s  ({len(theirs.encode()) / 1e6:.2f} MB English, {count} citations)")
    print(f"ratio    {rate / other:7.1f} (target 10)")


if __name__ == "__main__":
    main()
