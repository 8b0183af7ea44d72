"""The profile of a message as data: which elements, in which order, how long, needed for what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import resources

DEC_4_8 = "dec-4.8"


@dataclass(frozen=True, slots=True)
class FieldProfile:
    """One element with text. ``kind`` is text, whole, decimal or date; ``length`` counts characters or digits."""

    name: str
    kind: str
    length: int
    decimals: int
    to_store: bool
    to_declare: bool
    only_with: str
    closed_codes: str
    code_list: str
    always: bool
    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class GroupProfile:
    """One element with elements inside. ``always`` writes it empty, too."""

    name: str
    repeats: bool
    always: bool
    children: tuple[FieldProfile | GroupProfile, ...]

    def child(self, name: str) -> FieldProfile | GroupProfile | None:
        """Return the element of that name, if the profile has it here."""
        return next((child for child in self.children if child.name == name), None)

    def fields(self) -> Iterator[FieldProfile]:
        """Walk the elements with text."""
        return (child for child in self.children if isinstance(child, FieldProfile))

    def groups(self) -> Iterator[GroupProfile]:
        """Walk the elements with elements."""
        return (child for child in self.children if isinstance(child, GroupProfile))


@dataclass(frozen=True, slots=True)
class Profile:
    """A version of the interface: the tree, its namespace, its code lists (name → code → Chinese name)."""

    profile_id: str
    version: str
    namespace: str
    root: GroupProfile
    code_lists: Mapping[str, Mapping[str, str]]


@cache
def load_profile(profile_id: str = DEC_4_8) -> Profile:
    """Return a shipped profile."""
    plain = resources.read_json(f"profiles/{profile_id}.json")
    return Profile(plain["id"], plain["version"], plain["namespace"], _group(plain["root"]), plain["code_lists"])


def _group(plain: dict[str, Any]) -> GroupProfile:
    children = tuple(_group(child) if child["is_group"] else _field(child) for child in plain["children"])
    return GroupProfile(plain["name"], plain["repeats"], plain["always"], children)


def _field(plain: dict[str, Any]) -> FieldProfile:
    return FieldProfile(**{key: plain[key] for key in FieldProfile.__slots__})
