"""What a person is told about a code: what happened, what is safe, what to do next. No Qt here.

The sentences themselves are in `ui/messages.py`, by code, in each language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """`what` is always there; the others may be empty."""

    what: str
    safe: str = ""
    do_next: str = ""

    @property
    def below(self) -> str:
        """The line under the bold one."""
        return " ".join(part for part in (self.safe, self.do_next) if part)


SentenceMaker = Callable[[str, Mapping[str, str | int | None]], Sentence]
"""`sentence(code, params)`: makes the sentence in the language in force, late."""
