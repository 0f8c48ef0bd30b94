package org.deepecon.plot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads the JavaScript that jsplot prints, such as {@code var layout = {title: 'x',};}: an object
 * literal with bare names, single quotes and trailing commas, which is not JSON.
 */
final class JsLiteral {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private JsLiteral() {
    }

    static Object read(String script) {
        String literal = script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1);
        try {
            return LENIENT.readValue(literal, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "Figure: cannot read what Tablesaw printed: " + e.getOriginalMessage(), e);
        }
    }
}
