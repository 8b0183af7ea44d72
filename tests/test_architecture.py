"""The arrows between the rooms and the habits of the house, held by reading the source.

`ROOMS` is the table of allowed imports. Every import written in a file counts: at the top, inside a function, under
`TYPE_CHECKING`, and by `importlib.import_module("…")`. The longest prefix that fits a module gives its row.
Within its own row's prefix a module may import freely. The standard library is always allowed.
"""

from __future__ import annotations

import ast
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("app", "ui", "offline_store", "resources")
MAX_FUNCTION_LINES = 60
MAX_FILE_LINES = 400
COMPUTED = "<computed name>"

CORE = ("app.domain", "app.interfaces", "app.errors", "app.events", "app.read_models", "app.paper_sums")
EDGE = ("app.domain", "app.interfaces", "app.errors")
SETTINGS = ("app.settings", "app.paths", "app.logs")
NOT_FOR_SCREENS = (
    "app.bootstrap",
    "app.gateway",
    "app.documents",
    "app.imports",
    "app.exports",
    "app.printing",
    "app.sealing",
    "app.practice_port",
    "app.cli",
    "app.__main__",
)
QT = ("PySide6", "shiboken6")
NO_QT = (*QT, "pytestqt")


@dataclass(frozen=True, slots=True)
class Room:
    """One row: what may be imported (`*` = anything), and what not although a wider entry would allow it."""

    may: tuple[str, ...]
    but_not: tuple[str, ...] = ()


ROOMS = {
    "app": Room(()),
    "app.domain": Room(()),
    "app.domain.identifiers": Room(("app.domain", "stdnum")),
    "app.interfaces": Room(CORE),
    "app.errors": Room(CORE),
    "app.events": Room(CORE),
    "app.read_models": Room(CORE),
    "app.paper_sums": Room(CORE),
    "app.machine": Room(("app.interfaces",)),
    "app.settings": Room((*SETTINGS, "platformdirs")),
    "app.paths": Room((*SETTINGS, "platformdirs")),
    "app.logs": Room((*SETTINGS, "platformdirs")),
    "app.services": Room((*CORE, *SETTINGS)),
    "app.gateway": Room((*EDGE, "resources", "requests", "urllib3")),
    "app.documents": Room((*EDGE, "app.read_models", "resources", "reportlab", "segno", "PIL")),
    "app.documents.facts_json": Room((*EDGE, "app.read_models", "pydantic", "rfc8785")),
    "app.documents.checking": Room(
        (*EDGE, "app.documents", "app.imports", "app.paper_sums", "app.read_models", "PIL", "pydantic", "pypdfium2")
    ),
    "app.printing": Room((*EDGE, "serial")),
    "app.imports": Room((*EDGE, "app.read_models", "openpyxl", "charset_normalizer", "PIL")),
    "app.imports.pdf_look": Room((*EDGE, "app.imports", "pypdfium2")),
    "app.exports": Room((*EDGE, "openpyxl")),
    "app.sealing": Room((*EDGE, "cryptography", "rfc8785")),
    "app.search_keys": Room(("app.domain", "pypinyin")),
    "app.practice_port": Room(
        (
            *EDGE,
            "app.sealing",
            "resources",
            "fastapi",
            "starlette",
            "uvicorn",
            "sqlalchemy",
            "jinja2",
            "jsonschema",
            "pydantic",
        )
    ),
    "app.bootstrap": Room(("*",), but_not=("ui", *NO_QT)),
    "app.cli": Room(("*",), but_not=("ui", "offline_store", *NO_QT)),
    "app.__main__": Room(("*",), but_not=("ui", "offline_store", *NO_QT)),
    "offline_store": Room(
        (
            *EDGE,
            "app.read_models",
            "app.search_keys",
            "resources",
            "sqlalchemy",
            "sqlcipher3",
            "argon2",
            "cryptography",
            "filelock",
        )
    ),
    "ui": Room(("app", "ui", "resources", *QT), but_not=NOT_FOR_SCREENS),
    "ui.viewmodels": Room(("app", "ui.amount_text", "PySide6.QtCore"), but_not=NOT_FOR_SCREENS),
    "ui.widgets.pdf_pages": Room(("app", "ui", "resources", *QT, "pypdfium2"), but_not=NOT_FOR_SCREENS),
    "ui.__main__": Room(("app", "ui", "resources", *QT), but_not=tuple(set(NOT_FOR_SCREENS) - {"app.bootstrap"})),
    "resources": Room(()),
}
MAY_OPEN_MESSAGE_BOX = ("ui/notices.py", "ui/crash_dialog.py")


