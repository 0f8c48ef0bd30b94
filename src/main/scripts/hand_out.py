"""Hands the notebooks out: hand_out.py SOURCE FOLDER; or only signs one: hand_out.py --trust NOTEBOOK.

New files are copied. A file that changed in SOURCE replaces the learner's copy only when the learner
has not touched it; otherwise the new version is put beside it as NAME.new.ipynb, once. What was
handed out is remembered in FOLDER/.deepecon.json: {"handed_out": {path: sha256}, "beside": {...}}.
"""

import hashlib
import json
import os
import sys
from pathlib import Path

MEMORY = ".deepecon.json"
START_PAGE = "index.ipynb"
SKIPPED = {".ipynb_checkpoints", "__pycache__", ".DS_Store", "exercises", "assignments"}


def main(source: Path, folder: Path) -> int:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        report = hand_out(source, folder)
    except OSError as error:
        print(f"course: cannot write the notebooks to {folder}: {error.strerror}", file=sys.stderr)
        return 1
    if report:
        print(f"Notebooks in {folder}: {', '.join(report)}", file=sys.stderr)
    return 0


def hand_out(source: Path, folder: Path) -> list[str]:
    memory = recall(folder)
    copied, renewed, beside = [], [], []
    for path in files(source):
        name = path.relative_to(source).as_posix()
        copy = folder / name
        content = path.read_bytes()
        mark = start_page_mark if name == START_PAGE else digest
        if not copy.exists():
            write(copy, content)
            copied.append(copy)
        elif mark(copy.read_bytes()) == mark(content):
            pass
        elif memory["handed_out"].get(name) == mark(content):
            continue  # the learner's own work on the version we have
        elif memory["handed_out"].get(name) == mark(copy.read_bytes()):
            write(copy, content)
            renewed.append(copy)
        else:
            beside.append(put_beside(copy, content, memory["beside"], name))
        memory["handed_out"][name] = mark(content)
    remember(folder, memory)
    trust(copied + renewed + beside)
    return [
        *([f"{len(copied)} new"] if copied else []),
        *([f"{len(renewed)} renewed"] if renewed else []),
        *(f"a new version beside yours: {path.relative_to(folder)}" for path in beside),
    ]


def files(source: Path) -> list[Path]:
    """All files to hand out, in a fixed order."""
    found = []
    for parent, folders, names in os.walk(source):
        folders[:] = sorted(set(folders) - SKIPPED)
        found += [Path(parent, name) for name in sorted(set(names) - SKIPPED)]
    return found


def put_beside(copy: Path, content: bytes, ours: dict, name: str) -> Path:
    """Writes NAME.new.ipynb, or NAME.new2.ipynb when the learner works on the first."""
    number = 1
    while True:
        suffix = ".new" if number == 1 else f".new{number}"
        path = copy.with_name(f"{copy.stem}{suffix}{copy.suffix}")
        if not path.exists() or digest(path.read_bytes()) in (ours.get(name), digest(content)):
            write(path, content)
            ours[name] = digest(content)
            return path
        number += 1


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def start_page_mark(content: bytes) -> str:
    """Of the cells' text alone; of everything, where it is no notebook any more."""
    try:
        cells = json.loads(content)["cells"]
        return digest(json.dumps(["".join(cell["source"]) for cell in cells]).encode())
    except (ValueError, KeyError, TypeError):
        return digest(content)


def recall(folder: Path) -> dict:
    """What was handed out; nothing, if that cannot be read: then no copy counts as untouched."""
    memory = {"handed_out": {}, "beside": {}}
    try:
        found = json.loads((folder / MEMORY).read_text(encoding="utf-8"))
        return {key: dict(found.get(key, {})) for key in memory}
    except (OSError, ValueError, TypeError, AttributeError):
        return memory


def remember(folder: Path, memory: dict) -> None:
    content = (json.dumps(memory, indent=1, sort_keys=True) + "\n").encode()
    path = folder / MEMORY
    if not path.exists() or path.read_bytes() != content:
        write(path, content)


def write(path: Path, content: bytes) -> None:
    """Whole or not at all, also when the power goes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.part")
    partial.write_bytes(content)
    os.replace(partial, path)


def trust(paths: list[Path]) -> None:
    """Signs what we hand out, so that JupyterLab draws the figures saved in it."""
    notebooks = [path for path in paths if path.suffix == ".ipynb"]
    if not notebooks:
        return
    try:
        from nbformat import read, sign

        notary = sign.NotebookNotary()
        for path in notebooks:
            notary.sign(read(path, as_version=4))
    except Exception as error:  # only the figures' look is at stake
        print(f"course: notebooks are not marked as trusted: {error}", file=sys.stderr)


if __name__ == "__main__":
    if sys.argv[1] == "--trust":
        trust([Path(sys.argv[2])])
    else:
        sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
