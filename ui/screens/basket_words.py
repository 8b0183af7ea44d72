"""What the basket screen says: the offer under *, what was saved, which findings are told where."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.problems import Problem
from ui import formats, style
from ui.screens.words import localized
from ui.viewmodels.basket_view import BasketScreenView, SavedBasket

#: Findings with a field of their own on the screen.
_FIELDS = ("party_name", "party_number", "crossing_id", "plate_vn", "plate_cn")
NAME_SHOWN = 12


def kind_words(view: BasketScreenView, language: str) -> str:
    """What * offers now: the amount that fits, else the goods of the one before; nothing when it offers nothing."""
    lines = view.sheet.form.lines
    if view.fits == 0:
        without = QCoreApplication.translate("BasketScreen", "Leave out {goods}")
        return without.format(goods=localized(lines[-1].name, language)[:NAME_SHOWN])
    if view.fits is not None:
        most = formats.count(view.fits) if lines[-1].unit == "piece" else formats.mass(view.fits)
        if style.is_small():
            return f"≤ {most}"
        return QCoreApplication.translate("BasketScreen", "Take what fits: {most}").format(most=most)
    if view.before is None or not view.has_person or any(line.net or line.quantity for line in lines):
        return ""
    names = [localized(line.name, language) for line in view.before.lines if line.goods_id]
    if style.is_small():
        return names[0][:NAME_SHOWN] if names else ""
    told = QCoreApplication.translate("BasketScreen", "As the one before: {goods}")
    return told.format(goods=names[0][:NAME_SHOWN]) if names else ""


def saved_words(saved: SavedBasket, language: str) -> str:
    """The basket saved last in one line."""
    told = QCoreApplication.translate("BasketScreen", "Saved: {name} · {goods} {mass} · {amount} · {ref}")
    return told.format(
        name=saved.name,
        goods=localized(saved.goods, language),
        mass=formats.mass(saved.net_g),
        amount=formats.money(saved.amount_fen, "CNY"),
        ref=saved.record_ref[-13:],
    )


def typed_only(view: BasketScreenView) -> dict[str, Problem]:
    """Findings about what stands in a field already; what is still empty is no mistake yet."""
    found: dict[str, Problem] = {}
    for line in view.sheet.form.lines:
        for name in ("net", "quantity", "price"):
            place = f"lines.{line.key}.{name}"
            if getattr(line, name).strip() and place in view.problems:
                found[place] = view.problems[place]
        goods = view.problems.get(f"lines.{line.key}.goods_id")
        asked = view.problems.get(f"lines.{line.key}.asked")
        for told in (goods, asked):
            if line.goods_id and told is not None:
                found[told.field] = told
    return found


def missing_words(view: BasketScreenView) -> str:
    """Why Save (and a further line) waits: the first thing that is missing; empty when nothing is."""
    translate, lines = QCoreApplication.translate, view.sheet.form.lines
    if not view.has_person:
        return ""
    if view.clock_stops:
        return translate("BasketScreen", "Nothing is saved before the clock is confirmed.")
    if any(not line.goods_id for line in lines):
        return translate("BasketScreen", "To save: choose the goods.")
    if any(not (line.net.strip() or line.quantity.strip()) for line in lines):
        return translate("BasketScreen", "To save: type the amount.")
    if any(not line.price.strip() for line in lines):
        return translate("BasketScreen", "To save: type the price.")
    if not view.sheet.card_read and not view.sheet.note.strip():
        return translate("BasketScreen", "To save: say why no card was read.")
    return ""


def take_back_words(view: BasketScreenView) -> str:
    """What − takes next: the last line, the amount, or the person."""
    lines = view.sheet.form.lines
    if len(lines) > 1:
        return QCoreApplication.translate("BasketScreen", "Take back the line")
    if lines[0].net or lines[0].quantity or lines[0].search:
        return QCoreApplication.translate("BasketScreen", "Take back the amount")
    return QCoreApplication.translate("BasketScreen", "Put the person away")


def card_problems(view: BasketScreenView) -> list[Problem]:
    """What stops the basket and belongs to no field: quota, limits, standing, rates."""
    if not view.is_filled:
        return []
    own = [each for place, each in view.problems.items() if not place.startswith("lines.") and place not in _FIELDS]
    others = [each for each in view.problems.values() if each.field in _FIELDS]
    told = [each for each in (*own, *others) if each.severity == "stop"]
    missing = {"share.consent_missing"} if not view.sheet.note.strip() else set()
    return [each for each in told if each.code not in missing]


def second_line(group: str, number: str) -> str:
    """Group and masked number of a person offered."""
    return " · ".join(part for part in (group, formats.masked_id(number)) if part)
