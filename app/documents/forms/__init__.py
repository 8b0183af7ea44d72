"""The form engine: draws what any paper says (``PaperContent``) from the table of documents, in any two languages."""
