"""The command `luocdo`."""
