"""Settings of all tests."""

from __future__ import annotations

from hypothesis import settings

# A machine that does other work beside must not fail a test; where time counts, tests measure it themselves.
settings.register_profile("luocdo", deadline=None)
settings.load_profile("luocdo")
