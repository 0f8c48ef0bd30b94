"""Compiles and starts the sides in Java: DL4J from Maven, and ours from the course's jar."""

from __future__ import annotations

import hashlib
import os
import platform
import subprocess
import sys
import zipfile
from pathlib import Path

from .peer import FITS, MATRICES, OURS, TRAININGS, Peer, _threads
from .tasks import GRU, LSTM, PREDICT, TRANSFORMER

HERE = Path(__file__).resolve().parent.parent
SOURCES = HERE / "java"
OUR_FLAGS = ["-Xlog:disable", "-XX:+UseSerialGC", "-XX:+UseCountedLoopSafepoints",
             "-XX:LoopStripMiningIter=1000", "-XX:-OmitStackTraceInFastThrow", "-Xms64m",
             "-XX:NewSize=32m", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
             "--add-modules", "jdk.incubator.vector"]
"""Those of the kernel's JVM (JvmFlags), so that a notebook runs what is measured here."""


def java_peers(cache: Path, java: str, wanted) -> list[Peer]:
    """DL4J and ours, as far as they can be had; what is missing is told on stderr."""
    makers = {"dl4j": _dl4j, OURS: _ours}
    found = []
    for name in (n for n in makers if n in wanted):
        try:
            found.append(makers[name](cache, java))
        except (OSError, subprocess.SubprocessError) as missing:
            text = getattr(missing, "stderr", None) or missing
            print(f"without {name}: {text}", file=sys.stderr)
    return found


def _compile(cache: Path, java: str, package: str, classpath: str) -> Path:
    """Classes of java/side and java/PACKAGE, made again when the sources or the path change."""
    sources = sorted([*SOURCES.glob("side/*.java"), *SOURCES.glob(f"{package}/*.java")])
    key = hashlib.sha256(b"".join(s.read_bytes() for s in sources))
    for jar in classpath.split(os.pathsep):
        stat = Path(jar).stat() if Path(jar).is_file() else None
        key.update(f"{jar} {stat and (stat.st_size, stat.st_mtime_ns)}".encode())
    out = cache / f"classes-{package}-{key.hexdigest()[:16]}"
    if not (out / "made").is_file():
        javac = Path(java).with_name("javac")
        subprocess.run(
            [str(javac), "-nowarn", "-proc:none", "--release", "17", "-d", str(out), "-cp",
             classpath, *map(str, sources)],
            check=True, capture_output=True, text=True, timeout=120)
        (out / "made").touch()
    return out


def _dl4j(cache: Path, java: str) -> Peer:
    jars = cache / f"dl4j-{_native()}"
    key = (HERE / "pom.xml").read_text()
    mark = jars / "made-from"
    if not mark.is_file() or mark.read_text() != key:
        print("Fetching DL4J with Maven into .cache/bench-engine (300 MB, once)", file=sys.stderr)
        subprocess.run(
            ["mvn", "-q", "-B", "-ntp", "-f", str(HERE / "pom.xml"),
             f"-Djavacpp.platform={_platform()}", f"-Dplatform={_platform()}",
             f"-Dnative={_native()}", "dependency:copy-dependencies", "-DincludeScope=runtime",
             f"-DoutputDirectory={jars}"],
            check=True, capture_output=True, text=True, timeout=900)
        mark.write_text(key)
    classpath = os.pathsep.join(map(str, sorted(jars.glob("*.jar"))))
    classes = _compile(cache, java, "dl4j", classpath)
    argv = [java, "-Xmx2g", "-Xlog:disable", "-cp", f"{classes}{os.pathsep}{classpath}",
            "dl4j.Dl4jSide"]
    return Peer("dl4j", argv, FITS - {LSTM.name, GRU.name, TRANSFORMER.name, PREDICT.name}, _threads,
                lambda w: {"threads": [1, 2], "fit": ["iterator", "batches"]},
                first_fit=[*argv, "first-fit"], warm_up=1)


def _platform() -> str:
    system = {"Darwin": "macosx", "Windows": "windows"}.get(platform.system(), "linux")
    machine = platform.machine().lower()
    return f"{system}-{'arm64' if machine in ('arm64', 'aarch64') else 'x86_64'}"


def _native() -> str:
    """DL4J's build for this processor."""
    try:
        flags = Path("/proc/cpuinfo").read_text()
    except OSError:
        flags = ""
    best = next((f for f in ("avx512", "avx2") if f in flags), None)
    return f"{_platform()}-{best}" if best and "x86" in _platform() else _platform()


def _ours(cache: Path, java: str) -> Peer:
    classpath = os.environ.get("COURSE_CLASSPATH") or _jars()
    jar = Path(classpath.split(os.pathsep)[0])
    if not _has_model(jar):
        raise OSError(f"{jar.name} has no org.deepecon.model.Sequential: not built")
    classes = _compile(cache, java, "ours", classpath)
    argv = [java, *OUR_FLAGS, "-cp", f"{classes}{os.pathsep}{classpath}", "ours.EngineBench"]
    return Peer(OURS, argv, TRAININGS | MATRICES, _our_threads, _our_choices,
                first_fit=[*argv, "first-fit"], warm_up=2)


def _our_choices(workload: str) -> dict[str, list]:
    """Ours trains as it comes; a matrix product is asked to use one thread, as NumPy is."""
    return {"threads": [1], "call": ["program", "matmul"]} if workload in MATRICES else {}


def _our_threads(settings: dict) -> dict[str, str]:
    if settings.get("threads") != 1:
        return {}
    return {"JAVA_TOOL_OPTIONS": "-Ddeepecon.threads=1"}


def _jars() -> str:
    target = HERE.parent.parent / "target/course"
    return os.pathsep.join(map(str, [target / "deepecon-course.jar", *target.glob("lib/*.jar")]))


def _has_model(jar: Path) -> bool:
    if not jar.is_file() or not list(SOURCES.glob("ours/*.java")):
        return False
    with zipfile.ZipFile(jar) as entries:
        return "org/deepecon/model/Sequential.class" in entries.namelist()
