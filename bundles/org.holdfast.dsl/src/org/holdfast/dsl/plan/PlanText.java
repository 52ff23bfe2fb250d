package org.holdfast.dsl.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The text of plan files: strictly UTF-8; a byte order mark before it is no part of the text. */
public final class PlanText {
    /** More than anybody writes; what is larger was not meant to be a plan. */
    static final int MOST_BYTES = 200_000_000;

    private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

    private PlanText() {}

    /**
     * Reads a file.
     *
     * @throws NotPlanText
     *             if it cannot be read or is not a text in UTF-8
     */
    public static String read(Path file) throws NotPlanText {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new NotPlanText("bcp.tooLarge",
                        "the file is too large; expected at most " + MOST_BYTES / 1_000_000 + " MB", "");
            }
            return decode(bytes);
        } catch (IOException e) {
            throw new NotPlanText("bcp.unreadable", "the file cannot be read; check that it exists and its permissions",
                    "");
        }
    }

    /**
     * Decodes the bytes of a file.
     *
     * @throws NotPlanText
     *             if they are not a text in UTF-8
     */
    static String decode(byte[] bytes) throws NotPlanText {
        ByteBuffer in = ByteBuffer.wrap(bytes, markLength(bytes), bytes.length - markLength(bytes));
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw notUtf8(bytes, in.position(), text);
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw notUtf8(bytes, position(bytes, (byte) 0), text.substring(0, nul));
        }
        return text;
    }

    private static int markLength(byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length) ? MARK.length
                : 0;
    }

    private static NotPlanText notUtf8(byte[] bytes, int position, String before) {
        return new NotPlanText("bcp.notUtf8",
                "the file is not UTF-8 text (looks like %s, byte %d is 0x%02X); save it as UTF-8"
                        .formatted(Guess.of(bytes).words, position + 1, bytes[position]),
                before);
    }

    private static int position(byte[] bytes, byte wanted) {
        int position = 0;
        while (bytes[position] != wanted) {
            position++;
        }
        return position;
    }

    /** What bytes that are not UTF-8 look like. */
    private enum Guess {
        UTF_16("UTF-16"),
        LATIN_1("Latin-1"),
        BINARY("no text at all");

        private static final int LOOKED_AT = 512;

        private final String words;

        Guess(String words) {
            this.words = words;
        }

        static Guess of(byte[] bytes) {
            byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
            if (isUtf16Mark(start) || nuls(start, 0) * 4 > start.length || nuls(start, 1) * 4 > start.length) {
                return UTF_16;
            }
            return hasControls(bytes) ? BINARY : LATIN_1;
        }

        private static boolean isUtf16Mark(byte[] start) {
            return start.length >= 2 && (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE
                    || start[0] == (byte) 0xFE && start[1] == (byte) 0xFF);
        }

        /** Latin letters have a NUL beside each in UTF-16: all at even or all at odd places. */
        private static int nuls(byte[] start, int from) {
            int count = 0;
            for (int i = from; i < start.length; i += 2) {
                count += start[i] == 0 && (i + 1 >= start.length || start[i ^ 1] != 0) ? 1 : 0;
            }
            return count;
        }

        private static boolean hasControls(byte[] bytes) {
            for (byte each : bytes) {
                if (each >= 0 && each < '\t') {
                    return true;
                }
            }
            return false;
        }
    }
}
