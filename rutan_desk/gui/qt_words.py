"""Qt's own buttons and dialogs in Indonesian, from the same kind of file as ours."""

from PySide6.QtCore import QTranslator

from rutan_desk.words.catalog import catalog, language


class QtWords(QTranslator):
    """Looks Qt's strings up by their context; English is what Qt speaks by itself."""

    def translate(
        self,
        context: str,
        text: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """Qt override: the text itself where there are no words for it."""
        if language() == "en":
            return text
        words = catalog(language())
        return words.get((context, text, disambiguation or "")) or words.get(
            (context, text, ""), text
        )

    def isEmpty(self) -> bool:
        """Qt override."""
        return False
