package org.holdfast.dsl.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The mark that some editors put before a text in UTF-8: it is no part of the plan, and stays where it is. */
public final class ByteOrderMark {
    private static final String MARK = "\uFEFF";
    private static final int LENGTH = MARK.getBytes(StandardCharsets.UTF_8).length;

    private ByteOrderMark() {}

    /**
     * The mark at the beginning of a file; empty if there is none.
     *
     * @throws IOException
     *             if the file cannot be read
     */
    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    /**
     * The mark with which a stream begins; empty if there is none.
     *
     * @throws IOException
     *             if the stream cannot be read
     */
    public static String of(InputStream in) throws IOException {
        return new String(in.readNBytes(LENGTH), StandardCharsets.UTF_8).equals(MARK) ? MARK : "";
    }
}
