package org.holdfast.acceptance;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * What is in an archive.
 *
 * @param files
 *            the paths of the files
 * @param executable
 *            the paths of those that may be executed; a zip archive knows none
 * @param texts
 *            the texts of the files in the product's own folder, by path
 */
record Packed(Set<String> files, Set<String> executable, Map<String, String> texts) {
    private static final int ANYBODY_EXECUTES = 0111;

    static Packed in(Path archive) throws IOException {
        Packed packed = new Packed(new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                ArchiveInputStream<?> entries = archive.toString().endsWith(".zip") ? new ZipArchiveInputStream(file)
                        : new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
            for (ArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.isDirectory()) {
                    packed.add(entry, entries);
                }
            }
        }
        return packed;
    }

    private void add(ArchiveEntry entry, InputStream content) throws IOException {
        String name = entry.getName();
        files.add(name);
        if (entry instanceof TarArchiveEntry tar && (tar.getMode() & ANYBODY_EXECUTES) != 0) {
            executable.add(name);
        }
        if (name.indexOf('/') == name.lastIndexOf('/')) {
            texts.put(name, new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
