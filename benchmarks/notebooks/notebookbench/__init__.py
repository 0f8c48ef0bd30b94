"""How long a lecture takes from top to bottom: ours beside the same experiments in Python."""