def _under(module: str, prefix: str) -> bool:
    return prefix == "*" or module == prefix or module.startswith(prefix + ".")


def room_of(module: str) -> str | None:
    """Name of the row that holds for a module: the longest prefix; `app` itself is only for `app/__init__.py`."""
    fitting = [prefix for prefix in ROOMS if _under(module, prefix) and (prefix != "app" or module == "app")]
    return max(fitting, key=len, default=None)


def is_allowed(module: str, target: str) -> bool:
    """Whether `module` may import `target`."""
    if target.split(".")[0] in sys.stdlib_module_names:
        return True
    name = room_of(module)
    if name is None:
        return False
    room = ROOMS[name]
    return any(_under(target, prefix) for prefix in (name, *room.may)) and not any(
        _under(target, no) for no in room.but_not
    )


def module_name(path: Path, root: Path) -> str:
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _is_module(name: str, root: Path) -> bool:
    place = root.joinpath(*name.split("."))
    return place.with_suffix(".py").is_file() or place.is_dir() or name.startswith("PySide6.")


def _from_targets(node: ast.ImportFrom, package: list[str], root: Path) -> list[str]:
    base = [] if node.level == 0 else package[: len(package) - node.level + 1]
    source = ".".join([*base, *([node.module] if node.module else [])])
    names = [f"{source}.{alias.name}" for alias in node.names]
    return [name if _is_module(name, root) else source for name in names]


def _called_import(node: ast.Call) -> list[str]:
    called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if called not in {"import_module", "__import__"} or not node.args:
        return []
    first = node.args[0]
    return [str(first.value)] if isinstance(first, ast.Constant) else [COMPUTED]


def _listed_modules(tree: ast.Module) -> list[str]:
    """Dotted names of ours among a file's strings: what an import by computed name chooses from."""
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return sorted(text for text in texts if re.fullmatch(rf"(?:{'|'.join(PACKAGES)})(?:\.\w+)+", text))


def imports_of(path: Path, root: Path) -> list[str]:
    """Every module that a file imports, in whatever way."""
    package = list(path.relative_to(root).parts[:-1])
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found += _from_targets(node, package, root)
        elif isinstance(node, ast.Call):
            found += _called_import(node)
    listed = _listed_modules(tree) if COMPUTED in found else []
    return [name for name in found if name != COMPUTED or not listed] + listed


def sources(root: Path, packages: tuple[str, ...] = PACKAGES) -> list[Path]:
    return sorted(path for package in packages for path in (root / package).rglob("*.py"))


def forbidden_imports(root: Path) -> list[str]:
    """One line for each import against the table."""
    wrong = []
    for path in sources(root):
        module = module_name(path, root)
        if room_of(module) is None:
            wrong.append(f"{module}: has no row in ROOMS")
        wrong += [f"{module} -> {target}" for target in imports_of(path, root) if not is_allowed(module, target)]
    return wrong


def message_boxes(root: Path) -> list[str]:
    """Files that name QMessageBox although only the notices and the crash dialog may."""
    wrong = []
    for path in sources(root, ("ui",)):
        place = path.relative_to(root).as_posix()
        names = {
            getattr(node, "id", None) or getattr(node, "attr", None) or getattr(node, "name", None)
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        }
        if "QMessageBox" in names and place not in MAY_OPEN_MESSAGE_BOX:
            wrong.append(place)
    return wrong


