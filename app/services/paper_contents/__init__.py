"""What each paper says, one module a kind; each file of sorts joins the papers of one stage of the trade."""
