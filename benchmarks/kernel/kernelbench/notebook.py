"""Runs a notebook through nbclient, quietly and never for ever."""

from __future__ import annotations

import asyncio
import subprocess

from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient

from .candidate import Candidate

LIMIT = 90


def run_notebook(candidate: Candidate, book, **options) -> None:
    """Executes the notebook's cells in a kernel of its own."""
    asyncio.run(_run(candidate, book, options))


async def _run(candidate: Candidate, book, options: dict) -> None:
    specs = KernelSpecManager(kernel_dirs=[str(candidate.folder)], ensure_native_kernel=False)
    manager = AsyncKernelManager(kernel_name=candidate.spec, kernel_spec_manager=specs)
    client = NotebookClient(book, km=manager, startup_timeout=20, **options)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    try:
        await asyncio.wait_for(client.async_execute(cleanup_kc=True, **quiet), LIMIT)
    finally:
        if manager.has_kernel:
            await manager.shutdown_kernel(now=True)
