"""The practice port: a server process of its own that plays the electronic port. Practice, ours; nothing official.

It reads messages with code of its own and never the client's, so that a mistake in the client is not mirrored here.
"""
