"""Child: `bianmao` as it is started, up to its first paint."""

from __future__ import annotations

import sys

if __name__ == "__main__":
    import ui.main_window
    from tests.benchmarks.paint_probe import probed

    ui.main_window.MainWindow = probed(ui.main_window.MainWindow)
    from ui.__main__ import main

    main(sys.argv[1:])
