package org.deepecon.kernel.magic;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.deepecon.kernel.display.Services;
import org.deepecon.kernel.magic.Part.CellPart;
import org.deepecon.kernel.magic.Part.LinePart;
import org.deepecon.kernel.magic.maven.MavenException;

/**
 * The magics of one session: the built-in ones, and those of jars that were added. Thread-safe; the
 * session's Maven libraries and environment variables live here too.
 */
public final class MagicRegistry {
    private final Map<String, Magic> magics = new ConcurrentSkipListMap<>();
    private final Map<String, String> aliases = BuiltInMagics.aliases();

    /** The built-in magics, with fresh state. */
    public MagicRegistry() {
        BuiltInMagics.create().forEach(this::add);
    }

    /**
     * Adds a magic; one of the same name is replaced.
     *
     * @param magic the magic
     */
    public void add(Magic magic) {
        magics.put(magic.name(), magic);
    }

    /**
     * Adds the magics that the jars of a loader announce in {@code META-INF/services}. Those known
     * already keep their state; one that cannot be created is logged and left out.
     *
     * @param loader loader of jars that were added
     */
    public void loadFrom(ClassLoader loader) {
        Services.load(Magic.class, loader, this::addNew);
    }

    private void addNew(Magic magic) {
        Magic known = magics.get(magic.name());
        if (known == null || known.getClass() != magic.getClass()) {
            add(magic);
        }
    }

    /**
     * All magics, without their other names.
     *
     * @return by name, in alphabetical order
     */
    public Map<String, Magic> all() {
        return Collections.unmodifiableMap(new TreeMap<>(magics));
    }

    /**
     * Finds a magic.
     *
     * @param name its name, or another name that it has in older notebooks
     * @return the magic, or empty
     */
    public Optional<Magic> find(String name) {
        return Optional.ofNullable(magics.get(aliases.getOrDefault(name, name)));
    }

    /**
     * Runs a line magic.
     *
     * @param part what the scanner found
     * @param call its arguments and the session
     * @return the value to show or to assign, or null
     * @throws Exception whatever the magic throws; a {@link MagicException} if there is none such
     */
    public Object run(LinePart part, MagicCall call) throws Exception {
        if (part.name().startsWith("%")) {
            throw new MagicException("%" + part.name() + " must be the first line of its cell:"
                    + " move it, and what belongs to it, into a cell of its own.");
        }
        Object value = run(get(part.name(), Magic.Form.LINE), call);
        if (part.assigns()) {
            return value instanceof Quiet quiet ? quiet.value() : value;
        }
        return shown(value);
    }

    /**
     * Runs a cell magic.
     *
     * @param part what the scanner found
     * @param call its arguments, its body and the session
     * @return the value to show, or null
     * @throws Exception whatever the magic throws; a {@link MagicException} if there is none such
     */
    public Object run(CellPart part, MagicCall call) throws Exception {
        return shown(run(get(part.name(), Magic.Form.CELL), call));
    }

    private static Object run(Magic magic, MagicCall call) throws Exception {
        try {
            return magic.run(call);
        } catch (MavenException e) {
            throw new MagicException(e.getMessage(), e);
        }
    }

    private static Object shown(Object value) {
        return value instanceof Quiet ? null : value;
    }

    private Magic get(String name, Magic.Form form) throws MagicException {
        String percent = form == Magic.Form.CELL ? "%%" : "%";
        Magic magic = find(name).orElse(null);
        if (magic == null) {
            throw UnknownMagic.error(name, percent, magics.keySet());
        }
        if (magic.form() != form && magic.form() != Magic.Form.BOTH) {
            throw new MagicException(form == Magic.Form.CELL
                    ? "%%" + name + " takes no cell: write %" + name + " " + magic.help()
                    : "%" + name + " needs a cell: write %%" + name + " on its first line, and the"
                            + " content below.");
        }
        return magic;
    }
}