def shape_faults(root: Path) -> list[str]:
    """Files and functions that have grown too long, modules that do not say what they are."""
    wrong = []
    for path in sources(root, (*PACKAGES, "installer")):
        place, text = path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")
        tree = ast.parse(text)
        if "/migrations/" not in place and len(text.splitlines()) > MAX_FILE_LINES:
            wrong.append(f"{place}: {len(text.splitlines())} lines")
        if not ast.get_docstring(tree):
            wrong.append(f"{place}: no docstring")
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > MAX_FUNCTION_LINES:
                    wrong.append(f"{place}:{node.lineno}: {node.name} has {length} lines")
    return wrong


def _catches_everything(node: ast.ExceptHandler) -> bool:
    kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    return any(getattr(kind, "id", "") in {"Exception", "BaseException"} for kind in kinds)


def _is_silent(body: list[ast.stmt]) -> bool:
    return all(
        isinstance(line, ast.Pass) or (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))
        for line in body
    )


def _call_fault(node: ast.Call) -> str | None:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    owner = getattr(node.func.value, "id", "") if isinstance(node.func, ast.Attribute) else ""
    if isinstance(node.func, ast.Name) and name in {"eval", "exec"}:
        return f"{name}()"
    if name == "processEvents":
        return "processEvents()"
    if name == "suppress" and any(getattr(each, "id", "") in {"Exception", "BaseException"} for each in node.args):
        return "suppress(Exception)"
    is_sql_text = name == "text" and owner in {"", "sa", "sqlalchemy"} and node.args
    if is_sql_text and not isinstance(node.args[0], ast.Constant | ast.Name):
        return "text() with a built string: bind parameters instead"
    return None


def _fault(node: ast.AST) -> str | None:
    if isinstance(node, ast.Call):
        return _call_fault(node)
    if isinstance(node, ast.ExceptHandler):
        if node.type is None:
            return "bare except"
        return "except Exception: pass" if _catches_everything(node) and _is_silent(node.body) else None
    names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
    names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
    stored = {name.split(".")[0] for name in names} & {"pickle", "shelve", "marshal", "dill"}
    return f"import of {stored.pop()}" if stored else None


