package org.deepecon.model;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import io.jhdf.api.WritableGroup;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.config.ConfigException;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Storage;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.View;

/**
 * Keras's layout of arrays in HDF5: each thing is a group, its arrays are {@code vars/0},
 * {@code vars/1}, … in it. Source: Keras 3.15, {@code saving/saving_lib.py}, H5IOStore.
 */
final class Hdf5File {
    private static final String VARS = "vars";
    private static final String NAME = "name";

    private Hdf5File() {
    }

    static void write(Path file, WeightTree tree) throws IOException {
        try (WritableHdfFile out = HdfFile.write(file)) {
            for (String path : tree.paths()) {
                WeightTree.Entry entry = tree.get(path);
                if (entry.arrays().isEmpty()) {
                    continue; // The library writes empty groups that HDF5 cannot open.
                }
                WritableGroup vars = group(out, path);
                if (entry.name() != null) {
                    vars.putAttribute(NAME, entry.name());
                }
                for (int i = 0; i < entry.arrays().size(); i++) {
                    vars.putDataset(String.valueOf(i), array(entry.arrays().get(i)));
                }
            }
        }
    }

    private static WritableGroup group(WritableGroup root, String path) {
        WritableGroup group = root;
        for (String name : (path.isEmpty() ? VARS : path + "/" + VARS).split("/")) {
            Node there = group.getChildren().get(name);
            group = there == null ? group.putGroup(name) : (WritableGroup) there;
        }
        return group;
    }

    /** Nested arrays, or a single number. */
    private static Object array(Object value) {
        if (!(value instanceof Tensor tensor)) {
            return value;
        }
        View view = tensor.view();
        boolean single = tensor.dtype() == DType.FLOAT32;
        if (tensor.rank() == 0) {
            double number = view.storage().get(view.offset());
            return single ? (Object) (float) number : (Object) number;
        }
        Object rows = Array.newInstance(single ? float.class : double.class, tensor.shape().dims());
        fill(rows, view.storage(), view.offset());
        return rows;
    }

    private static int fill(Object rows, Storage from, int offset) {
        int next = offset;
        for (int i = 0; i < Array.getLength(rows); i++) {
            if (rows instanceof float[] floats) {
                floats[i] = (float) from.get(next++);
            } else if (rows instanceof double[] doubles) {
                doubles[i] = from.get(next++);
            } else {
                next = fill(Array.get(rows, i), from, next);
            }
        }
        return next;
    }

    /** Reads all arrays; {@code where} is for messages. */
    static WeightTree read(String where, byte... file) {
        var tree = new WeightTree();
        try (HdfFile in = HdfFile.fromBytes(file)) {
            gather(where, "", in, tree);
        } catch (ConfigException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ConfigException(where + ": expected a whole HDF5 file, but it cannot be read"
                    + " (" + e.getMessage() + "). Save the model again.", e);
        }
        return tree;
    }

    private static void gather(String where, String path, Group group, WeightTree tree) {
        group.getChildren().forEach((name, child) -> {
            if (name.equals(VARS) && child instanceof Group vars) {
                tree.put(path, null, arrays(where + ": " + path, vars));
            } else if (child instanceof Group inner) {
                gather(where, path.isEmpty() ? name : path + "/" + name, inner, tree);
            }
        });
    }

    private static List<Tensor> arrays(String where, Group vars) {
        List<Tensor> arrays = new ArrayList<>();
        for (int i = 0; i < vars.getChildren().size(); i++) {
            if (!(vars.getChildren().get(String.valueOf(i)) instanceof Dataset data)) {
                throw new ConfigException(where + "/vars: expected the arrays 0 to "
                        + (vars.getChildren().size() - 1) + ", got "
                        + vars.getChildren().keySet() + ".");
            }
            arrays.add(tensor(where + "/vars/" + i, data));
        }
        return arrays;
    }

    private static Tensor tensor(String where, Dataset data) {
        Object numbers = data.isScalar() ? data.getData() : data.getDataFlat();
        Shape shape = Shape.of(data.isScalar() ? new int[0] : data.getDimensions());
        double[] values = new double[shape.size()];
        for (int i = 0; i < values.length; i++) {
            Object number = numbers.getClass().isArray() ? Array.get(numbers, i) : numbers;
            if (!(number instanceof Number)) {
                throw new ConfigException(where + ": expected numbers, got "
                        + number.getClass().getSimpleName() + ".");
            }
            values[i] = ((Number) number).doubleValue();
        }
        boolean single = numbers instanceof float[] || numbers instanceof Float;
        return Tensor.of(values, shape, single ? DType.FLOAT32 : DType.FLOAT64);
    }
}
