package org.holdfast.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The mail-order example, as it is or with a small edit: what rules are tried on. */
public final class MailOrder {
    private final List<String> texts;

    private MailOrder(List<String> texts) {
        this.texts = texts;
    }

    /** The example as it is. */
    public static MailOrder asItIs() {
        Path folder = Path.of(System.getProperty("holdfast.root", "../.."), "examples", "mail-order");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".bcp")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return new MailOrder(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example with one text, which must be in it exactly once, replaced by another. */
    public static MailOrder with(String old, String replacement) {
        return asItIs().andWith(old, replacement);
    }

    /** The example with a text added to it. */
    public static MailOrder plus(String addition) {
        return asItIs().andPlus(addition);
    }

    /** This, with one text, which must be in it exactly once, replaced by another. */
    public MailOrder andWith(String old, String replacement) {
        long places = texts.stream().mapToLong(text -> count(text, old)).sum();
        if (places != 1) {
            throw new AssertionError("expected once in the mail-order example, but found " + places + " times: " + old);
        }
        return new MailOrder(texts.stream().map(text -> text.replace(old, replacement)).toList());
    }

    /** This, with a text added to it. */
    public MailOrder andPlus(String addition) {
        return new MailOrder(Stream.concat(texts.stream(), Stream.of(addition)).toList());
    }

    /** The texts of its files, one after the other. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    /** Checks it by all rules. */
    public CheckedText check() {
        return CheckedText.of(texts.toArray(String[]::new));
    }

    private static long count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
