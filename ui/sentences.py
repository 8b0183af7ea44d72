"""What a person is told about a code: what happened, what is safe, what to do next. No Qt here.

The sentences themselves are in `ui/messages.py`, by code, in each language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

_WIDE_STOPS = "。；，：！？"


@dataclass(frozen=True, slots=True)
class Sentence:
    """`what` is always there; the others may be empty. `why` names rule, paper and dates where a rule speaks."""

    what: str
    safe: str = ""
    do_next: str = ""
    why: str = ""

    @property
    def below(self) -> str:
        """What stands under the bold line; why a rule speaks has a line of its own."""
        return "\n".join(filter(None, (run_on(self.safe, self.do_next), self.why)))


def run_on(*parts: str) -> str:
    """Sentences one after the other; after a full-width stop, which brings its own room, without a space."""
    whole = ""
    for part in filter(None, parts):
        whole += part if not whole or whole[-1] in _WIDE_STOPS else f" {part}"
    return whole


SentenceMaker = Callable[[str, Mapping[str, str | int | None]], Sentence]
"""`sentence(code, params)`: makes the sentence in the language in force, late."""
