"""One file a screen: builds widgets, sets texts in ``retranslate``, renders a view; no rule of the trade here."""
