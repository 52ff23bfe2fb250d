package org.holdfast.report.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.namespace.QName;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;

/** How word processors are to treat a document of ours. */
final class Settings {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WORD = "http://schemas.microsoft.com/office/word";
    /** Word 2013 and all after it: a document that says none is opened in the mode of Word 2007. */
    private static final String MODE = "15";

    /** Of a template that is guarded, that people fill in, or that asks for files elsewhere: a report is none of that. */
    private static final Set<String> OF_TEMPLATES = Set.of("writeProtection", "documentProtection", "attachedTemplate",
            "linkStyles", "mailMerge");
    private static final Set<String> ELSEWHERE = Set.of("attachedTemplate", "mailMergeSource", "mailMergeHeaderSource",
            "recipientData");

    private Settings() {}

    /** Has a new document laid out as by Word of today. Settings are in the order of the schema: this one comes last. */
    static void putInto(XWPFDocument document) {
        try (XmlCursor cursor = document.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(W, "compat", "w"));
            cursor.beginElement(new QName(W, "compatSetting", "w"));
            cursor.insertAttributeWithValue(new QName(W, "name", "w"), "compatibilityMode");
            cursor.insertAttributeWithValue(new QName(W, "uri", "w"), WORD);
            cursor.insertAttributeWithValue(new QName(W, "val", "w"), MODE);
        }
    }

    /**
     * Takes out of the settings of a template what keeps people from working on a report, and what leads to other files, for
     * which Word would look whenever someone opens it.
     */
    static void free(XWPFDocument document) throws IOException {
        drop(document, OF_TEMPLATES);
        PackagePart part = document.getSettings().getPackagePart();
        try {
            List<String> leading = new ArrayList<>();
            part.getRelationships().forEach(relation -> {
                String type = relation.getRelationshipType();
                if (ELSEWHERE.contains(type.substring(type.lastIndexOf('/') + 1))) {
                    leading.add(relation.getId());
                }
            });
            leading.forEach(part::removeRelationship);
        } catch (InvalidFormatException e) {
            throw new IOException("the settings of the template cannot be read: " + e.getMessage(), e);
        }
    }

    /** Has even pages have the head of odd ones. */
    static void haveOneHead(XWPFDocument document) {
        drop(document, Set.of("evenAndOddHeaders"));
    }

    private static void drop(XWPFDocument document, Set<String> names) {
        try (XmlCursor cursor = document.getSettings().getCTSettings().newCursor()) {
            boolean isMore = cursor.toFirstChild();
            while (isMore) {
                if (names.contains(cursor.getName().getLocalPart())) {
                    cursor.removeXml();
                    isMore = cursor.isStart() || cursor.toNextSibling();
                } else {
                    isMore = cursor.toNextSibling();
                }
            }
        }
    }
}
