"""Training engines measured side by side; README.md says how and what."""
