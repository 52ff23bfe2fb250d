package org.holdfast.diagram.layout.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * The places of several diagrams in a file beside what they show. It is JSON, one line a thing, sorted, each line with its
 * comma in front: who adds a thing changes one line, and version control merges what two people have moved.
 *
 * <pre>
 * {"format":1
 * ,"Dependencies novum#System crm":[120,64,96,36]
 * ,"Dependencies novum#Need crm lan":{"way":[168,100,168,144]}
 * }
 * </pre>
 *
 * @param diagrams
 *            the places of each diagram, by a name that the caller gives it; it holds no {@code #}
 */
public record PositionsFile(Map<String, Positions> diagrams) {
    /** A file that is not there yet. */
    public static final PositionsFile EMPTY = new PositionsFile(Map.of());

    /** Copies the map. */
    public PositionsFile {
        diagrams = Map.copyOf(diagrams);
    }

    /**
     * The file beside a plan: {@code shop.bcp} has {@code shop.layout.json}, a folder {@code diagrams.layout.json} in it.
     */
    public static Path beside(Path plan) {
        if (Files.isDirectory(plan)) {
            return plan.resolve("diagrams.layout.json");
        }
        String name = String.valueOf(plan.getFileName());
        int ending = name.lastIndexOf('.');
        return plan.resolveSibling((ending > 0 ? name.substring(0, ending) : name) + ".layout.json");
    }

    /**
     * Reads a file; empty if there is none.
     *
     * @throws PositionsFileException
     *             if it cannot be read or is none of ours; the diagrams are then laid out anew
     */
    public static PositionsFile read(Path file) throws PositionsFileException {
        try {
            return PositionsText.read(Files.readString(file));
        } catch (NoSuchFileException e) {
            return EMPTY;
        } catch (IOException e) {
            throw new PositionsFileException(file.getFileName() + " cannot be read", e);
        } catch (PositionsFileException e) {
            throw new PositionsFileException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /** The name of a diagram of a root: that of its description, and what the root's file calls the root. */
    public static String key(String description, String root) {
        return description + " " + root.replace('#', ' ');
    }

    /** The places of a diagram. */
    public Positions of(String diagram) {
        return diagrams.getOrDefault(diagram, Positions.NONE);
    }

    /** The same with other places for a diagram. */
    public PositionsFile with(String diagram, Positions positions) {
        Map<String, Positions> all = new TreeMap<>(diagrams);
        all.put(diagram, positions);
        return new PositionsFile(all);
    }

    /**
     * Writes the file in one go: who reads it meanwhile sees the old one or the new one, whole.
     *
     * @throws IOException
     *             if it cannot be written; then the old one is as it was
     */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path aside = Files.createTempFile(folder, ".layout", ".tmp");
        try {
            Files.write(aside, PositionsText.of(this).getBytes(StandardCharsets.UTF_8));
            try {
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
