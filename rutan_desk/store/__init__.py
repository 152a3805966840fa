"""The encrypted file: keys, schema, reads, and the journal every write goes through."""

from sqlite_utils import Database

__all__ = ["Database"]
