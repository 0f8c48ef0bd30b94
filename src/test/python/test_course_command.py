"""The command `course`, with Maven, the JDK and Python played by small scripts: fast and offline."""

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

MAVEN = """#!/bin/sh
echo "mvn $JAVA_HOME $*" >> "$CALLS"
[ -z "$MAVEN_HANGS" ] || sleep 60
[ -z "$MAVEN_FAILS" ] || { echo '[ERROR] Foo.java:[3,5] broken on purpose'; exit 1; }
mkdir -p kernel/target target/course
echo jar > kernel/target/deepecon-kernel-all.jar
echo jar > target/course/deepecon-course.jar
"""
JAVA = """#!/bin/sh
printf 'java %s\\n' "$*" >> "$CALLS"
case " $* " in
  *" run "*) exit 1 ;;
  *" install "*) ;;
  *) exit 0 ;;
esac
spec="$6/share/jupyter/kernels/java"
mkdir -p "$spec"
echo '{}' > "$spec/kernel.json"
printf '#!/bin/sh\\nexec "%s" "-Dkernel" "$@"\\n' "$0" > "$spec/start.sh"
"""
PYTHON = """#!/bin/sh
echo "python $*" >> "$CALLS"
case "$*" in
  "-m venv"*) mkdir -p "$4/bin" && cp "$0" "$4/bin/python" ;;
  *"/board.py "*) ;;
  "-I "*) shift && exec "$REAL_PYTHON" -I "$@" ;;
esac
"""


