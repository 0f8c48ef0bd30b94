package org.deepecon.nn;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deepecon.config.Catalog;
import org.deepecon.config.ConfigException;
import org.deepecon.config.Kind;
import org.deepecon.nn.loss.Custom;
import org.deepecon.nn.loss.Reduced;
import org.deepecon.nn.loss.Reduction;

/** How Keras's files hold a loss, its reduction included. */
final class SavedLosses implements Kind<Loss> {
    private static final String CONFIG = "config";
    private static final String REDUCTION = "reduction";

    private final Catalog<Loss> classes;

    SavedLosses(Catalog<Loss> classes) {
        this.classes = classes;
    }

    @Override
    public Object write(Loss loss) {
        if (loss instanceof Reduced reduced) {
            return withReduction(write(reduced.loss()), reduced);
        }
        if (loss instanceof Custom) {
            throw new ConfigException("the loss " + loss.name() + " is a function of Java, which"
                    + " cannot be saved.");
        }
        boolean standard = loss != null && Losses.has(loss.name())
                && Losses.get(loss.name()).equals(loss);
        return standard ? loss.name() : classes.write(loss);
    }

    private Object withReduction(Object tree, Reduced reduced) {
        Map<String, Object> all = new LinkedHashMap<>();
        Map<Object, Object> config = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> all.put((String) key, value));
            config.putAll((Map<?, ?>) map.get(CONFIG));
        } else {
            all.put("module", "keras.losses");
            all.put("class_name", camelCase((String) tree));
            all.put("registered_name", null);
        }
        config.put(REDUCTION, reduced.reduction().toString());
        config.put("name", reduced.name());
        all.put(CONFIG, config);
        return all;
    }

    private static String camelCase(String name) {
        if (name.startsWith("kl_")) {
            return "KLDivergence";
        }
        var words = new StringBuilder();
        for (String word : name.split("_")) {
            words.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return words.toString();
    }

    @Override
    public Loss read(Object tree) {
        if (!(tree instanceof Map<?, ?> map) || !(map.get(CONFIG) instanceof Map<?, ?> config)) {
            return classes.read(tree);
        }
        Map<Object, Object> rest = new LinkedHashMap<>(map);
        Map<Object, Object> settings = new LinkedHashMap<>(config);
        Object reduction = settings.remove(REDUCTION);
        rest.put(CONFIG, settings);
        String name = (String) map.get("class_name");
        Loss loss = classes.classNames().contains(name) ? classes.read(rest) : Losses.get(name);
        return reduction == null || reduction.equals(Reduction.SUM_OVER_BATCH_SIZE.toString())
                ? loss : loss.reduction((String) reduction);
    }
}
