"""One data directory: what every command, route and page goes through."""
