"""Messages to bytes in the order of the template: UTF-8, the port's own spellings, empty elements where it has them."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from app.errors import UserError
from app.gateway.dec.message import Group
from app.gateway.dec.profile import GroupProfile, Profile, load_profile
from app.gateway.dec.text_signs import wrong_sign

_STEP = "  "


def write(message: Group, profile: Profile | None = None) -> bytes:
    """Return the message's bytes. An element that the profile does not have, or a sign that XML cannot, is refused."""
    profile = profile or load_profile()
    start = f'<{profile.root.name} Version={quoteattr(profile.version)} xmlns="{profile.namespace}">'
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', start, *_inside(message, profile.root, 1)]
    return "\n".join([*lines, f"</{profile.root.name}>", ""]).encode("utf-8")


def _inside(group: Group, profile: GroupProfile, depth: int) -> Iterator[str]:
    _refuse_unknown(group, profile)
    for child in profile.children:
        if isinstance(child, GroupProfile):
            for inner in group.all(child.name) or ((Group(child.name),) if child.always else ()):
                yield from _group(inner, child, depth)
        elif child.always or child.name in group.values:
            yield _field(child.name, group.values.get(child.name, ""), depth)


def _group(group: Group, profile: GroupProfile, depth: int) -> Iterator[str]:
    inside = list(_inside(group, profile, depth + 1))
    if not inside:
        yield f"{_STEP * depth}<{profile.name}/>"
        return
    yield f"{_STEP * depth}<{profile.name}>"
    yield from inside
    yield f"{_STEP * depth}</{profile.name}>"


def _field(name: str, text: str, depth: int) -> str:
    if wrong_sign(text):
        raise UserError("dec.sign", element=name, value=ascii(wrong_sign(text)))
    # A bare carriage return would come back as a line feed.
    shown = escape(text, {"\r": "&#13;"})
    return f"{_STEP * depth}<{name}>{shown}</{name}>" if text else f"{_STEP * depth}<{name}/>"


def _refuse_unknown(group: Group, profile: GroupProfile) -> None:
    known_fields = {child.name for child in profile.fields()}
    known_groups = {child.name: child.repeats for child in profile.groups()}
    names = [inner.name for inner in group.groups]
    for name in [*(set(group.values) - known_fields), *(set(names) - set(known_groups))]:
        raise UserError("dec.element_unknown", element=name)
    for name in names:
        if names.count(name) > 1 and not known_groups[name]:
            raise UserError("dec.element_twice", element=name)
