package org.holdfast.report.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a document, by their names. */
final class WordParts {
    private final Map<String, byte[]> parts = new TreeMap<>();

    WordParts(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    Stream<String> names() {
        return parts.keySet().stream();
    }

    String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    /** What the group of an expression matches, wherever it does. */
    Stream<String> found(String part, String expression) {
        return Pattern.compile(expression, Pattern.DOTALL).matcher(text(part)).results().map(result -> result.group(1));
    }
}
