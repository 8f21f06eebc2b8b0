"""What the parts of a clause mean beside each other, as the string of letters that the grammar then reads."""

from __future__ import annotations

import pytest

from search.questions.clause import shape_of
from search.questions.lexicon import Lexicon


@pytest.mark.parametrize(
    ("text", "shape", "remark"),
    [
        ("Công văn đôn đốc gì?", "Qw", "what the paper does, at the end"),
        ("Kế hoạch thực hiện gì của Sở Y tế?", "TVxA", "a verb with more behind it asks for its object"),
        ("Quyết định phân bổ vốn nào?", "Qw", "what it is about in between"),
        ("Kế hoạch trồng rừng ngập mặn ven biển phía tây nào?", "Twx", "too many words in between"),
        ("Kế hoạch trồng rừng ở đâu?", "Twx", "a place is asked for"),
        ("Sở Y tế quy định mức phí nào?", "ATwx", "a kind that is a verb behind who acts"),
        ("Quyết định trồng rừng nào căn cứ Nghị quyết 5/NQ-CP?", "TwxVD", "another paper in the clause"),
        ("Nghị quyết 5/NQ-CP đã qua những nghị quyết sửa đổi nào?", "DBQV", "the verb of what was asked for stays one"),
    ],
)  # fmt: skip
def test_papers_asked_for_with_words_in_between(text: str, shape: str, remark: str) -> None:
    assert shape_of(text, Lexicon())[0] == shape, remark
