package org.holdfast.design.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;

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
     *            what goes into their places {@code {0}}, {@code {1}} …, as it is
     * @throws MissingResourceException
     *             if there are no such words
     */
    public String of(String key, Object... parts) {
        String[] texts = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            texts[i] = parts[i] instanceof String text ? text : unbroken(parts[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }

    /** Some words about a number: {@code <key>.one} for 1, else {@code <key>.many}, with the number in their place. */
    public String counted(String key, long number) {
        return of(key + (number == 1 ? ".one" : ".many"), number);
    }

    /** The word for one of a closed choice: {@code priority.critical}. */
    public String of(String choice, Enumerator chosen) {
        return of(choice + "." + chosen.getName().toLowerCase(Locale.ROOT));
    }

    /** A number and its unit stay on one line. */
    private static String unbroken(Object value) {
        return value.toString().replace(' ', '\u00a0');
    }
}
