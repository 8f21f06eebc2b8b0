"""What a paper says of itself, read from its head and its foot: `reading` puts the parts together."""
