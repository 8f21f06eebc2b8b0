"""The graph, or a slice of it, in the formats of other programs."""
