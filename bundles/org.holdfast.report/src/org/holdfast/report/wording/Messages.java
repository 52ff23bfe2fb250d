package org.holdfast.report.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.holdfast.design.wording.Plural;

/**
 * The texts of reports in one language, by key. They are our own and say the same on every machine: nothing of them comes
 * from the Java that runs.
 */
public final class Messages {
    private static final String BUNDLE = "org.holdfast.report.wording.messages";
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale language;

    private Messages(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(BUNDLE, language, Messages.class.getClassLoader(), NO_FALLBACK);
    }

    /** The texts in a language; those in English, where there are none in it. */
    public static Messages in(Locale language) {
        return new Messages(language);
    }

    /** The language. */
    public Locale language() {
        return language;
    }

    /**
     * A text.
     *
     * @param key
     *            its key
     * @param parts
     *            what goes into its places {@code {0}}, {@code {1}} …, as it is
     * @throws MissingResourceException
     *             if there is no such text
     */
    public String text(String key, Object... parts) {
        Object[] texts = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            texts[i] = String.valueOf(parts[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }

    /**
     * A number with its noun: {@code <key>.one}, {@code <key>.few} or {@code <key>.many} with the number in place
     * {@code {0}}.
     *
     * @see Plural
     */
    public String counted(String key, long number) {
        return text(key + "." + Plural.of(number), number);
    }

    /** Whether there is a text of the key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
