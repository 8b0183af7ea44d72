"""Bytes to messages: names, order and nesting are looked at by the profile, texts are kept as they are."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from app.domain.problems import Problem
from app.errors import UserError
from app.gateway.dec.message import Group
from app.gateway.dec.profile import FieldProfile, GroupProfile, Profile, load_profile
from app.gateway.dec.xml_reading import Element, parse

#: Groups that are left out when empty, but whose place two sources name.
_SURE = frozenset({"EdocRealation", "EcoRelation"})


@dataclass(frozen=True, slots=True)
class ReadMessage:
    """A message and what is wrong with its form: unknown or doubled elements, wrong order, another version."""

    message: Group
    problems: tuple[Problem, ...]


def read(raw: bytes, profile: Profile | None = None) -> ReadMessage:
    """Read a declaration message. Hostile or broken XML and another root are refused (``xml.…``)."""
    profile = profile or load_profile()
    root = parse(raw)
    if root.name != profile.root.name or root.namespace != profile.namespace:
        raise UserError("xml.root_unknown", found=root.name[:80])
    problems: list[Problem] = []
    version = root.attributes.get("Version", "")
    if version != profile.version:
        problems.append(Problem("dec.version", "Version", {"expected": profile.version, "found": version[:40]}))
    return ReadMessage(_group(root, profile, profile.root, "", problems), tuple(problems))


def _group(element: Element, whole: Profile, profile: GroupProfile, place: str, problems: list[Problem]) -> Group:
    if not element.children and element.text.strip():
        raise UserError("xml.shape", element=element.name)
    values: dict[str, str] = {}
    groups: list[Group] = []
    counts: dict[str, int] = {}
    for child in element.children:
        known = profile.child(child.name) if child.namespace == whole.namespace else None
        counts[child.name] = counts.get(child.name, 0) + 1
        inner = place_of(place, child.name, counts[child.name], known)
        if known is None:
            problems.append(Problem("dec.element_unknown", inner, {"element": child.name[:80]}))
        elif counts[child.name] > 1 and not (isinstance(known, GroupProfile) and known.repeats):
            problems.append(Problem("dec.element_twice", inner, {"element": child.name}))
        elif isinstance(known, GroupProfile):
            groups.append(_group(child, whole, known, inner, problems))
        else:
            values[child.name] = _text(child)
    problems += _order_problems(element, profile, place)
    return Group(profile.name, values, tuple(groups))


def place_of(place: str, name: str, count: int, known: FieldProfile | GroupProfile | None) -> str:
    """Name an element by its way from the root; repeated groups carry their number (``DecLists.DecList.2``)."""
    number = f".{count}" if isinstance(known, GroupProfile) and known.repeats else ""
    return f"{place}.{name}{number}".lstrip(".")


def _text(element: Element) -> str:
    if element.children:
        raise UserError("xml.shape", element=element.name)
    return element.text


def _order_problems(element: Element, profile: GroupProfile, place: str) -> list[Problem]:
    """Only elements with a sure place count: those of the template."""
    order = {child.name: at for at, child in enumerate(profile.children) if child.always or child.name in _SURE}
    seen = [child.name for child in element.children if child.name in order]
    for before, after in pairwise(seen):
        if order[after] < order[before]:
            return [Problem("dec.order", f"{place}.{after}".lstrip("."), {"element": after, "before": before})]
    return []
