"""Citations down to article, clause and point: `finding` reads them, `place` and `units` know where they stand."""
