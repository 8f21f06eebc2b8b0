"""The claims of all papers and what they were taken for, kept in SQLite beside the graph.

Adding one paper compares anew only the blocks that its claims touch. The ledger also remembers which
graphs must be written again (`dirty`) until the store has published them, so that a process killed
between the two loses nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from ingest.model import Document
from kg.campaign_claims import campaign_claims
from kg.campaigns import CampaignClaim, merged
from kg.claims import Claim, claims_of, offers
from kg.describe import Description, describe
from kg.drafts import Assignment, Identity, Resolution
from kg.identity import resolve_block, resolve_names
from kg.iris import Iris

_SCHEMA = """
CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS claim(sha TEXT, idx INTEGER, block TEXT, data BLOB, PRIMARY KEY(sha, idx)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS claim_block ON claim(block);
CREATE TABLE IF NOT EXISTS offer(block TEXT, source TEXT, PRIMARY KEY(block, source)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS offer_source ON offer(source);
CREATE TABLE IF NOT EXISTS identity(iri TEXT PRIMARY KEY, block TEXT, known BLOB, description BLOB) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS identity_block ON identity(block);
CREATE TABLE IF NOT EXISTS assignment(sha TEXT, idx INTEGER, data BLOB, PRIMARY KEY(sha, idx)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS campaign(sha TEXT, idx INTEGER, data BLOB, merged TEXT, PRIMARY KEY(sha, idx)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS dirty(kind TEXT, key TEXT, PRIMARY KEY(kind, key)) WITHOUT ROWID;
"""
_CAMPAIGN = msgspec.msgpack.Decoder(CampaignClaim)
_CLAIM = msgspec.msgpack.Decoder(Claim)
_ASSIGNMENT = msgspec.msgpack.Decoder(Assignment)
_ENCODE = msgspec.msgpack.Encoder(order="deterministic").encode


@dataclass(frozen=True, slots=True)
class Known:
    """An identity as other blocks need to know it."""

    identity: Identity
    offers: tuple[str, ...]


_KNOWN = msgspec.msgpack.Decoder(Known)
_DESCRIPTION = msgspec.msgpack.Decoder(Description)


class Ledger:
    """The identities of one library. One writer at a time (the graph's lock sees to that)."""

    def __init__(self, path: Path, iris: Iris) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;" + _SCHEMA)
        self._iris = iris

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    @property
    def sequence(self) -> int:
        """The last change of the catalog whose claims are in here."""
        row = self._db.execute("SELECT value FROM meta WHERE key = 'sequence'").fetchone()
        return int(row[0]) if row else 0

    def update(self, changes: Iterable[tuple[int, str, Document | None]]) -> int:
        """Take in changes (number, file, document or None if removed) and compare anew what they touch.

        One transaction; returns how many changes there were.
        """
        self._db.execute("BEGIN IMMEDIATE")
        try:
            blocks, sequence, count = set(), self.sequence, 0
            for number, sha, document in changes:
                blocks |= self._replace_claims(sha, document)
                sequence, count = max(sequence, number), count + 1
            self._resolve(blocks)
            self._merge_campaigns()
            self._db.execute("INSERT OR REPLACE INTO meta VALUES ('sequence', ?)", (str(sequence),))
            self._db.execute("COMMIT")
            return count
        except BaseException:
            self._db.execute("ROLLBACK")
            raise

    def dirty_documents(self) -> tuple[str, ...]:
        """Hashes of the files whose graph must be written again (or removed, when no claim of theirs is left)."""
        return self._dirty("sha")

    def dirty_identities(self) -> Iterator[tuple[str, Description | None]]:
        """IRIs whose description must be written again, None where the identity is no more."""
        for iri in self._dirty("iri"):
            row = self._db.execute("SELECT description FROM identity WHERE iri = ?", (iri,)).fetchone()
            yield iri, _DESCRIPTION.decode(row[0]) if row else None

    def clean(self) -> None:
        """Forget what was dirty: the store has published it."""
        self._db.execute("DELETE FROM dirty")

    def holds(self, sha: str) -> bool:
        """Whether a file's claims are in here."""
        return self._db.execute("SELECT 1 FROM claim WHERE sha = ? LIMIT 1", (sha,)).fetchone() is not None

    def assignments(self, sha: str) -> dict[int, Assignment]:
        """What each claim of one file was taken for, by citation index (-1: the paper itself)."""
        rows = self._db.execute("SELECT idx, data FROM assignment WHERE sha = ?", (sha,))
        return {index: _ASSIGNMENT.decode(data) for index, data in rows}

    def campaigns(self, sha: str) -> dict[int, str]:
        """The IRI of each campaign of one file by index, the same for all names of one campaign."""
        rows = self._db.execute("SELECT idx, merged FROM campaign WHERE sha = ?", (sha,))
        return {index: self._iris.campaign(key) for index, key in rows}

    def counts(self) -> dict[str, int]:
        """How many claims, identities and ambiguous mentions there are."""
        tables = ("claim", "identity", "assignment")
        return {t: int(self._db.execute(f"SELECT count(*) FROM {t}").fetchone()[0]) for t in tables}

    def _dirty(self, kind: str) -> tuple[str, ...]:
        rows = self._db.execute("SELECT key FROM dirty WHERE kind = ? ORDER BY key", (kind,))
        return tuple(key for (key,) in rows)

    def _mark(self, kind: str, keys: Iterable[str]) -> None:
        self._db.executemany("INSERT OR IGNORE INTO dirty VALUES (?, ?)", ((kind, key) for key in keys))

    def _replace_claims(self, sha: str, document: Document | None) -> set[str]:
        blocks = {b for (b,) in self._db.execute("SELECT DISTINCT block FROM claim WHERE sha = ?", (sha,))}
        self._db.execute("DELETE FROM claim WHERE sha = ?", (sha,))
        self._db.execute("DELETE FROM assignment WHERE sha = ?", (sha,))
        self._db.execute("DELETE FROM campaign WHERE sha = ?", (sha,))
        self._mark("sha", [sha])
        if document is not None:
            told = campaign_claims(document)
            self._db.executemany(
                "INSERT INTO campaign VALUES (?, ?, ?, NULL)", ((sha, c.index, _ENCODE(c)) for c in told)
            )
            claims = claims_of(document)
            self._db.executemany(
                "INSERT INTO claim VALUES (?, ?, ?, ?)", ((sha, c.index, c.block, _ENCODE(c)) for c in claims)
            )
            blocks.update(c.block for c in claims)
        return blocks

    def _resolve(self, blocks: set[str]) -> None:
        secondary = {b for b in blocks if b[:2] in ("n:", "k:")}
        for block in sorted(blocks - secondary):
            claims = self._claims(block)
            secondary.update(
                b for (b,) in self._db.execute("SELECT block FROM offer WHERE source = ?", (block,))
            )
            offered = {o for c in claims for o in offers(c)}
            self._db.execute("DELETE FROM offer WHERE source = ?", (block,))
            self._db.executemany("INSERT INTO offer VALUES (?, ?)", ((o, block) for o in sorted(offered)))
            secondary |= offered
            self._keep(block, resolve_block(claims, self._iris))
        for block in sorted(secondary):
            claims = self._claims(block)
            if claims or self._db.execute("SELECT 1 FROM identity WHERE block = ?", (block,)).fetchone():
                self._keep(block, resolve_names(claims, self._known(block), self._iris))

    def _merge_campaigns(self) -> None:
        """Join the campaigns of all papers anew: they are few, and any new name may join two others."""
        rows = self._db.execute("SELECT sha, idx, data, merged FROM campaign").fetchall()
        known = {(sha, index): key for sha, index, _, key in rows}
        for place, key in merged(_CAMPAIGN.decode(data) for _, _, data, _ in rows).items():
            if known[place] != key:
                self._mark("sha", [place[0]])
                self._db.execute("UPDATE campaign SET merged = ? WHERE sha = ? AND idx = ?", (key, *place))

    def _claims(self, block: str) -> list[Claim]:
        rows = self._db.execute("SELECT data FROM claim WHERE block = ?", (block,))
        return [_CLAIM.decode(data) for (data,) in rows]

    def _known(self, block: str) -> list[Identity]:
        rows = self._db.execute(
            "SELECT i.known FROM offer o JOIN identity i ON i.block = o.source WHERE o.block = ?", (block,)
        )
        known = (_KNOWN.decode(data) for (data,) in rows)
        return [k.identity for k in known if block in k.offers]

    def _keep(self, block: str, resolution: Resolution) -> None:
        """Store one block's outcome; what differs from before becomes dirty."""
        old = dict(
            self._db.execute("SELECT iri, description FROM identity WHERE block = ?", (block,)).fetchall()
        )
        new = {}
        for identity in resolution.identities:
            new[identity.iri] = (block, _ENCODE(_slim(identity)), _ENCODE(describe(identity)))
        self._db.execute("DELETE FROM identity WHERE block = ?", (block,))
        self._db.executemany(
            "INSERT OR REPLACE INTO identity VALUES (?, ?, ?, ?)", ((iri, *row) for iri, row in new.items())
        )
        self._mark(
            "iri",
            [iri for iri in old.keys() | new.keys() if old.get(iri) != (new[iri][2] if iri in new else None)],
        )
        for assignment in resolution.assignments:
            key, data = (assignment.sha, assignment.index), _ENCODE(assignment)
            row = self._db.execute("SELECT data FROM assignment WHERE sha = ? AND idx = ?", key).fetchone()
            if row is None or row[0] != data:
                self._mark("sha", [assignment.sha])
                self._db.execute("INSERT OR REPLACE INTO assignment VALUES (?, ?, ?)", (*key, data))


def _slim(identity: Identity) -> Known:
    told = tuple(sorted({o for c in identity.claims for o in offers(c)}))
    return Known(
        Identity(
            identity.iri, identity.block, identity.key, identity.kind, identity.periods, identity.place,
            identity.dates, (), identity.candidates, titles=identity.titles,
        ),
        told,
    )  # fmt: skip
