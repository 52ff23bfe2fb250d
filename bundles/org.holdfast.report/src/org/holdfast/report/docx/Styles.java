package org.holdfast.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The styles of a document: those that its template has, found by their names, which are the same in all languages of Word;
 * and our own for what it has not.
 */
final class Styles {
    private final Map<String, String> ids = new HashMap<>();

    private Styles() {}

    /** Gives a document that has no styles our own. */
    static Styles ours(XWPFDocument document, String language) throws IOException {
        XWPFStyles there = document.createStyles();
        CTStyles ours = read();
        there.setStyles(ours);
        there.setSpellingLanguage(language);
        Styles styles = new Styles();
        for (CTStyle style : ours.getStyleArray()) {
            styles.ids.put(style.getStyleId(), style.getStyleId());
        }
        return styles;
    }

    /** Adds to a document that has styles those of ours that it lacks. */
    static Styles added(XWPFDocument document) throws IOException {
        XWPFStyles there = document.createStyles();
        Map<String, String> byName = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (XWPFStyle style : there.getStyles()) {
            taken.add(style.getStyleId());
            if (style.getName() != null) {
                byName.putIfAbsent(style.getName().toLowerCase(Locale.ROOT), style.getStyleId());
            }
        }
        Styles styles = new Styles();
        CTStyles ours = read();
        for (CTStyle style : ours.getStyleArray()) {
            String own = style.getStyleId();
            String name = style.getName().getVal().toLowerCase(Locale.ROOT);
            styles.ids.put(own, byName.getOrDefault(name, taken.contains(own) ? own + "_" : own));
            if (!byName.containsKey(name)) {
                there.addStyle(new XWPFStyle(styles.adapted(style), there));
            }
        }
        return styles;
    }

    /** The identifier of a style in the document. */
    String id(Style style) {
        return mapped(style.id());
    }

    private String mapped(String id) {
        return ids.getOrDefault(id, id);
    }

    /** Our style with what it refers to under the identifiers of the document; it never becomes the default. */
    private CTStyle adapted(CTStyle style) {
        style.setStyleId(mapped(style.getStyleId()));
        if (style.isSetDefault()) {
            style.unsetDefault();
        }
        if (style.isSetBasedOn()) {
            style.getBasedOn().setVal(mapped(style.getBasedOn().getVal()));
        }
        if (style.isSetNext()) {
            style.getNext().setVal(mapped(style.getNext().getVal()));
        }
        return style;
    }

    private static CTStyles read() throws IOException {
        try (InputStream stream = Styles.class.getResourceAsStream("styles.xml")) {
            if (stream == null) {
                throw new IllegalStateException("styles.xml is not in the bundle");
            }
            return StylesDocument.Factory.parse(stream).getStyles();
        } catch (XmlException e) {
            throw new IllegalStateException("styles.xml does not fit", e);
        }
    }
}
