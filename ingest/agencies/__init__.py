"""Agencies (cơ quan): which bodies a paper names, under which wordings, and what became of them.

`finding` reads a whole paper, `reading` one place; `grammar`, `tokens`, `span`, `words`, `broken` and `capitals` find where a name begins and
ends, `lexicon`, `codes`, `names`, `fields`, `boards`, `purpose` and `changes` know what it means, `merging` makes one entry of one body.
"""
