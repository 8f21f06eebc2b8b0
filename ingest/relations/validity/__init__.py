"""Acts on validity (amended, replaced, repealed, corrected, suspended), read once more over clauses: `reading`.

A line becomes a frame with one sign a paper (`frames`, `rows`, `backs`), so that a pattern (`patterns`, `words`) reads a clause and not names.
"""
