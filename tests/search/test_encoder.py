"""Encoders: the shipped one, its file, its twin in sentence-transformers, and models of others."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from ingest.catalog.errors import LibraryError
from search.encoder import (
    EncoderLoadError,
    HashedEncoder,
    default_encoder,
    named_encoder,
    question_vectors,
    unit_rows,
)
from search.engine.engine import Engine
from search.manifest import described
from search.settings import load_settings
from search.static_encoder import StaticEncoder, Vocabulary, quantised, read_tensors, save
from search.tokens import parts
from tests.search.library import write_papers

TEXTS = [
    "Kế hoạch thực hiện Chỉ thị 41-CT/TW về thi đua, khen thưởng",
    "Luật Thi đua, khen thưởng năm 2022",
    "thuỷ lợi và hoà bình",
    "",
    "zzz qqq",
    "khen thưởng " * 400,
]


def tiny() -> StaticEncoder:
    """An encoder of four syllables and two pairs with numbers one can add up by hand."""
    from search.hashing import token_hashes

    syllables = token_hashes(["kế", "hoạch", "thi", "đua"])
    pairs = np.array([0 * 4 + 1, 2 * 4 + 3], dtype=np.int64)
    table = np.eye(6, dtype=np.float32) * 127
    return StaticEncoder(Vocabulary(syllables, pairs), *quantised(table), name="tiny")


def test_a_vector_is_the_weighted_sum_of_rows() -> None:
    vector = tiny().encode(["kế hoạch"])[0]
    second = 1 / np.sqrt(1 + 1 / 16)
    expected = np.array([1, second, 0, 0, 1, 0]) / np.sqrt(2 + second**2)
    assert np.allclose(vector, expected, atol=1e-3)


def test_pairs_reach_over_punctuation_and_not_over_texts() -> None:
    encoder = tiny()
    assert np.allclose(encoder.encode(["kế, hoạch!"]), encoder.encode(["Kế hoạch"]))
    apart = encoder.encode(["kế", "hoạch"])
    assert not apart[:, 4].any()


@pytest.mark.parametrize("encoder", [default_encoder(), HashedEncoder(32), tiny()], ids=lambda e: e.name)
def test_vectors_have_length_one_or_zero(encoder: HashedEncoder | StaticEncoder) -> None:
    vectors = encoder.encode(TEXTS)
    assert vectors.shape == (len(TEXTS), encoder.dimension)
    assert vectors.dtype == np.float32
    lengths = np.linalg.norm(vectors, axis=1)
    assert np.all(np.isclose(lengths, 1, atol=1e-5) | (lengths == 0))
    assert lengths[3] == 0


def test_many_texts_give_the_vectors_that_each_gives_alone() -> None:
    encoder = default_encoder()
    together = encoder.encode(TEXTS * 20)
    alone = np.concatenate([encoder.encode([text]) for text in TEXTS])
    assert np.allclose(together[-len(TEXTS) :], alone, atol=1e-5)


def test_no_texts_give_no_vectors() -> None:
    assert default_encoder().encode([]).shape == (0, default_encoder().dimension)


def test_the_encoder_knows_what_belongs_together() -> None:
    asked, near, far = default_encoder().encode(
        [
            "tặng bằng khen",
            "Điều kiện, tiêu chuẩn khen thưởng đối với cá nhân",
            "Phí sử dụng đường bộ cao tốc",
        ]
    )
    assert asked @ near > asked @ far + 0.1


def test_syllables_are_the_tokens_of_search() -> None:
    vocabulary = tiny().vocabulary
    rows, ends = vocabulary.syllable_rows(TEXTS)
    counts = np.diff(ends, prepend=0)
    assert counts[:5].tolist() == [len(parts(text)) for text in TEXTS[:5]]
    assert rows[0] == 0


def test_pair_table_finds_all_pairs_and_no_others() -> None:
    random = np.random.default_rng(3)
    size = 500
    known = np.unique(random.integers(0, size * size, 20_000))
    vocabulary = Vocabulary(np.arange(size, dtype=np.uint32), known)
    keys = np.arange(0, size * size, 7)
    rows = vocabulary.pair_rows((keys // size).astype(np.int32), (keys % size).astype(np.int32))
    expected = np.where(np.isin(keys, known), np.searchsorted(known, keys) + size, -1)
    assert np.array_equal(rows, expected)


def test_weights_survive_the_file(tmp_path: Path) -> None:
    encoder = tiny()
    file = tmp_path / "encoder.safetensors"
    save(file, "tiny", *encoder.vocabulary.keys(), encoder.float_table())
    again = StaticEncoder.load(file)
    assert np.array_equal(again.encode(TEXTS), encoder.encode(TEXTS))
    first = again.fingerprint
    save(file, "tiny", *encoder.vocabulary.keys(), encoder.float_table()[::-1].copy())
    assert StaticEncoder.load(file).fingerprint != first
    assert set(read_tensors(file)[0]) == {"syllables", "pairs", "table", "scale"}


def test_quantised_rows_are_close() -> None:
    table = np.random.default_rng(0).standard_normal((50, 16)).astype(np.float32)
    packed, scale = quantised(table)
    assert packed.dtype == np.int8
    assert np.abs(packed * scale[:, None].astype(np.float32) - table).max() < np.abs(table).max() / 120


def test_sentence_transformers_loads_the_shipped_folder_with_equal_vectors() -> None:
    from sentence_transformers import SentenceTransformer

    folder = Path(__file__).parents[2] / "search" / "weights"
    model = SentenceTransformer(str(folder), trust_remote_code=True, device="cpu")
    assert np.allclose(model.encode(TEXTS), default_encoder().encode(TEXTS), atol=1e-6)
    assert model.get_embedding_dimension() == default_encoder().dimension


def test_any_sentence_transformers_model_is_an_encoder(tmp_path: Path) -> None:
    folder = other_model(tmp_path / "model")
    encoder = named_encoder(str(folder))
    vectors = encoder.encode(["thi đua", "khen thưởng"])
    assert vectors.shape == (2, encoder.dimension) == (2, 8)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert encoder.fingerprint == named_encoder(str(folder)).fingerprint != default_encoder().fingerprint


def test_prompts_of_a_model_are_used_and_recorded(tmp_path: Path) -> None:
    plain = named_encoder(str(other_model(tmp_path / "plain")))
    prompts = {"query": "khen ", "document": "thưởng "}
    encoder = named_encoder(str(other_model(tmp_path / "model", prompts)))
    assert np.allclose(encoder.encode(["thi đua"]), plain.encode(["thưởng thi đua"]), atol=1e-6)
    assert np.allclose(question_vectors(encoder, ["thi đua"]), plain.encode(["khen thi đua"]), atol=1e-6)
    assert np.allclose(question_vectors(plain, ["thi đua"]), plain.encode(["thi đua"]), atol=1e-6)
    assert encoder.fingerprint.split("-")[-1] != plain.fingerprint.split("-")[-1]
    told = described(encoder)
    assert (told["prompts"], told["dimension"], told["normalised"]) == (prompts, 8, True)
    assert described(default_encoder())["prompts"] == {}


def test_an_index_is_built_anew_for_another_model(tmp_path: Path) -> None:
    """The setting is all that changes: the library says why it builds, and answers with the model that is named."""
    data = tmp_path / "data"
    with Engine(data, load_settings({}, data=str(data))) as engine:
        engine.ingest([write_papers(tmp_path / "papers")])
    told: list[str] = []
    named = load_settings({}, data=str(data), encoder=str(other_model(tmp_path / "model")))
    with Engine(data, named, tell=told.append) as engine:
        assert engine.find("trồng cây bóng mát", limit=1).passages[0].number == "58/KH-UBND"
    assert any("khác với bộ mã hóa đang chọn «model» (8 chiều)" in line for line in told)
    assert (
        json.loads((data / "index" / "manifest.json").read_text(encoding="utf-8"))["encoder"]["dimension"]
        == 8
    )
    absent = load_settings({}, data=str(data), encoder=str(tmp_path / "absent"))
    with Engine(data, absent) as engine, pytest.raises(LibraryError, match="Không nạp được bộ mã hóa"):
        engine.find("trồng cây")


def test_a_model_that_is_not_there_is_told_in_vietnamese(tmp_path: Path) -> None:
    with pytest.raises(EncoderLoadError, match="Không nạp được bộ mã hóa"):
        named_encoder(str(tmp_path / "absent"))


def test_the_name_default_is_the_shipped_encoder() -> None:
    assert named_encoder("default") is named_encoder(None) is default_encoder()


def test_unit_rows_leave_zero_rows() -> None:
    assert np.array_equal(
        unit_rows(np.array([[3, 4], [0, 0]], np.float32)), np.array([[0.6, 0.8], [0, 0]], np.float32)
    )


def other_model(folder: Path, prompts: dict[str, str] | None = None) -> Path:
    """A word model of sentence-transformers with eight numbers a vector, written to disk."""
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import StaticEmbedding
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import Whitespace

    words = {word: number for number, word in enumerate(["[UNK]", "thi", "đua", "khen", "thưởng"])}
    tokenizer = Tokenizer(WordLevel(words, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    weights = np.random.default_rng(0).standard_normal((len(words), 8)).astype(np.float32)
    modules = [StaticEmbedding(tokenizer, embedding_weights=weights)]
    SentenceTransformer(modules=modules, device="cpu", prompts=prompts).save(str(folder))
    assert json.loads((folder / "modules.json").read_text(encoding="utf-8"))
    return folder
