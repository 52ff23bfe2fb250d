package org.holdfast.report.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files whose bytes depend on what is in them only: not on the clock and its zone, nor on the order of writing. */
final class SteadyZip {
    /** Office programs expect the list of the parts first. */
    private static final String LIST_OF_PARTS = "[Content_Types].xml";
    /** The second day that zip knows: Java takes the very first for a time before, and writes it once more in UTC. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 2, 0, 0);

    private SteadyZip() {}

    /**
     * Writes the entries of a zip file anew.
     *
     * @param instead
     *            what entries hold, by their names, in place of what they held
     * @param out
     *            takes them; it is not closed
     * @throws IOException
     *             if it takes no more
     */
    static void rewrite(byte[] zip, Map<String, byte[]> instead, OutputStream out) throws IOException {
        ZipOutputStream steady = new ZipOutputStream(out);
        Map<String, byte[]> entries = entries(zip);
        entries.putAll(instead);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            ZipEntry head = new ZipEntry(entry.getKey());
            head.setTimeLocal(EPOCH);
            steady.putNextEntry(head);
            steady.write(entry.getValue());
            steady.closeEntry();
        }
        steady.finish();
        steady.flush();
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(
                Comparator.comparing((String name) -> !LIST_OF_PARTS.equals(name)).thenComparing(name -> name));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }
}
