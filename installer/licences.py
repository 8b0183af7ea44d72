"""Write docs/licences.md: every locked package with its licence, and what is not a package (fonts, icons).

The packages and versions come from the requirements files, the licences from the installed packages' own metadata.
`HAND` holds what metadata does not say (or what is not installed here), read from the packages' licence files.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "licences.md"

HAND = {
    "colorama": "BSD-3-Clause (Windows only)",
    "sqlcipher3": "Zlib; carries SQLCipher (BSD-3-Clause), SQLite (public domain) and OpenSSL (Apache-2.0)",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0; carries PDFium (BSD-3-Clause) and what it depends on",
    "reportlab": "BSD-3-Clause",
    "rl-accel": "BSD-3-Clause",
    "python-stdnum": "LGPL-2.1-or-later",
}
NOT_PACKAGES = (
    ("IBM Plex Sans 400, 600", "SIL Open Font License 1.1", "`resources/fonts/OFL-IBMPlexSans.txt`"),
    ("Noto Sans SC 400, 600", "SIL Open Font License 1.1", "`resources/fonts/OFL-NotoSansSC.txt`"),
    ("HanaMinB (GlyphWiki)", "Hanazono Font License, or SIL OFL 1.1", "`resources/fonts/LICENCE-HanaMin.txt`"),
    ("Lucide icons (SVG)", "ISC; some drawings from Feather, MIT", "`resources/icons/`"),
)
HEAD = """# Licences

Made by `make licences` from the locked requirements and the packages' own metadata; do not edit by hand.

Qt (PySide6) and python-stdnum are used under the LGPL as they are, unchanged and replaceable: they lie as files
of their own beside the program, in the environment as well as in a package made from it.
"""


def locked(requirements: Path) -> dict[str, str]:
    """Names and versions of a locked requirements file, in its order."""
    found = re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", requirements.read_text(encoding="utf-8"), re.MULTILINE)
    return dict(found)


def licence_of(name: str) -> str:
    """Licence of an installed package; raises `LookupError` when neither metadata nor `HAND` knows it."""
    if name in HAND:
        return HAND[name]
    try:
        fields = metadata(name)
    except PackageNotFoundError as error:
        raise LookupError(f"{name} is locked but not installed, and HAND does not name its licence") from error
    classifiers = [line for line in fields.get_all("Classifier", []) if line.startswith("License :: OSI Approved :: ")]
    stated = fields.get("License-Expression") or ", ".join(line.split(" :: ")[-1] for line in classifiers)
    stated = stated or (fields.get("License") or "").strip()
    if not stated or "\n" in stated:
        raise LookupError(f"the metadata of {name} does not say its licence in one line; name it in HAND")
    return str(stated)


def _table(names: dict[str, str]) -> list[str]:
    rows = [f"| {name} | {version} | {licence_of(name)} |" for name, version in sorted(names.items())]
    return ["| package | version | licence |", "|---|---|---|", *rows]


def page() -> str:
    """The whole page as text."""
    runtime = locked(ROOT / "requirements.txt")
    everything = locked(ROOT / "requirements-dev.txt")
    tools = {name: version for name, version in everything.items() if name not in runtime}
    parts = ["| what | licence | text |", "|---|---|---|", *("| " + " | ".join(row) + " |" for row in NOT_PACKAGES)]
    lines = [
        *(HEAD, "## Fonts and icons", "", *parts, ""),
        *("## In the program", "", *_table(runtime), ""),
        *("## Only for building and testing", "", *_table(tools)),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    TARGET.write_text(page(), encoding="utf-8")
    print(f"{TARGET.relative_to(ROOT)} written", file=sys.stderr)
