"""The suite jupyter_kernel_test for one kernel; run as `python -m kernelbench.conformance NAME LANGUAGE`.

Prints a JSON line for each test as it ends, so that a hanging test hides only those after it.
"""

import json
import sys
import unittest

import jupyter_kernel_test

JAVA = {
    "language_name": "java",
    "file_extension": ".java",
    "code_hello_world": 'System.out.println("hello, world");',
    "code_stderr": 'System.err.println("to stderr");',
    "completion_samples": [{"text": "Math.hyp", "matches": {"hypot"}},
                           {"text": "String.valueO", "matches": {"valueOf"}}],
    "complete_code_samples": ["1 + 1", "int x = 1;", "// note"],
    "incomplete_code_samples": ["int f() {", "for (int i = 0; i < 3; i++) {"],
    "invalid_code_samples": ["}", "@#$"],
    "code_generate_error": 'throw new IllegalStateException("no");',
    "code_execute_result": [{"code": "1 + 2 + 3", "result": "6"}],
    "code_history_pattern": "1 ? 2 ? 3",
    "supported_history_operations": ("tail", "range", "search"),
    "code_inspect_sample": "Math.max",
}
JAVA_DISPLAY = {
    "ours": 'display(org.deepecon.kernel.display.MimeBundle.of("text/html", "<b>x</b>"));',
    "jjava": 'display("<b>x</b>", "text/html");',
    "rapaio": 'display("text/html", "<b>x</b>");',
}
PYTHON = {
    "language_name": "python",
    "file_extension": ".py",
    "code_hello_world": "print('hello, world')",
    "code_stderr": "import sys; print('test', file=sys.stderr)",
    "completion_samples": [{"text": "zi", "matches": {"zip"}}],
    "complete_code_samples": ["1", "x = 2"],
    "incomplete_code_samples": ["print('''hello", "for x in range(3):"],
    "invalid_code_samples": ["import = 7q"],
    "code_generate_error": "raise",
    "code_execute_result": [{"code": "1+2+3", "result": "6"}],
    "code_display_data": [{"code": "from IPython.display import HTML, display; display(HTML('x'))",
                           "mime": "text/html"}],
    "code_history_pattern": "1?2*",
    "supported_history_operations": ("tail", "search"),
    "code_inspect_sample": "zip",
    "code_clear_output": "from IPython.display import clear_output; clear_output()",
}


def samples(name: str, language: str) -> dict:
    """The suite's settings for a kernel."""
    if language == "python":
        return PYTHON
    more = {"code_display_data": [{"code": JAVA_DISPLAY[name], "mime": "text/html"}]}
    if name == "ours":
        more["code_clear_output"] = "clearOutput();"
    return JAVA | more


class Lines(unittest.TestResult):
    """Prints every outcome at once."""

    def stopTest(self, test) -> None:  # noqa: N802 - unittest's name
        super().stopTest(test)
        bad = [*self.failures, *self.errors]
        text = next((trace for t, trace in bad if t is test), "")
        skipped = any(t is test for t, _ in self.skipped)
        state = "skipped" if skipped else "failed" if text else "passed"
        line = {"test": test.id().rsplit(".", 1)[1], "state": state,
                "why": text.strip().splitlines()[-1:] or ""}
        print(json.dumps(line), flush=True)


def main(name: str, kernel: str, language: str) -> None:
    settings = samples(name, language) | {"kernel_name": kernel}
    tests = type("Tests", (jupyter_kernel_test.KernelTests,), settings)
    welcome = type("Welcome", (jupyter_kernel_test.IopubWelcomeTests,),
                   {"kernel_name": kernel, "support_iopub_welcome": True})
    load = unittest.defaultTestLoader.loadTestsFromTestCase
    unittest.TestSuite([load(tests), load(welcome)]).run(Lines())


if __name__ == "__main__":
    main(*sys.argv[1:])
