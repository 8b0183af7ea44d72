"""``bianmao``: settings, look, translators, crash dialog, one window; or ``--tour``, pictures of every screen."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.bootstrap.launcher import MarketLauncher
from app.settings import Settings
from ui import style
from ui.crash_dialog import install_excepthook
from ui.main_window import MainWindow
from ui.translators import Translators

FIRST_SIZE = (1366, 768)


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bianmao", description="边贸通 · Biên Mậu Thông")
    parser.add_argument("--store", type=Path, default=None, metavar="DIR", help="data folder")
    parser.add_argument("--practice", action="store_true", help="open a practice market, practice port beside it")
    parser.add_argument("--lang", choices=("zh", "vi", "en"), default=None)
    parser.add_argument("--tour", type=Path, default=None, metavar="DIR", help="write pictures of all screens and end")
    parser.add_argument("--size", default="1366x768", choices=("1366x768", "900x480"))
    parser.add_argument("--theme", default="day", choices=("day",))
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window, or the tour; returns the exit code."""
    args = _arguments(argv)
    if args.tour is not None:
        from ui.tour import run_tour

        return run_tour(args, MarketLauncher)
    app = QApplication(sys.argv[:1])
    style.apply(app, args.theme)
    translators = Translators(app)
    translators.install(args.lang or "zh")
    launcher = MarketLauncher(Settings(store_dir=store_folder(args)), practice=args.practice)
    window = MainWindow(launcher, translators, follows_market=args.lang is None)
    install_excepthook(window)
    window.resize(*FIRST_SIZE)
    window.show()
    window.scans.put_gate()
    window.start()
    code = app.exec()
    launcher.close()
    return code


def store_folder(args: argparse.Namespace) -> Path:
    """Return the data folder: the one named, the practice one beside the program, or the person's own."""
    if args.store is not None:
        return Path(args.store)
    from app.paths import default_store

    return Path("run") / "market" if args.practice else default_store()


if __name__ == "__main__":
    sys.exit(main())