def forbidden_calls(root: Path) -> list[str]:
    """Constructs that this house does without."""
    wrong = []
    for path in sources(root, (*PACKAGES, "installer")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if fault := _fault(node):
                wrong.append(f"{path.relative_to(root).as_posix()}:{getattr(node, 'lineno', 0)}: {fault}")
    return wrong


def test_no_import_is_wrong_when_the_tree_is_read() -> None:
    assert forbidden_imports(ROOT) == []


def test_only_notices_open_a_message_box_when_the_tree_is_read() -> None:
    assert message_boxes(ROOT) == []


def test_nothing_is_too_long_or_nameless_when_the_tree_is_read() -> None:
    assert shape_faults(ROOT) == []


def test_no_forbidden_construct_is_used_when_the_tree_is_read() -> None:
    assert forbidden_calls(ROOT) == []


def test_something_is_read_when_the_tree_is_walked() -> None:
    assert len(sources(ROOT)) > 10


def _plant(root: Path, place: str, text: str) -> None:
    path = root / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("app/domain/trade.py", "import stdnum.cn.ric"),
        ("app/domain/trade.py", "from app import errors"),
        ("app/domain/trade.py", "from .. import errors"),
        ("app/services/sync.py", "import requests"),
        ("app/services/sync.py", "def f():\n    from sqlalchemy import text"),
        ("app/services/sync.py", "from app.gateway.client import HttpGateway"),
        ("app/services/sync.py", "import importlib\nx = importlib.import_module('offline_store')"),
        ("app/services/sync.py", "import importlib\nx = importlib.import_module('offline' + '_store')"),
        ("ui/screens/all.py", "import importlib\nT = {1: 'app.gateway.wire'}\nx = importlib.import_module(T[1])"),
        ("app/gateway/client.py", "import offline_store"),
        ("app/practice_port/reader.py", "from app.gateway import wire"),
        ("app/bootstrap.py", "from ui import style"),
        ("app/__main__.py", "import offline_store.engine"),
        ("app/new_room.py", "import json"),
        ("offline_store/queries.py", "from app.services import lots"),
        ("ui/screens/home.py", "from app import bootstrap"),
        ("ui/screens/home.py", "import offline_store"),
        ("ui/screens/home.py", "import pypdfium2"),
        ("ui/__main__.py", "from app.gateway import client"),
        ("ui/viewmodels/home.py", "from PySide6 import QtWidgets"),
        ("ui/viewmodels/home.py", "from PySide6.QtGui import QColor"),
        ("ui/viewmodels/home.py", "from ui.formats import money"),
        ("resources/__init__.py", "import app"),
    ],
)
def test_import_is_caught_when_planted_in_the_wrong_room(tmp_path: Path, place: str, line: str) -> None:
    for known in ("app/errors.py", "app/bootstrap.py", "app/gateway/wire.py", "app/gateway/client.py"):
        _plant(tmp_path, known, "")
    _plant(tmp_path, place, line)
    assert len(forbidden_imports(tmp_path)) == 1


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("app/domain/identifiers.py", "import stdnum.cn.ric\nfrom app.domain import problems"),
        ("app/domain/people.py", "from app.domain.identifiers import resident_number\nfrom . import trade"),
        ("app/services/sync.py", "from app.domain.delivery import DeliveryState\nfrom app import interfaces"),
        ("app/bootstrap.py", "import offline_store, sqlalchemy, app.gateway.client"),
        ("ui/__main__.py", "from app.bootstrap import build\nfrom PySide6.QtWidgets import QApplication"),
        ("ui/viewmodels/home.py", "from PySide6 import QtCore\nfrom app.services import lots"),
        ("ui/screens/all.py", "import importlib\nT = {1: 'ui.screens.home'}\nx = importlib.import_module(T[1])"),
        ("ui/screens/home.py", "from ui.viewmodels.home import HomeViewModel\nimport resources"),
    ],
)
def test_import_passes_when_the_room_may_have_it(tmp_path: Path, place: str, line: str) -> None:
    _plant(tmp_path, "app/interfaces.py", "")
    _plant(tmp_path, place, line)
    assert forbidden_imports(tmp_path) == []


@pytest.mark.parametrize(
    "text",
    [
        "x = eval('1')",
        "import pickle",
        "from pickle import loads",
        "app.processEvents()",
        "try:\n    f()\nexcept:\n    g()",
        "try:\n    f()\nexcept Exception:\n    pass",
        "try:\n    f()\nexcept (ValueError, Exception):\n    ...",
        "with suppress(Exception):\n    f()",
        "session.execute(text(f'SELECT {x}'))",
        "session.execute(sa.text('SELECT ' + x))",
    ],
)
def test_construct_is_caught_when_planted(tmp_path: Path, text: str) -> None:
    _plant(tmp_path, "app/services/bad.py", text)
    assert len(forbidden_calls(tmp_path)) == 1


def test_message_box_is_caught_when_a_screen_imports_it(tmp_path: Path) -> None:
    _plant(tmp_path, "ui/screens/home.py", "from PySide6.QtWidgets import QMessageBox")
    _plant(tmp_path, "ui/notices.py", "from PySide6.QtWidgets import QMessageBox")
    assert message_boxes(tmp_path) == ["ui/screens/home.py"]


def test_shape_is_caught_when_a_file_or_function_is_too_long(tmp_path: Path) -> None:
    _plant(tmp_path, "app/long.py", '"""Doc."""\n' + "x = 1\n" * 400)
    _plant(tmp_path, "app/wide.py", '"""Doc."""\ndef f():\n' + "    x = 1\n" * 60)
    _plant(tmp_path, "app/mute.py", "x = 1\n")
    assert len(shape_faults(tmp_path)) == 3
