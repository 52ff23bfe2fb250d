package org.holdfast.report.docx;

/** The styles of which documents make use. */
enum Style {
    /** Title of the document. */
    TITLE("Title"),
    /** What the document is. */
    SUBTITLE("Subtitle"),
    /** Heading of the contents. */
    TOC_HEADING("TOCHeading"),
    /** A section in the contents. */
    TOC_1("TOC1"),
    /** A section in a section, in the contents. */
    TOC_2("TOC2"),
    /** Heading of a section. */
    HEADING_1("Heading1"),
    /** Heading of a section in a section. */
    HEADING_2("Heading2"),
    /** Heading of the third level. */
    HEADING_3("Heading3"),
    /** Heading of the fourth level, and of all below. */
    HEADING_4("Heading4"),
    /** Running text. */
    TEXT("HoldfastText"),
    /** Running text that stands out. */
    CALLOUT("HoldfastCallout"),
    /** Where a picture stands. */
    PICTURE("HoldfastPicture"),
    /** An item of a list. */
    LIST("ListParagraph"),
    /** What a table or figure shows. */
    CAPTION("Caption"),
    /** Text in a table. */
    CELL("HoldfastCell"),
    /** A table. */
    TABLE("HoldfastTable"),
    /** A table of facts. */
    FACTS("HoldfastFacts"),
    /** Text that leads somewhere. */
    LINK("Hyperlink"),
    /** Text that stands out. */
    STRONG("Strong"),
    /** The name of something in the plan file. */
    NAME("HoldfastName"),
    /** The running head. */
    HEADER("Header"),
    /** The running foot. */
    FOOTER("Footer");

    private final String id;

    Style(String id) {
        this.id = id;
    }

    /** Its identifier in our own styles; a template may have another. */
    String id() {
        return id;
    }

    /** The heading of a level, of which 1 is the first. */
    static Style heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }
}
