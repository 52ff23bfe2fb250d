package org.holdfast.report.docx;

import javax.xml.namespace.QName;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;

/** How word processors are to treat a document of ours. */
final class Settings {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WORD = "http://schemas.microsoft.com/office/word";
    /** Word 2013 and all after it: a document that says none is opened in the mode of Word 2007. */
    private static final String MODE = "15";

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
}
