"""Serves runs with TensorBoard until Ctrl-C: board.py FOLDER [PORT] [--no-browser]."""

import argparse
import contextlib
import io
import signal
import sys
import threading
import webbrowser

from tensorboard import default, program
from tensorboard.program import TensorBoardServerException
from tensorboard.util import tb_logging


def main(folder: str, port: str | None, browser: bool) -> int:
    tb_logging.get_logger().setLevel("ERROR")
    board = program.TensorBoard(default.get_plugins())
    # Without a port, TensorBoard takes 6006 or the next free one.
    board.configure(["board", f"--logdir={folder}", *([f"--port={port}"] if port else [])])
    try:
        with contextlib.redirect_stderr(io.StringIO()):  # a note on how it loads
            address = board.launch().replace("//127.0.0.1:", "//localhost:")
    except TensorBoardServerException as error:
        print(f"course: {error}", file=sys.stderr)
        return 1
    print(f"TensorBoard on {folder}: {address}   (Ctrl-C ends it)", flush=True)
    if browser:
        webbrowser.open(address)
    wait_for_signal()
    return 0


def wait_for_signal():
    over = threading.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: over.set())
    over.wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("port", nargs="?")
    parser.add_argument("--no-browser", action="store_true")
    given = parser.parse_args()
    sys.exit(main(given.folder, given.port, not given.no_browser))
