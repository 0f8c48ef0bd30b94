package org.deepecon.kernel.session;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.CurrentOutput;
import org.deepecon.kernel.magic.Magic;
import org.deepecon.kernel.magic.MagicCall;
import org.deepecon.kernel.magic.Words;

/** What a magic sees of the session. */
record Call(JavaSession session, CellRun run, String line, String body) implements MagicCall {
    @Override
    public List<String> arguments() {
        return Words.split(line);
    }

    @Override
    public CellOutput output() {
        return CurrentOutput.get();
    }

    @Override
    public Object evaluate(String code) throws Exception {
        try {
            return run.run(code);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable sneaky) {
            throw new IllegalStateException(sneaky);
        }
    }

    @Override
    public void addToClasspath(List<Path> entries) {
        session.addToClasspath(entries);
    }

    @Override
    public List<Path> classpath() {
        return session.shell().classpath();
    }

    @Override
    public Map<String, Variable> variables() {
        Map<String, Variable> variables = new LinkedHashMap<>();
        session.shell().variables().forEach((name, held) ->
                variables.put(name, new Variable(held.type(), held.value())));
        return variables;
    }

    @Override
    public void reset() {
        session.shell().reset();
    }

    @Override
    public Map<String, Magic> magics() {
        return session.magics().all();
    }
}
