package org.deepecon.kernel.app;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.deepecon.kernel.notebook.SessionFactory;
import org.deepecon.kernel.session.JavaSession;
import org.deepecon.kernel.session.Session;
import org.deepecon.kernel.session.SessionOptions;

/** The session that both faces of the kernel run. */
final class Sessions {
    private Sessions() {
    }

    static Supplier<Session> factory() {
        return () -> JavaSession.open(SessionOptions.defaults());
    }

    static SessionFactory headless() {
        return new Headless();
    }

    private static final class Headless implements SessionFactory {
        @Override
        public Session open() {
            return factory().get();
        }

        @Override
        public Map<String, Object> languageInfo() {
            Map<String, Object> info = new LinkedHashMap<>();
            for (var entry : KernelInfo.language().entrySet()) {
                JsonElement value = entry.getValue();
                info.put(entry.getKey(), ((JsonPrimitive) value).getAsString());
            }
            return info;
        }
    }
}
