"""The neutral value of a declaration message: groups with texts, without order and without XML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Group:
    """One group (``DecHead``, a ``DecList`` …): texts by element name, groups inside. An empty text is left out."""

    name: str
    values: Mapping[str, str] = field(default_factory=dict)
    groups: tuple[Group, ...] = ()

    def __post_init__(self) -> None:
        """Leave out empty texts, so that two messages that say the same are equal."""
        object.__setattr__(self, "values", {name: text for name, text in self.values.items() if text})

    def all(self, name: str) -> tuple[Group, ...]:
        """Return the groups of that name inside, in their order."""
        return tuple(group for group in self.groups if group.name == name)

    def value_at(self, *path: str) -> str:
        """Return a text by the names on the way to it (first group of each name), or an empty text."""
        *ways, last = path
        group = self
        for way in ways:
            inside = group.all(way)
            if not inside:
                return ""
            group = inside[0]
        return group.values.get(last, "")


def client_number(message: Group) -> str:
    """Return the message's ClientSeqNo, or an empty text."""
    return message.value_at("DecSign", "ClientSeqNo")