class Project:
    """A copy of the command in a folder with spaces, and a home where it finds its tools."""

    def __init__(self, folder: Path):
        self.root = folder / "my project"
        self.home = folder / "home"
        self.calls = folder / "calls"
        self.tools = folder / "tools"
        self.tools.mkdir()
        for name in ("course", "pom.xml", "src/main/scripts"):
            copy(ROOT / name, self.root / name)
        write(self.root / "notebooks/day1/one.ipynb", '{"cells": []}')
        program(self.tools / "mvn", MAVEN)
        program(self.tools / "python3", PYTHON)
        self.add_jdk("99.0.2")
        self.environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith("COURSE_")},
            "HOME": str(self.home),
            "PATH": f"{self.tools}:/usr/bin:/bin",
            "CALLS": str(self.calls),
            "REAL_PYTHON": os.path.realpath(shutil.which("python3")),
            "JUPYTER_DATA_DIR": str(folder / "data"),
        }

    def add_jdk(self, version, javac=True):
        home = self.home / ".jdks" / f"jdk {version}"
        write(home / "release", f'IMPLEMENTOR="x"\nJAVA_VERSION="{version}"\n')
        program(home / "bin/java", JAVA)
        if javac:
            program(home / "bin/javac", "#!/bin/sh\n")
        return home

    def start(self, *arguments, command=None, cwd=None, **environment):
        return subprocess.Popen(
            [str(command or self.root / "course"), *arguments],
            cwd=cwd or self.home,
            env={**self.environment, **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def run(self, *arguments, **options):
        process = self.start(*arguments, **options)
        process.out, process.err = process.communicate(timeout=60)
        return process

    def called(self) -> list[str]:
        """What was called since the last time."""
        lines = self.calls.read_text().splitlines() if self.calls.exists() else []
        self.calls.write_text("")
        return lines


def copy(source, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(source, target) if source.is_dir() else shutil.copy2(source, target)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def program(path, text):
    write(path, text)
    path.chmod(0o755)


@pytest.fixture
def project(tmp_path):
    return Project(tmp_path)


COMMANDS = ["lab", "run", "board", "release", "grade", "feedback", "gradebook", "similar", "kernel", "doctor", "test", "bench", "version"]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(project, name):
    asked, told = project.run(name, "--help"), project.run("help", name)
    assert asked.returncode == told.returncode == 0
    assert "Example:  ./course " in asked.out
    assert asked.out == told.out
    assert f"./course {name}" in project.run("help").out


@pytest.mark.parametrize(
    "words",
    [["lap"], ["lab", "--fast"], ["lab", "--port", "x"], ["lab", "--port"], ["run"], ["run", "--all", "x"], ["run", "--all", "--jobs"], ["release"], ["feedback"], ["gradebook"], ["similar"], ["kernel"]]
    + [["kernel", "move"], ["help", "lap"], ["doctor", "x"], ["board", "a", "b"], ["board", "--port", "x"], ["bench", "x"], ["test", "--slow"]],
)
def test_wrong_usage_is_exit_code_2_and_one_line(project, words):
    done = project.run(*words)
    assert done.returncode == 2
    assert done.err.startswith("course: ") and len(done.err.splitlines()) == 1
    assert project.called() == []


def test_it_is_found_through_symbolic_links(project, tmp_path):
    (tmp_path / "first").symlink_to(project.root / "course")
    (tmp_path / "second").symlink_to("first")
    done = project.run("version", command=tmp_path / "second", cwd=tmp_path)
    assert done.out.startswith("deepecon ")


def test_the_first_start_sets_up_and_the_second_does_nothing_again(project):
    first = project.run("lab", "--no-browser", "--port=9123")
    assert first.returncode == 0, first.err
    calls = project.called()
    assert [call.split()[0] for call in calls if "package" in call] == ["mvn"]
    assert "jdk 99.0.2" in next(call for call in calls if call.startswith("mvn"))
    assert any("-m pip install" in call for call in calls)
    assert any("kernel install --prefix" in call for call in calls)
    assert "-m jupyterlab" in calls[-1] and "--port=9123" in calls[-1]
    assert (project.home / "deepecon/day1/one.ipynb").exists()
    assert (project.root / ".venv/share/jupyter/lab/settings/overrides.json").exists()

    second = project.run("lab", "--no-browser")
    again = project.called()
    assert [call for call in again if "-m jupyterlab" not in call and " -I " not in call] == []
    assert second.err == ""


def test_a_changed_source_is_built_again_and_only_that(project):
    project.run("lab")
    project.called()
    write(project.root / "src/main/java/A.java", "class A {}")
    project.run("lab")
    calls = project.called()
    assert any(call.startswith("mvn") for call in calls)
    assert any("kernel install" in call for call in calls)
    assert not any("pip" in call for call in calls)


def test_a_new_jdk_gets_its_own_kernel(project):
    project.run("lab")
    project.called()
    project.add_jdk("100")
    project.run("lab")
    calls = project.called()
    assert any("kernel install" in call for call in calls)
    assert not any(call.startswith("mvn") for call in calls)


def test_the_newest_jdk_with_javac_is_used(project):
    project.add_jdk("100.0.1", javac=False)
    project.add_jdk("99.0.10")
    project.add_jdk("1.8.0_402")
    told = project.run("doctor").out
    assert "ok    JDK 99.0.10 in" in told and "99.0.10: used (the newest)" in told
    assert "jdk 100.0.1: not used (no javac: a runtime (JRE) only)" in told
    assert "jdk 1.8.0_402: not used (older than 17)" in told


def test_a_chosen_jdk_is_obeyed_or_refused(project):
    older = project.add_jdk("21.0.1")
    project.run("lab", COURSE_JAVA_HOME=str(older))
    assert any("jdk 21.0.1" in call for call in project.called())
    refused = project.run("lab", COURSE_JAVA_HOME="/nowhere")
    assert refused.returncode == 1
    assert "COURSE_JAVA_HOME=/nowhere holds no bin/java" in refused.err


def test_a_missing_maven_is_one_line_with_the_remedy(project):
    (project.tools / "mvn").unlink()
    for name in ("bash", "sh", "dirname", "readlink", "cat", "grep", "sed", "awk", "cut", "sort", "find"):
        (project.tools / name).symlink_to(shutil.which(name))
    for name in ("head", "tail", "mkdir", "rm", "sha256sum", "xargs", "tr", "uname", "id", "apt-get", "env"):
        (project.tools / name).symlink_to(shutil.which(name) or "/bin/true")
    done = project.run("lab", PATH=str(project.tools))
    assert done.returncode == 1
    assert done.err.startswith("course: Maven not found. Install it: sudo apt-get install maven")
    assert len(done.err.splitlines()) == 1


def test_a_failed_build_shows_its_errors_and_names_the_log(project):
    done = project.run("lab", MAVEN_FAILS="yes")
    assert done.returncode == 1
    assert "Foo.java:[3,5] broken on purpose" in done.err
    log = project.root / ".course/log/build.log"
    assert f"the whole log is in {log}" in done.err and log.exists()
    assert project.run("lab").returncode == 0


def test_ctrl_c_stops_the_set_up_and_leaves_no_lock(project):
    process = project.start("lab", MAVEN_HANGS="yes")
    wait_until(lambda: project.calls.exists() and "mvn" in project.calls.read_text())
    os.killpg(process.pid, signal.SIGINT)
    process.communicate(timeout=20)
    assert process.returncode == 130
    assert not (project.root / ".course/lock").exists()
    assert project.run("lab").returncode == 0


def test_a_second_command_waits_for_the_first(project):
    lock = project.root / ".course/lock"
    lock.mkdir(parents=True)
    (lock / "pid").write_text(str(os.getpid()))
    process = project.start("lab")
    time.sleep(1)
    assert process.poll() is None and project.called() == []
    shutil.rmtree(lock)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 0
    assert f"Another ./course is setting up (process {os.getpid()})" in told


def test_the_lock_of_a_dead_process_is_taken_over(project):
    gone = subprocess.Popen(["true"])
    gone.wait()
    lock = project.root / ".course/lock"
    lock.mkdir(parents=True)
    (lock / "pid").write_text(str(gone.pid))
    assert project.run("lab").returncode == 0


def test_run_needs_no_python_and_passes_words_and_exit_code_on(project):
    done = project.run("run", "a b.ipynb", "--quiet")
    assert done.returncode == 1
    calls = project.called()
    assert calls[-1] == "java -Dkernel run a b.ipynb --quiet"
    assert not any(call.startswith("python") for call in calls)
    assert "stopped unexpectedly" not in done.err


def test_run_all_runs_copies_of_all_notebooks_side_by_side(project):
    write(project.root / "notebooks/day2/two words.ipynb", '{"cells": []}')
    write(project.root / "notebooks/day1/exercises/x/right/X.ipynb", "{}")
    write(project.root / "notebooks/assignments/ps1.ipynb", "{}")
    done = project.run("run", "--all", "--jobs", "3", "--json")
    assert done.returncode == 1 and "stopped unexpectedly" not in done.err, done.err
    called = project.called()[-1]
    assert called.startswith("java -Dkernel run --check --jobs 3 --times ")
    assert called.endswith(" --json day1/one.ipynb day2/two words.ipynb")
    assert list((project.root / ".course/run").iterdir()) == []


def test_lab_opens_the_start_page_and_renews_it_when_there_is_progress(project):
    write(project.root / "notebooks/index.ipynb", '{"cells": [{"source": [], "outputs": []}]}')
    first = project.run("lab")
    assert first.returncode == 0 and "run its cell to see your progress" in first.err
    *_, renewed, opened = project.called()
    page = project.home / "deepecon/index.ipynb"
    assert renewed == f"java -Dkernel run --in-place --quiet --timeout 20 {page}"
    assert "--LabApp.default_url=/lab/tree/index.ipynb" in opened
    write(page, '{"cells": [{"source": [], "outputs": [1]}]}')
    project.run("lab")
    assert not any(" run " in call for call in project.called())
    write(project.home / "deepecon/.deepecon-progress.tsv", "")
    os.utime(page, (1, 1))
    project.run("lab")
    assert any(" run --in-place " in call for call in project.called())


def test_board_installs_tensorboard_once_and_needs_no_java(project):
    first = project.run("board", "my runs/", "--port", "6007", "--no-browser")
    assert first.returncode == 0, first.err
    assert "There is no folder" in first.err and "Installing TensorBoard into .venv-board" in first.err
    calls = project.called()
    assert any("-m pip install" in call and "board/requirements.txt" in call for call in calls)
    assert f"board.py {project.home}/my runs/ 6007 --no-browser" in " ".join(calls)
    assert not any(call.startswith(("mvn", "java")) for call in calls)
    (project.home / "runs").mkdir()
    assert project.run("board").err == ""
    assert not any("pip" in call for call in project.called())


def test_a_kernel_goes_into_the_active_environment_or_where_told(project):
    project.run("kernel", "install", VIRTUAL_ENV="/some/env")
    assert any("kernel install --prefix /some/env --classpath" in c for c in project.called())
    project.run("kernel", "install", "--prefix", "rel ative")
    assert any(f"--prefix {project.home}/rel ative --classpath" in c for c in project.called())
    project.run("kernel", "uninstall", "--user")
    assert project.called()[-1].endswith("kernel uninstall --user")


def wait_until(condition, seconds=20):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.05)
