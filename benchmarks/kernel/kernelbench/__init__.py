"""Java kernels for Jupyter, measured side by side; README.md says how and what."""
