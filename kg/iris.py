"""Deterministic IRIs under a base that is a setting: the same identity has the same IRI in every library."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.folding import slug

DEFAULT_BASE = "https://luocdo.vn/id/"


@dataclass(frozen=True, slots=True)
class Iris:
    """Makes the IRIs of one library. `base` ends with "/" or "#"."""

    base: str = DEFAULT_BASE

    def document(self, *parts: str) -> str:
        """A document: the slugs of its type, number or name, place and period, empty ones left out."""
        return self.base + "van-ban/" + "/".join(slug(p) for p in parts if p)

    def provision(self, document: str, provision: str) -> str:
        """A part of a document: "khoản 2 Điều 5" -> <document>/khoan-2-dieu-5."""
        return document + "/phan/" + slug(provision)

    def campaign(self, key: str) -> str:
        """A campaign by its folded name."""
        return self.base + "phong-trao/" + slug(key)

    def agency(self, name: str) -> str:
        """An agency by its canonical name with its place."""
        return self.base + "co-quan/" + slug(name)

    def change(self, name: str, originals: Iterable[str]) -> str:
        """The event in which bodies became one, by the names of both."""
        return self.base + "thay-doi/" + slug(name) + "/" + slug("-".join(originals))

    def person(self, name: str) -> str:
        """A signer by name."""
        return self.base + "nguoi-ky/" + slug(name)

    def place(self, name: str) -> str:
        """A province, city, district or commune by name."""
        return self.base + "dia-ban/" + slug(name)

    def file(self, sha256: str) -> str:
        """A source file, which is also the name of the graph that holds what was read from it."""
        return self.base + "tep/" + sha256

    def evidence(self, sha256: str, ordinal: int) -> str:
        """One proof in a file."""
        return f"{self.base}tep/{sha256}/bang-chung/{ordinal}"

    def reading(self, sha256: str, ordinal: int) -> str:
        """One paper's word on one document; 0 is the paper itself."""
        return f"{self.base}tep/{sha256}/cach-doc/{ordinal}"

    @property
    def library(self) -> str:
        """The graph that describes documents and campaigns as resolved over all files."""
        return self.base + "kho"
