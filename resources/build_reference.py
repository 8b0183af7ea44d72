"""Make the shipped reference files from the CSV tables, and check them: ``python -m resources.build_reference``.

``--check`` writes nothing and fails when a committed file differs from what would be made. Only the standard library
is used. Exit: 0 done, 1 the tables break a rule or files differ.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from resources import path
from resources.reference_build import checks, dec_profile, goods, limits, places, rule_pack, words
from resources.reference_build.pack_checks import pack_problems
from resources.reference_build.sources import Row

_CODES = {
    "crossings": {"id": r"[A-Z0-9-]{2,16}", "cn_customs_code": r"\d{4}", "county_code": r"45\d{4}"},
    "goods": {"hs6": r"\d{6}", "cn_hs8": r"\d{8}", "cn_hs10": r"\d{10}", "vn_hs8": r"\d{8}", "unit": "[A-Z0-9]{2,3}"},
    "units": {"code": r"\d{3}", "un_code": "[A-Z0-9]{2,3}", "vn_code": "[A-Z0-9]{2,3}"},
    "currencies": {"code": "[A-Z]{3}", "customs_code": r"\d{3}"},
    "countries": {
        "code": r"[A-Z]{2}(-[A-Z]{2})?|\d{3}",
        "iso_alpha2": "[A-Z]{2}(-[A-Z]{2})?",
        "iso_alpha3": "[A-Z]{3}",
    },
    "customs_districts": {"code": r"\d{4}"},
    "attachment_kinds": {"code": r"\d{8}|own-[a-z]+"},
    "hs6": {"code": r"\d{2}|\d{4}|\d{6}"},
    "ahtn8": {"code": r"\d{8}", "hs6": r"\d{6}"},
}
_KEYS = {"crossings": "id", "goods": "goods_id", "ui_words": "id", "glossary": "id", "documents": "doc_id"}
_PACKED = {"hs6", "ahtn8"}


def build_tables(folder: Path) -> dict[str, list[Row]]:
    """Build all tables from the CSV files in ``folder``: table name → rows."""
    return {
        "crossings": places.crossings(folder),
        "customs_districts": places.customs_districts(folder),
        "countries": places.countries(folder),
        "goods": goods.goods(folder),
        "units": goods.units_table(folder),
        "package_kinds": goods.package_kinds(folder),
        "attachment_kinds": goods.attachment_kinds(folder),
        "currencies": goods.currencies(folder),
        "hs6": goods.hs6(folder),
        "ahtn8": goods.ahtn8(folder),
        "limits": limits.limits(folder),
        "documents": words.documents(folder),
        "ui_words": words.ui_words(folder),
        "glossary": words.glossary(folder),
    }


def table_problems(tables: dict[str, list[Row]]) -> list[str]:
    """Return everything that is wrong with the tables, one line each."""
    found: list[str] = []
    for name, rows in tables.items():
        found += checks.id_problems(name, rows, _KEYS.get(name, "code"))
        found += checks.trust_problems(name, rows)
        found += checks.nfc_problems(name, rows)
        found += checks.code_problems(name, rows, _CODES.get(name, {}))
        if name != "ahtn8":
            found += checks.vietnamese_problems(name, [row["vi"] for row in rows])
            found += checks.misread_problems(name, [(row["zh"] or "", row["vi"] or "") for row in rows])
    units = {str(row["un_code"]) for row in tables["units"]}
    hs6, ahtn8 = ({str(row["code"]) for row in tables[name]} for name in ("hs6", "ahtn8"))
    found += checks.goods_problems(tables["goods"], hs6, ahtn8, units)
    found += checks.crossing_problems(tables["crossings"])
    for name in ("ui_words", "glossary"):
        found += checks.short_problems(name, [(row["vi"], row["vi_short"]) for row in tables[name]])
        found += checks.vietnamese_problems(name, [row["vi_short"] for row in tables[name]])
    by_id = {row["id"]: [row["zh"], row["vi"], row["en"]] for row in tables["ui_words"]}
    return found + checks.placeholder_problems("ui_words", by_id)


def build(folder: Path) -> tuple[dict[str, str], list[str]]:
    """Return (file name below ``resources`` → text, problems) made from the CSV files in ``folder``."""
    tables = build_tables(folder)
    labels = words.document_labels(folder)
    packs = {"gx": rule_pack.sample_pack(folder), "vn": rule_pack.vietnamese_pack(folder)}
    files = {
        f"reference/{name}.json{'.gz' if name in _PACKED else ''}": lines_of(rows) for name, rows in tables.items()
    }
    files |= {f"document_labels/{language}.json": pretty(texts) for language, texts in labels.items()}
    files["reference/doubtful_labels.json"] = pretty(words.doubtful_labels(folder))
    files |= {f"reference/rules/{side}-practice-2026.json": pretty(pack) for side, pack in packs.items()}
    files["profiles/dec-4.8.json"] = pretty(dec_profile.dec_profile(folder))
    files["profiles/receipt-channels.json"] = lines_of(dec_profile.receipt_channels(folder))
    found = [problem for pack in packs.values() for problem in pack_problems(pack)]
    return files, table_problems(tables) + checks.label_problems(labels) + found


def lines_of(rows: Sequence[Row]) -> str:
    """Return rows as a JSON list with one compact object a line, keys sorted."""
    lines = (json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":")) for row in rows)
    return "[\n" + ",\n".join(lines) + "\n]\n"


def pretty(value: object) -> str:
    """Return a JSON text with one value a line, keys sorted."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1) + "\n"


def differing(files: dict[str, str], root: Path) -> list[str]:
    """Return the names of files whose text below ``root`` is missing or differs (packed ones are unpacked first)."""
    return [name for name, text in files.items() if _present(root / name) != text]


def _present(file: Path) -> str | None:
    if not file.is_file():
        return None
    raw = file.read_bytes()
    return (gzip.decompress(raw) if file.suffix == ".gz" else raw).decode("utf-8")


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    raw = text.encode("utf-8")
    file.write_bytes(gzip.compress(raw, 9, mtime=0) if file.suffix == ".gz" else raw)


def main(arguments: Sequence[str] | None = None) -> int:
    """Build or check the shipped files; prints what it did to stderr."""
    parser = argparse.ArgumentParser(prog="python -m resources.build_reference", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a committed file differs")
    check_only = parser.parse_args(arguments).check
    root = path("")
    files, problems = build(path("sources"))
    stale = differing(files, root)
    if check_only:
        problems += [f"{name}: differs from what the tables give; build it again" for name in stale]
    stale = [] if problems else stale
    if not check_only:
        for name in stale:
            _write(root / name, files[name])
    for problem in problems:
        print(problem, file=sys.stderr)
    if not check_only:
        print(f"{len(files)} files, {len(stale)} of them written anew", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
