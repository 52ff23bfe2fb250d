package org.holdfast.design.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.StringJoiner;

import org.eclipse.emf.common.util.Enumerator;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Elapsed;

/** The words of diagrams in one language, by key. */
public final class Words {
    private static final String BUNDLE = "org.holdfast.design.wording.words";
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    /**
     * @param language
     *            the language; English, if there are no words in it
     */
    public Words(Locale language) {
        this.bundle = ResourceBundle.getBundle(BUNDLE, language, Words.class.getClassLoader(), NO_FALLBACK);
    }

    /**
     * Some words.
     *
     * @param key
     *            their key
     * @param parts
     *            what goes into their places {@code {0}}, {@code {1}} …: text as it is, all else as it is told
     * @throws MissingResourceException
     *             if there are no such words
     */
    public String of(String key, Object... parts) {
        String[] texts = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            texts[i] = parts[i] instanceof String text ? text : told(parts[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }

    /** Some words about a number: {@code <key>.one}, {@code <key>.few} or {@code <key>.many}, with the number in their place. */
    public String counted(String key, long number) {
        return of(key + "." + Plural.of(number), number);
    }

    /** The word for one of a closed choice: {@code priority.critical}. */
    public String of(String choice, Enumerator chosen) {
        return of(choice + "." + chosen.getName().toLowerCase(Locale.ROOT));
    }

    /** A value with the words of the language for units of time; a number and its unit stay on one line. */
    public String told(Object value) {
        String text = value instanceof Duration || value instanceof Elapsed ? time(value.toString()) : value.toString();
        return text.replace(' ', '\u00a0');
    }

    /** The product writes a time as pairs of a number and a unit. */
    private String time(String written) {
        String[] words = written.split(" ");
        StringJoiner told = new StringJoiner(" ");
        for (int i = 0; i + 1 < words.length; i += 2) {
            told.add(of("unit." + words[i + 1] + "." + Plural.of(Long.parseLong(words[i])), words[i]));
        }
        return told.toString();
    }
}
