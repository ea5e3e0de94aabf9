"""Colours, fonts and icons of the window, light and dark."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

HERE: Final = Path(__file__).parent
ICON_SIZES: Final = (16, 20, 24)
LARGE_ICON: Final = 48


class Choice(StrEnum):
    """What the user asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour of the window, as "#RRGGBB". The `_soft` ones are grounds for the text colour of that name.

    Text colours keep 4.5:1 on `surface`, `window` and their own soft ground (WCAG 2.2, 1.4.3); a test measures it.
    The `chart_` ones are bars; what they say stands in words beside them.
    """

    window: str
    surface: str
    rail: str
    raised: str
    border: str
    strong_border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_text: str
    accent_soft: str
    hover: str
    selected: str
    mark: str
    negative: str
    negative_soft: str
    positive: str
    positive_soft: str
    late: str
    late_soft: str
    neutral_soft: str
    chart_neutral: str
    chart_unknown: str
    chart_soft: str


LIGHT: Final = Colours(
    window="#F5F5F9",
    surface="#FFFFFF",
    rail="#ECEDF4",
    raised="#FFFFFF",
    border="#DFE0EA",
    strong_border="#C3C5D4",
    text="#1B1C28",
    muted="#595C6E",
    accent="#4150C8",
    accent_hover="#3541AD",
    on_accent="#FFFFFF",
    accent_text="#3A48BE",
    accent_soft="#E7E9FA",
    hover="#F0F1F8",
    selected="#E4E7FA",
    mark="#DDE1FB",
    negative="#AE2020",
    negative_soft="#FBE9E7",
    positive="#17693D",
    positive_soft="#E2F3E8",
    late="#8A4B00",
    late_soft="#FCEFD9",
    neutral_soft="#ECEDF3",
    chart_neutral="#8E92A8",
    chart_unknown="#C9CCDA",
    chart_soft="#8C96E6",
)
DARK: Final = Colours(
    window="#15161D",
    surface="#1C1D26",
    rail="#111218",
    raised="#262833",
    border="#2F313E",
    strong_border="#474A5C",
    text="#E8E9F1",
    muted="#A6A9BC",
    accent="#5A69E3",
    accent_hover="#4C5AD2",
    on_accent="#FFFFFF",
    accent_text="#A9B2FF",
    accent_soft="#2A2E55",
    hover="#232530",
    selected="#2B2F52",
    mark="#3A4180",
    negative="#FF9B92",
    negative_soft="#44211F",
    positive="#7FD6A0",
    positive_soft="#17382A",
    late="#F2BC6B",
    late_soft="#3F2E14",
    neutral_soft="#2A2C37",
    chart_neutral="#777B92",
    chart_unknown="#474A5C",
    chart_soft="#4A5293",
)


class Theme(QObject):
    """The looks of the running program; `changed` follows after every switch between light and dark."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = Choice.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._applied: Colours | None = None
        self.choice = choice
        app.setStyle("Fusion")
        app.setFont(_font())
        app.setWindowIcon(QIcon(str(HERE / "icons" / "mark.svg")))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self.choose(choice)

    @property
    def dark(self) -> bool:
        """True while the window is dark."""
        if self.choice is Choice.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.choice is Choice.DARK

    @property
    def colours(self) -> Colours:
        """The colours in force."""
        return DARK if self.dark else LIGHT

    def choose(self, choice: Choice) -> None:
        """Switches to light, dark, or what the system says."""
        self.choice = choice
        hints = QGuiApplication.styleHints()
        if choice is Choice.SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if choice is Choice.DARK else Qt.ColorScheme.Light)
        self._follow()

    def colour(self, name: str) -> QColor:
        """One colour in force by its name in `Colours`."""
        return QColor(getattr(self.colours, name))

    def icon(self, name: str, colour: str = "text") -> QIcon:
        """The icon of that file in `ui/icons`, drawn in a named colour of the theme in force."""
        value = getattr(self.colours, colour)
        key = (name, value)
        if key not in self._icons:
            self._icons[key] = _icon(name, value, self._app.devicePixelRatio())
        return self._icons[key]

    @Slot()
    def _follow(self) -> None:
        colours = self.colours
        if colours is self._applied:
            return
        self._applied = colours
        self._app.setPalette(_palette(colours))
        self._app.setStyleSheet(_sheet(colours, self._app.font().pointSizeF()))
        self.changed.emit()


def mix(over: str, under: str, share: float) -> QColor:
    """`over` laid on `under` with an opacity of `share` in [0, 1]."""
    a, b = QColor(over), QColor(under)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(x * share + y * (1 - share)) for x, y in pairs))


def _font() -> QFont:
    """The system's own font; ours where the system has only the last resort of fontconfig."""
    font = QGuiApplication.font()
    if QFontInfo(font).family().startswith("DejaVu"):
        for file in ("Inter-Regular.otf", "Inter-SemiBold.otf"):
            QFontDatabase.addApplicationFont(str(HERE / "fonts" / file))
        font = QFont("Inter")
        font.setPointSizeF(9.75)  # 13 px at 96 dpi
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _icon(name: str, colour: str, scale: float) -> QIcon:
    """A QIcon with sharp pixmaps for every size that we use, and a large one for screens of another scale."""
    source = (HERE / "icons" / f"{name}.svg").read_text("utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    icon = QIcon()
    for size in (*ICON_SIZES, LARGE_ICON):
        pixmap = QPixmap(round(size * scale), round(size * scale))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        icon.addPixmap(pixmap)
    return icon


def _sheet(colours: Colours, point: float) -> str:
    """The style sheet in these colours; `point` is the base font size."""
    sizes = {"title": 1.55, "heading": 1.12, "number": 2.1, "small": 0.92}
    names = {f"{name}_size": f"{point * factor:.1f}pt" for name, factor in sizes.items()}
    # Two lines of text (a line is 1.22 of the size) and their padding; a point is 4/3 of a logical pixel.
    names["row_height"] = f"{round(point * 4 / 3 * 1.22 * 1.92 + 18)}px"
    names |= asdict(colours) | {"icons": (HERE / "icons").as_posix()}
    return Template((HERE / "style.qss").read_text("utf-8")).substitute(names)


def _palette(c: Colours) -> QPalette:
    """The Qt palette of these colours, for everything that the style sheet leaves to the style."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, value in (
        (roles.Window, c.window),
        (roles.WindowText, c.text),
        (roles.Base, c.surface),
        (roles.AlternateBase, c.hover),
        (roles.Text, c.text),
        (roles.Button, c.raised),
        (roles.ButtonText, c.text),
        (roles.BrightText, c.negative),
        (roles.Highlight, c.accent),
        (roles.HighlightedText, c.on_accent),
        (roles.Link, c.accent_text),
        (roles.LinkVisited, c.accent_text),
        (roles.ToolTipBase, c.text),
        (roles.ToolTipText, c.surface),
        (roles.PlaceholderText, c.muted),
        (roles.Light, c.raised),
        (roles.Midlight, c.border),
        (roles.Mid, c.border),
        (roles.Dark, c.strong_border),
        (roles.Shadow, c.strong_border),
        (roles.Accent, c.accent),
    ):
        palette.setColor(role, QColor(value))
    faded = mix(c.muted, c.window, 0.62)
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return palette
