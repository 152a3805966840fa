"""The rules and the words of the desk, as values and functions; no clock, no files."""
