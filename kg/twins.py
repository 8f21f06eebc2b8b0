"""A symbol typed wrongly once can be the same document: "41-TW/CT" is 41-CT/TW, "164/NQHĐND" is 164/NQ-HĐND.

Most slips are put right when the symbol is read; this joins those that were not. Two identities are twins
when their symbols have the same digits and letters, exactly one of them has a known type code in its
place, nothing conflicts, and a date or the issuing agency agrees.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.claims import Claim
from kg.drafts import Draft
from kg.folding import fold_words
from kg.periods import parsed


def join_twins(drafts: list[Draft], doubtful: Sequence[tuple[Claim, list[Draft]]]) -> list[Draft]:
    """The drafts with mistyped ones taken into the identity they mean, when exactly one is meant."""
    if len({d.key for d in drafts}) < 2:
        return drafts
    wanted = {id(d) for _, fitting in doubtful for d in fitting}
    sound = [d for d in drafts if _well_formed(d)]
    kept = []
    for draft in sorted(drafts, key=lambda d: d.order):
        meant = [] if _well_formed(draft) or id(draft) in wanted else [s for s in sound if _is_twin(draft, s)]
        if len(meant) != 1:
            kept.append(draft)
            continue
        right = min(c.number or "" for c, *_ in meant[0].members)
        for claim, *_ in draft.members:
            ground = f"ký hiệu gõ nhầm: {claim.number} → {right}; cùng ngày hoặc cùng cơ quan ban hành"
            meant[0].members.append((claim, "self" if claim.held else "twin", ground))
        meant[0].dates |= draft.dates
    return kept


def _well_formed(draft: Draft) -> bool:
    number = draft.members[0][0].number or ""
    symbol = parsed(number)
    return symbol is not None and (symbol.type_code is not None or symbol.family == "assembly")


def _is_twin(wrong: Draft, right: Draft) -> bool:
    if wrong.key == right.key or (wrong.periods and right.periods and not wrong.periods & right.periods):
        return False
    place, other = wrong.effective_place, right.effective_place
    if place and other and place != other:
        return False
    issuers = {fold_words(c.issuer) for c, *_ in right.members if c.issuer}
    same_issuer = any(c.issuer and fold_words(c.issuer) in issuers for c, *_ in wrong.members)
    return bool(wrong.dates & right.dates) or same_issuer
