"""Runs a notebook through nbclient, quietly."""

from __future__ import annotations

import atexit
import subprocess

from nbclient import NotebookClient

from .kernel import Kernel


def run_notebook(kernel: Kernel, book, **options) -> None:
    """Executes the notebook's cells in a kernel that is not started yet; ends nothing."""
    client = NotebookClient(book, km=kernel.manager, startup_timeout=20, **options)
    try:
        client.execute(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    finally:
        atexit.unregister(client._cleanup_kernel)  # it fails, loudly, once the kernel is gone
