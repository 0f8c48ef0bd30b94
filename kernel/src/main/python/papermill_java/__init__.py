"""Lets papermill pass parameters to notebooks in Java.

papermill writes a cell of parameters in the notebook's language, and knows none for Java:

    pip install ./kernel/src/main/python
    papermill in.ipynb out.ipynb -p learningRate 0.01 -p layers "[64, 64]"
"""

import json
import math
import re

from papermill.engines import NBClientEngine
from papermill.exceptions import PapermillException
from papermill.models import Parameter
from papermill.translators import Translator, papermill_translators

DECLARATION = re.compile(
    r"^\s*(?:final\s+)?(?P<type>[A-Za-z][\w.<>\[\], ]*?)\s+(?P<name>[A-Za-z_$][\w$]*)\s*="
    r"\s*(?P<value>[^;]*);\s*(?://\s*(?P<help>.*))?$"
)


class JavaTranslator(Translator):
    """JSON's types as Java literals; lists become `List`, objects `Map`."""

    @classmethod
    def translate_none(cls, val):
        return "null"

    @classmethod
    def translate_int(cls, val):
        if not -(2**63) <= val < 2**63:
            return f'new java.math.BigInteger("{val}")'
        return f"{val}" if -(2**31) <= val < 2**31 else f"{val}L"

    @classmethod
    def translate_float(cls, val):
        if math.isnan(val):
            return "Double.NaN"
        if math.isinf(val):
            return "Double.POSITIVE_INFINITY" if val > 0 else "Double.NEGATIVE_INFINITY"
        return repr(float(val))

    @classmethod
    def translate_escaped_str(cls, str_val):
        # JSON's escapes, surrogate pairs included, are Java's too.
        return json.dumps(str(str_val))

    @classmethod
    def translate_list(cls, val):
        items = ", ".join(cls.translate(item) for item in val)
        # List.of refuses null.
        return f"java.util.Arrays.asList({items})" if None in val else f"java.util.List.of({items})"

    @classmethod
    def translate_dict(cls, val):
        if None in val.values():
            raise PapermillException("a Java map of parameters cannot hold null: leave the key out")
        entries = (
            f"java.util.Map.entry({cls.translate_str(str(key))}, {cls.translate(item)})"
            for key, item in val.items()
        )
        return f"java.util.Map.ofEntries({', '.join(entries)})"

    @classmethod
    def comment(cls, cmt_str):
        return f"// {cmt_str}".strip()

    @classmethod
    def assign(cls, name, str_val):
        return f"{'Object' if str_val == 'null' else 'var'} {name} = {str_val};"

    @classmethod
    def inspect(cls, parameters_cell):
        found = map(DECLARATION.match, parameters_cell["source"].splitlines())
        return [
            Parameter(
                name=match["name"],
                inferred_type_name="None" if match["type"] == "var" else match["type"],
                default=match["value"].strip(),
                help=(match["help"] or "").strip(),
            )
            for match in found
            if match
        ]


class JavaEngine(NBClientEngine):
    """papermill's own engine; importing it is what registers the translator."""


papermill_translators.register("java", JavaTranslator)
