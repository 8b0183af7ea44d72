"""The paper room: facts and two languages in, PDF bytes out. Nothing is typed on a document."""
