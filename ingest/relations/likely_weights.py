"""How much each feature of a likely relation counts: log odds, fitted by `benchmarks/likely.py`.

Source: papers of offices and gazettes annotated by hand; features seen less often than 8 times and weights under
0.1 are left out.
"""

from __future__ import annotations

from typing import Final

BIAS: Final = 1.38

WEIGHTS: Final[dict[str, float]] = {
    "A gap apart": 0.36,
    "A gap far": -0.59,
    "A gap long": -0.64,
    "A gap near": 0.5,
    "A gap short": 0.38,
    "A papers 1": 0.19,
    "A papers 2": -0.21,
    "A stops": -0.31,
    "A verbs 0": -0.22,
    "A verbs 1": 0.31,
    "AB papers 2": -0.13,
    "AB stops": -0.27,
    "AB verbs 0": -0.54,
    "AB verbs 2": 0.56,
    "AVB": 0.52,
    "AVB actor": -0.67,
    "AVB by": 0.11,
    "AVB passive": -1.21,
    "AVB passive actor": -0.26,
    "B gap far": -0.99,
    "B gap long": -0.3,
    "B gap near": 1.3,
    "B papers 1": -0.13,
    "B stops": 0.11,
    "B verbs 0": -0.16,
    "BVA": 0.29,
    "BVA actor": 0.17,
    "BVA by": 0.19,
    "BVA passive": 0.47,
    "BVA passive actor": 0.5,
    "VAB": -0.26,
    "VAB actor": -0.41,
    "VAB by": -0.26,
    "VBA actor": 0.5,
    "VBA issued": -0.27,
    "alters AVB": 0.75,
    "alters AVB passive": -1.21,
    "alters BVA passive": 0.28,
    "date later": 0.59,
    "date same": -0.71,
    "date unknown": 0.13,
    "guides AVB": 0.2,
    "guides rank below": 0.2,
    "guides unlike": 0.2,
    "implements AVB": -0.22,
    "implements BVA": 0.1,
    "implements like": 0.17,
    "implements rank below": 1.1,
    "implements rank level": -0.88,
    "implements rank unknown": -0.28,
    "implements unlike": -0.34,
    "launches AVB": -0.21,
    "launches BVA": 0.19,
    "launches BVA passive": 0.14,
    "launches VAB": -0.26,
    "told in note": 0.3,
    "verb amends": -0.46,
    "verb guides": 0.2,
    "verb implements": -0.16,
    "verb replaces": 0.44,
}
