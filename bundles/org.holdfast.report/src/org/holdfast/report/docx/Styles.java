package org.holdfast.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    /** From which style of a template one that it lacks takes its looks, the nearest first. */
    private static final Map<Style, List<Style>> NEAR = Map.of(
            Style.TOC_HEADING, List.of(Style.HEADING_1),
            Style.HEADING_2, List.of(Style.HEADING_1),
            Style.HEADING_3, List.of(Style.HEADING_2, Style.HEADING_1),
            Style.HEADING_4, List.of(Style.HEADING_3, Style.HEADING_2, Style.HEADING_1));

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, CTStyle> byId = new HashMap<>();

    private final boolean areOurs;

    private Styles(boolean areOurs) {
        this.areOurs = areOurs;
    }

    /** Gives a document that has no styles our own. */
    static Styles ours(XWPFDocument document, String language) throws IOException {
        XWPFStyles there = document.createStyles();
        CTStyles ours = read();
        there.setStyles(ours);
        there.setSpellingLanguage(language);
        Styles styles = new Styles(true);
        for (CTStyle style : ours.getStyleArray()) {
            styles.ids.put(style.getStyleId(), style.getStyleId());
            styles.byId.put(style.getStyleId(), style);
        }
        return styles;
    }

    /**
     * Adds to a document that has styles those of ours that it lacks.
     *
     * @param language
     *            in which the report is, whatever the template says: else it is read aloud, and its spelling looked at, in
     *            that of the template
     */
    static Styles added(XWPFDocument document, String language) throws IOException {
        XWPFStyles there = document.createStyles();
        Styles styles = new Styles(false);
        Map<String, String> byName = new HashMap<>();
        for (XWPFStyle style : there.getStyles()) {
            styles.byId.put(style.getStyleId(), style.getCTStyle());
            if (style.getName() != null) {
                byName.putIfAbsent(style.getName().toLowerCase(Locale.ROOT), style.getStyleId());
            }
        }
        there.setSpellingLanguage(language);
        styles.byId.values().forEach(style -> StyleLooks.speak(style, language));
        styles.add(there, byName);
        return styles;
    }

    private void add(XWPFStyles there, Map<String, String> byName) throws IOException {
        List<CTStyle> ours = List.of(read().getStyleArray());
        Set<String> taken = Set.copyOf(byId.keySet());
        for (CTStyle style : ours) {
            String own = style.getStyleId();
            ids.put(own, byName.getOrDefault(nameOf(style), taken.contains(own) ? own + "_" : own));
        }
        for (CTStyle style : ours) {
            if (!byName.containsKey(nameOf(style))) {
                near(style.getStyleId(), byName).ifPresent(near -> StyleLooks.lookLike(style, near));
                if (style.getStyleId().equals(Style.SUBTITLE.id())) {
                    StyleLooks.standAs(style, chain(Style.TITLE));
                }
                adapt(style);
                byId.put(style.getStyleId(), style);
                there.addStyle(new XWPFStyle(style, there));
            }
        }
    }

    private static String nameOf(CTStyle style) {
        return style.getName().getVal().toLowerCase(Locale.ROOT);
    }

    /** The identifier, in our own styles, of that from which one takes its looks; empty if the template has none such. */
    private static Optional<String> near(String own, Map<String, String> byName) {
        return NEAR.entrySet().stream().filter(each -> each.getKey().id().equals(own))
                .flatMap(each -> each.getValue().stream())
                .filter(near -> byName.containsKey(near.id().replace("Heading", "heading ").toLowerCase(Locale.ROOT)))
                .map(Style::id).findFirst();
    }

    /** The identifier of a style in the document. */
    String id(Style style) {
        return mapped(style.id());
    }

    /** Whether all are our own, and so the font. */
    boolean areOurs() {
        return areOurs;
    }

    /** Whether the document numbers what is in the style. */
    boolean isNumbered(Style style) {
        return StyleLooks.isNumbered(chain(style));
    }

    /** Where its lines have stops for tabs, in twentieths of a point. */
    List<Integer> stops(Style style) {
        return StyleLooks.stops(chain(style));
    }

    /** The style and those on which it is based, from it on. */
    private List<CTStyle> chain(Style style) {
        Map<String, CTStyle> chain = new LinkedHashMap<>();
        Optional<CTStyle> next = Optional.ofNullable(byId.get(id(style)));
        while (next.filter(each -> chain.putIfAbsent(each.getStyleId(), each) == null).isPresent()) {
            next = next.filter(CTStyle::isSetBasedOn).map(each -> byId.get(each.getBasedOn().getVal()));
        }
        return List.copyOf(chain.values());
    }

    private String mapped(String id) {
        return ids.getOrDefault(id, id);
    }

    /** Our style with what it refers to under the identifiers of the document; it never becomes the default. */
    private void adapt(CTStyle style) {
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
