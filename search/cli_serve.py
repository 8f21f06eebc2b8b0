"""."""

COMMANDS = {}
