"""Icons inside fields in proportion when everything is enlarged."""

from functools import cache

from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

from rutan_desk.gui import theme


class _LargeIcons(QProxyStyle):
    """Fusion, but for the icons inside fields, which it and every style sheet leave at 16."""

    def pixelMetric(  # noqa: N802
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Qt override."""
        if metric == QStyle.PixelMetric.PM_LineEditIconSize:
            return theme.ICON
        return super().pixelMetric(metric, option, widget)


@cache
def large_icons() -> QProxyStyle:
    """The one style of that kind; the application keeps it."""
    made = _LargeIcons("Fusion")
    made.setParent(QApplication.instance())
    return made
