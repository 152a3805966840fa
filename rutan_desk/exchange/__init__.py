"""Spreadsheets in and out, as values or refusals."""
