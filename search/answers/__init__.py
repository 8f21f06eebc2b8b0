"""From a `Question` to an `Answer`: facts of the graph with their proofs, and passages."""
