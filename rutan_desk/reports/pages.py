"""How many pages a finished document has."""

import re

_PAGES = re.compile(rb"/Count (\d+)[^>]*?/Type /Pages")


def page_count(pdf: bytes) -> int:
    """The pages of a PDF drawn by this program: the count in its page tree."""
    found = _PAGES.search(pdf)
    if found is None:
        raise ValueError("no page tree: not a document of this program")
    return int(found[1])
