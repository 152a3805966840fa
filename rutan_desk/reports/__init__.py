"""PDF pages, each a pure function of one value."""
