"""The slip that shows whether a printer is set up right: corners, both languages, figures; no facts of anybody."""

from __future__ import annotations

from app.documents.labels import Labels
from app.documents.slips.dots import BODY, FIGURE, SMALL, TITLE
from app.documents.slips.strip import Strip

_MARKS = "Ỹ Ặ Ộ Ữ ỹ ặ ộ ữ Đ đ"


def lay_out(languages: tuple[str, str], width: int) -> Strip:
    """Return the trial slip."""
    labels, strip = Labels(languages), Strip(width)
    strip.band(labels.pair("paper.slip.trial"), TITLE)
    strip.write(_MARKS, FIGURE, "centre")
    strip.write("壹贰叁肆伍陆柒捌玖拾", FIGURE, "centre")
    strip.write("0123456789 CNY", FIGURE, "centre")
    strip.pair(labels.pair("paper.slip.trial.line"), BODY)
    strip.write(f"203 dpi · {width}", SMALL, "right")
    strip.square("BIANMAO")
    strip.band(labels.pair("paper.slip.trial"), TITLE)
    return strip
