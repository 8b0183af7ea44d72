"""Looking goods and tariff lines up."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from app.services.bundle import Services
from app.services.tariff_search import find_lines


def find(services: Services, args: Namespace) -> dict[str, Any]:
    """``find LIST WORDS…``: lines that carry all the words, best first; none found is no error."""
    return {"found": find_lines(services.read, args.list, " ".join(args.words), args.limit)}
