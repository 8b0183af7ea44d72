"""The enterprises' declaration message and the answers to it, without any network: profile, writer, reader, checks."""
