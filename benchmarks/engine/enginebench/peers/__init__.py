"""One module a peer; each is a program that answers commands, see protocol.py."""
