"""Search by page over a library: what filters mean there, snippets, counts, and the command."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from ingest.catalog.errors import LibraryError, UnknownDocument
from search.cli.main import main
from search.engine.engine import Engine
from search.engine.find import Where
from search.engine.known import FACETS, STATUSES
from search.settings import Settings
from search.snippets import asked_words, highlights, snippet
from search.tokens import syllables
from tests.search.library import DECISION, write_papers

CAMPAIGN = """ỦY BAN NHÂN DÂN
TỈNH LÀO CAI
_______
Số: 61/KH-UBND

Lào Cai, ngày 05 tháng 02 năm 2024

KẾ HOẠCH
Phát động phong trào thi đua “Mỗi nhà một vườn cây xanh” năm 2024

Ủy ban nhân dân tỉnh phát động phong trào thi đua “Mỗi nhà một vườn cây xanh” trong toàn tỉnh với nội dung như sau:

I. NỘI DUNG
Mỗi hộ trồng cây xanh quanh nhà, các trường học chăm sóc vườn cây.
"""
OLDER = DECISION.replace("77/QĐ-BNV", "12/QĐ-BNV").replace("20 tháng 5 năm 2025", "10 tháng 01 năm 2019").replace(
    " và thay thế Quyết định số 12/QĐ-BNV ngày 10 tháng 01 năm 2019 của Bộ trưởng Bộ Nội vụ", ""
)  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tim")
    papers = write_papers(folder / "papers")
    (papers / "phong-trao.txt").write_text(CAMPAIGN, encoding="utf-8")
    (papers / "cu.txt").write_text(OLDER, encoding="utf-8")
    with Engine(folder / "data") as engine:
        engine.ingest([papers])
    return folder


@pytest.fixture
def engine(folder: Path) -> Iterator[Engine]:
    with Engine(folder / "data") as opened:
        yield opened


ASKED = [
    (Where(), {"58/KH-UBND", "77/QĐ-BNV", "90/BC-UBND", "61/KH-UBND", "12/QĐ-BNV"}, "nothing asked"),
    (Where(type=("kế hoạch",)), {"58/KH-UBND", "61/KH-UBND"}, "type"),
    (Where(type=("Kế hoạch", "Báo cáo")), {"58/KH-UBND", "61/KH-UBND", "90/BC-UBND"}, "any of two"),
    (Where(agency=("UBND tỉnh Lào Cai",)), {"90/BC-UBND", "61/KH-UBND"}, "agency"),
    (Where(agency=("bo noi vu",)), {"77/QĐ-BNV", "12/QĐ-BNV"}, "agency without marks"),
    (Where(place=("Hải Phòng",)), {"58/KH-UBND"}, "a place in part"),
    (Where(date_from="2025-03", date_to="2025-05"), {"58/KH-UBND", "77/QĐ-BNV"}, "months, inclusive"),
    (Where(status=("notInForce",)), {"12/QĐ-BNV"}, "replaced by another paper of the library"),
    (Where(status=("inForce",), type=("Quyết định",)), {"77/QĐ-BNV"}, "in force and of a type"),
    (Where(campaign=("vườn cây xanh",)), {"61/KH-UBND"}, "campaign by a part of its name"),
    (Where(document="77/QĐ-BNV"), {"77/QĐ-BNV"}, "one document by its symbol"),
    (Where(document="77/QĐ-BNV", type=("Kế hoạch",)), set(), "a document of another type"),
    (Where(agency=("Bộ Không Có",)), set(), "nobody"),
]


@pytest.mark.parametrize(("where", "expected", "remark"), ASKED)
def test_filters_mean_what_the_library_knows(
    engine: Engine, where: Where, expected: set[str], remark: str
) -> None:
    found = engine.find("trồng cây, lưu trữ hồ sơ, chăm sóc rừng", limit=50, where=where)
    assert {passage.number for passage in found.passages} == expected, remark
    assert found.documents == len(expected)
    assert found.total == len(found.passages)


def test_every_facet_value_sent_back_gives_what_it_counted(engine: Engine) -> None:
    found = engine.find("", limit=1)
    assert tuple(found.facets) == FACETS
    tried = 0
    for name in ("type", "agency", "place", "status", "campaign"):
        for facet in found.facets[name]:
            again = engine.find("", where=Where(**{name: (facet.value,)}))
            assert (again.documents, again.total) == (facet.documents, facet.passages), facet
            tried += 1
    assert tried >= 9


def test_the_status_is_that_of_the_graph(engine: Engine) -> None:
    held = engine.documents(held=True)
    told = dict.fromkeys(STATUSES, 0)
    for card in held:
        told[engine.read(lambda view, iri=card.iri: view.status(iri).word) or "unknown"] += 1
    assert {facet.value: facet.documents for facet in engine.find("").facets["status"]} == {
        s: n for s, n in told.items() if n
    }


def test_a_name_that_nothing_has_is_told(engine: Engine) -> None:
    found = engine.find("hồ sơ", where=Where(campaign=("Không ai biết",)))
    assert found.notes == ("Trong kho không có phong trào nào tên “Không ai biết”.",)


def test_what_cannot_be_asked_is_refused(engine: Engine) -> None:
    with pytest.raises(LibraryError, match="Không có tình trạng"):
        engine.find("hồ sơ", where=Where(status=("valid",)))
    with pytest.raises(UnknownDocument):
        engine.find("hồ sơ", where=Where(document="999/QĐ-XYZ"))


def test_new_documents_are_known_at_once(folder: Path, tmp_path: Path) -> None:
    with Engine(tmp_path / "data") as engine:
        engine.ingest([folder / "papers" / "ke-hoach.txt"])
        assert engine.find("trồng cây").documents == 1
        engine.ingest([folder / "papers" / "phong-trao.txt"])
        found = engine.find("trồng cây")
        assert {facet.value for facet in found.facets["agency"]} >= {"UBND tỉnh Lào Cai"}


def test_reasons_are_told_when_asked_for(engine: Engine) -> None:
    passage = engine.find("trồng cây bóng mát", limit=1, explain=True, facets=False).passages[0]
    assert {reason.name for reason in passage.why} >= {"words", "meaning", "mixed"}
    assert engine.find("trồng cây bóng mát", limit=1).passages[0].why == ()


def test_the_command_prints_passages_and_counts(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = [
        "search",
        "trong cay bong mat",
        "--data",
        str(folder / "data"),
        "--type",
        "Kế hoạch",
        "--explain",
    ]
    assert main(given) == 0
    out = capsys.readouterr().out
    assert "Tìm: trồng cây bóng mát" in out
    assert "Điểm khớp từ ngữ (BM25)" in out
    assert "Loại: Kế hoạch (2)" in out


def test_the_command_speaks_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["search", "hồ sơ", "--data", str(folder / "data"), "--json", "--limit", "1", "--offset", "1"]
    assert main(given) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["offset"], len(found["passages"])) == (1, 1)
    assert found["facets"]["type"][0].keys() == {"value", "documents", "passages"}
    passage = found["passages"][0]
    spans = [passage["text"][start:end].lower() for start, end in passage["highlights"]]
    assert spans and all("hồ" in span or "sơ" in span for span in spans)


WRONG = [
    (["--from", "17/5/2024"], "không phải ngày", 2),
    (["--status", "valid"], "Không có tình trạng “valid”", 2),
    (["--document", "999/QĐ-XYZ"], "999/QĐ-XYZ", 1),
]


@pytest.mark.parametrize(("options", "told", "code"), WRONG)
def test_wrong_use_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str], options: list[str], told: str, code: int
) -> None:
    assert main(["search", "hồ sơ", "--data", str(folder / "data"), *options]) == code
    assert told in capsys.readouterr().err


def test_nothing_found_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "?!", "--data", str(folder / "data")]) == 0
    assert "Không có trong kho đoạn nào khớp." in capsys.readouterr().out


TEXT = (
    "Đoàn kiểm tra làm việc tại xã. Hồ sơ xin sửa chữa cầu gồm đơn và bản vẽ. Kinh phí lấy từ ngân sách huyện.\n"
    "Cuối năm, xã báo cáo kết quả sửa chữa cầu."
)
SNIPPETS = [
    ("hồ sơ sửa chữa cầu", 60, "… Hồ sơ xin sửa chữa cầu gồm đơn và bản vẽ.", "begins at the sentence that holds most"),
    ("đoàn kiểm tra", 60, "Đoàn kiểm tra làm việc tại xã.", "the first sentence, without dots"),
    ("kinh phí", 500, "… Kinh phí lấy từ ngân sách huyện. Cuối năm, xã báo cáo kết quả sửa chữa cầu.", "goes on"),
    ("sửa chữa cầu", 30, "… Hồ sơ xin sửa chữa cầu gồm…", "a long sentence is cut at a word"),
    ("máy bay", 40, "Đoàn kiểm tra làm việc tại xã.", "nothing held: from the beginning"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "longest", "expected", "remark"), SNIPPETS)
def test_snippets(question: str, longest: int, expected: str, remark: str) -> None:
    found = snippet(TEXT, asked_words(syllables(question), TEXT), longest)
    assert found.text == expected, remark
    for start, end in found.highlights:
        assert set(syllables(found.text[start:end])) <= set(syllables(question))


MARKED = [
    (
        "sửa chữa",
        "đã Sửa chữa xong, sửa lại",
        ["Sửa chữa", "sửa"],
        "neighbours are one span, case does not matter",
    ),
    ("sua chua", "sua chua cau", ["sua chua"], "a text without marks"),
    ("sửa", "bánh sữa", [], "another word"),
    ("hòa giải", "hoà giải ở cơ sở", ["hoà giải"], "the other place of the tone mark"),
    ("của và", "của và cho", ["của và"], "nothing rare: all that was asked"),
    ("của cầu", "cầu của xã", ["cầu"], "words that tell nothing are not marked"),
]


@pytest.mark.parametrize(("question", "text", "expected", "remark"), MARKED)
def test_highlights(question: str, text: str, expected: list[str], remark: str) -> None:
    spans = highlights(text, asked_words(syllables(question), text))
    assert [text[start:end] for start, end in spans] == expected, remark


def cross_model(folder: Path) -> Path:
    """A cross-encoder of random weights over a few words, written to disk."""
    from sentence_transformers import CrossEncoder
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast

    folder.mkdir()
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "hồ", "sơ", "cây", "rừng", "trồng", "đất"]
    (folder / "vocab.txt").write_text("\n".join(words), encoding="utf-8")
    config = BertConfig(vocab_size=len(words), hidden_size=16, num_hidden_layers=1, num_attention_heads=2,
                        intermediate_size=16, num_labels=1)  # fmt: skip
    import torch

    torch.manual_seed(0)
    BertForSequenceClassification(config).save_pretrained(folder)
    BertTokenizerFast(str(folder / "vocab.txt"), do_lower_case=False, strip_accents=False).save_pretrained(
        folder
    )
    assert CrossEncoder(str(folder), device="cpu").predict([("hồ sơ", "rừng")]).shape == (1,)
    return folder


def test_a_cross_encoder_reorders_the_first_hits(folder: Path, tmp_path: Path) -> None:
    plain = Settings(data=str(folder / "data"))
    with Engine(folder / "data", replace_(plain, reranker=str(cross_model(tmp_path / "model")))) as engine:
        assert engine.reranker is not None
        found = engine.find("trồng cây hồ sơ", limit=4, facets=False)
        told = engine.reranker.scores(
            "trồng cây hồ sơ", [f"{p.section}\n{p.text}".strip() for p in found.passages]
        )
        assert told == sorted(told, reverse=True)
        scores = [passage.score for passage in found.passages]
        assert scores == sorted(scores, reverse=True)
        pages = [
            engine.find("trồng cây hồ sơ", limit=1, offset=at, facets=False).passages[0].id for at in range(4)
        ]
        assert pages == [passage.id for passage in found.passages]
        assert engine.ask("Hồ sơ đất rừng được số hóa thế nào?").passages


def test_a_cross_encoder_that_is_not_there_is_told(folder: Path, tmp_path: Path) -> None:
    with (
        Engine(
            folder / "data",
            replace_(Settings(), data=str(folder / "data"), reranker=str(tmp_path / "absent")),
        ) as engine,
        pytest.raises(LibraryError, match="Không nạp được bộ xếp hạng lại"),
    ):
        engine.find("hồ sơ")


def replace_(settings: Settings, **changed: str) -> Settings:
    import msgspec

    return msgspec.structs.replace(settings, **changed)


def test_no_cross_encoder_is_loaded_by_default(engine: Engine) -> None:
    assert engine.reranker is None
    assert np.isfinite(engine.find("hồ sơ").passages[0].score)
