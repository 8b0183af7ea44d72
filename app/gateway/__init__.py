"""The electronic port: messages in its words, requests over a bad line, failures named once at the edge."""
