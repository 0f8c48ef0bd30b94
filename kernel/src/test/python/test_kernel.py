"""jupyter_kernel_test with every optional check."""

import unittest

import jupyter_kernel_test


class JavaKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = "java"
    language_name = "java"
    file_extension = ".java"
    code_hello_world = 'System.out.println("hello, world");'
    code_stderr = 'System.err.println("to stderr");'
    completion_samples = [
        {"text": "Math.hyp", "matches": {"hypot"}},
        {"text": "String.valueO", "matches": {"valueOf"}},
    ]
    complete_code_samples = ["1 + 1", "int x = 1;", "// note", 'String t = """\n  a\n  """;']
    incomplete_code_samples = ["int f() {", "for (int i = 0; i < 3; i++) {", '"""\nabc']
    invalid_code_samples = ["}", "@#$", "int 5x;"]
    code_page_something = "?String"
    code_generate_error = 'throw new IllegalStateException("no");'
    code_execute_result = [
        {"code": "1 + 2 + 3", "result": "6"},
        {"code": '"a" + "b"', "result": "ab"},
        {"code": "1 + 2 * 4", "result": "9"},
        {"code": "1 + 2 * 5", "result": "11"},
    ]
    code_display_data = [
        {
            "code": 'display(org.deepecon.kernel.display.MimeBundle.of("text/html", "<b>x</b>"));',
            "mime": "text/html",
        }
    ]
    code_history_pattern = "1 ? 2 ? 3"  # the unique search wants exactly one match
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Math.max"
    code_clear_output = "clearOutput();"


class WelcomeTests(jupyter_kernel_test.IopubWelcomeTests):
    kernel_name = "java"
    support_iopub_welcome = True


if __name__ == "__main__":
    unittest.main()
