"""One file a screen: builds widgets, sets texts in ``retranslate``, renders a frozen view; no rule of the trade here."""
