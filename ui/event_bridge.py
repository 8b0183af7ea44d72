"""``app.events`` → Qt signals, on the GUI thread whatever thread published."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.events import ConnectionChanged, DeliveryChanged, Event, Events, RecordsSaved


class EventBridge(QObject):
    """Listens to the events of an open market and emits them as queued signals."""

    event_happened = Signal(object)
    records_saved = Signal(object)
    counts_changed = Signal()
    _arrived = Signal(object)

    def __init__(self, events: Events, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = events.subscribe(self._arrived.emit)

    def close(self) -> None:
        """Stop listening; called before the market is closed."""
        self._unsubscribe()

    @Slot(object)
    def _tell(self, event: Event) -> None:
        self.event_happened.emit(event)
        if isinstance(event, RecordsSaved):
            self.records_saved.emit(event)
        if isinstance(event, RecordsSaved | DeliveryChanged | ConnectionChanged):
            self.counts_changed.emit()
