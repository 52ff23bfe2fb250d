package org.holdfast.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.report.content.Block;
import org.holdfast.report.content.Report;
import org.holdfast.report.content.Section;
import org.holdfast.report.docx.DocxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a report takes of a template that a company made, and what not. */
class DocxTemplateTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String SETTINGS = "word/settings.xml";

    private final Path folder;

    DocxTemplateTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Paper of 12,240 by 15,840; a picture of 1,000 pixels goes across, on a sheet of its own. */
    @Test
    void paperIsThatOfTheLastPartAndHeadsThoseOfTheFirst() throws IOException {
        WordParts parts = written(new CompanyTemplate(), Reports.of(
                new Section("a", "A", List.of(figure(1000, 40)), List.of()),
                new Section("b", "B", List.of(new Block.Paragraph("B.")), List.of())));

        assertEquals(List.of("12240 15840", "15840 12240", "12240 15840"),
                parts.found(DOCUMENT, "<w:pgSz ([^>]*)/>")
                        .map(size -> size.replaceAll("[^0-9 ]|w:orient.*", "").strip()).toList());
        assertEquals(List.of("even", "default", "first").stream().sorted().toList(),
                parts.found(DOCUMENT, "<w:headerReference w:type=\"(\\w+)\"").distinct().sorted().toList());
        // Only the first sheet is a title page, and only with it do numbers of pages begin.
        assertEquals(1, parts.found(DOCUMENT, "(<w:titlePg/>)").count());
        assertEquals(1, parts.found(DOCUMENT, "(<w:pgNumType w:start)").count());
        assertEquals(0, parts.found(DOCUMENT, "(<w:cols|<w:type )").count());
        assertEquals(List.of("ACME 1", "ACME 2", "ACME 3"), Stream.of(1, 2, 3)
                .flatMap(each -> parts.found("word/header" + each + ".xml", "<w:t>([^<]*)</w:t>")).toList());
        assertEquals(3, parts.names().filter(name -> name.startsWith("word/header")).count());
    }

    /** The text is 12,240 - 1,800 - 1,440 = 9,000 twentieths of a point wide, 600 pixels of 9,525 units. */
    @Test
    void picturesFitTheTextAndLinesOfAFixedHeightDoNotCutThem() throws IOException {
        WordParts parts = written(new CompanyTemplate(), Reports.holding(figure(700, 70)));

        assertEquals(List.of("5715000"), parts.found(DOCUMENT, "<wp:extent cx=\"(\\d+)\"").toList());
        assertEquals(List.of("571500"), parts.found(DOCUMENT, "<wp:extent cx=\"\\d+\" cy=\"(\\d+)\"").toList());
        assertEquals(List.of("auto"), parts
                .found(STYLES, "w:styleId=\"HoldfastPicture\">.*?w:lineRule=\"(\\w+)\"").toList());
    }

    @Test
    void aHeadingThatTheTemplateNumbersHasNoNumberOfOurs() throws IOException {
        Section step = new Section("c", "1. Declare the plan", List.of(), List.of());
        Report report = Reports.of(new Section("a", "Plans", List.of(),
                List.of(new Section("b", "2. Fire", List.of(), List.of(step)))));
        WordParts parts = written(new CompanyTemplate(), report);

        assertEquals(List.of("Fire"), paragraphs(parts, "berschrift2"));
        // The template numbers no third level.
        assertEquals(List.of("1. Declare the plan"), paragraphs(parts, "Heading3"));
    }

    @Test
    void whatTheTemplateLacksLooksLikeWhatItHas() throws IOException {
        WordParts parts = written(new CompanyTemplate(), Reports.named("Shop"));
        String heading = parts.found(STYLES, "w:styleId=\"Heading3\">(.*?)</w:style>").findFirst().orElseThrow();
        String contents = parts.found(STYLES, "w:styleId=\"TOCHeading\">(.*?)</w:style>").findFirst().orElseThrow();

        assertTrue(heading.contains("<w:basedOn w:val=\"berschrift2\"/>"), heading);
        assertTrue(heading.contains("<w:numId w:val=\"0\"/>"), heading);
        assertTrue(heading.contains("<w:pageBreakBefore w:val=\"off\"/>"), heading);
        assertTrue(heading.contains("<w:outlineLvl w:val=\"2\"/>"), heading);
        assertTrue(contents.contains("<w:basedOn w:val=\"berschrift1\"/>"), contents);
        assertTrue(contents.contains("<w:outlineLvl w:val=\"9\"/>"), contents);
        assertEquals(List.of("right"),
                parts.found(STYLES, "w:styleId=\"Subtitle\">.*?<w:jc w:val=\"(\\w+)\"").toList());
    }

    @Test
    void isInTheLanguageOfTheReport() throws IOException {
        assertEquals(List.of("ro-RO", "ro-RO"), written(new CompanyTemplate(), Reports.named("M", Locale.of("ro")))
                .found(STYLES, "<w:lang w:val=\"([^\"]*)\"").toList());
    }

    @Test
    void isNeitherGuardedNorSignedAndLeadsNowhere() throws IOException {
        WordParts parts = written(new CompanyTemplate(), Reports.named("Shop"));

        assertEquals(List.of("evenAndOddHeaders"), parts.found(SETTINGS, "<w:(?!settings)(\\w+)").toList());
        assertEquals(List.of(), parts.names().filter(name -> parts.text(name).contains("External")).toList());
        assertEquals(List.of(),
                parts.names().filter(name -> name.matches(".*(sigs|thumbnail.*|signature.*)")).toList());
        assertEquals(List.of(),
                parts.found("docProps/core.xml", "<\\w+:(category|keywords|revision|lastPrinted)").toList());
    }

    /** It stands on all pages, though the template has other heads for even ones, and at the stops that it says itself. */
    @Test
    void aTemplateWithoutHeadsGetsOurs() throws IOException {
        WordParts parts = written(new CompanyTemplate().with(DOCUMENT, "<w:headerReference", "<w:header")
                .with(DOCUMENT, "<w:footerReference", "<w:footer"), Reports.named("Shop"));

        assertEquals(List.of(), parts.found(SETTINGS, "<w:(evenAndOddHeaders)").toList());
        assertEquals(List.of("clear 4536", "right 9000"),
                parts.found("word/header4.xml", "<w:tab (w:val=\"\\w+\" w:pos=\"\\d+)\"")
                        .map(stop -> stop.replaceAll("w:\\w+=|\"", "")).toList());
    }

    /** Its document names a head that the package does not hold: Word would take the report for damaged. */
    @Test
    void aHeadThatIsMissingIsLeftOut() throws IOException {
        WordParts parts = written(new CompanyTemplate().without("word/header1.xml"), Reports.named("Shop"));

        assertEquals(List.of("even", "first"),
                parts.found(DOCUMENT, "<w:headerReference w:type=\"(\\w+)\"").sorted().toList());
    }

    @Test
    void aTemplateForNewDocumentsBecomesADocument() throws IOException {
        WordParts parts = written(new CompanyTemplate().with("[Content_Types].xml", "document.main", "template.main"),
                Reports.named("Shop"));

        assertTrue(parts.text("[Content_Types].xml").contains("wordprocessingml.document.main+xml"));
    }

    @ParameterizedTest
    @MethodSource
    void saysWhatIsWrongWithOneThatIsNone(byte[] bytes, String reason) throws IOException {
        Path file = folder.resolve("company.docx");
        Files.write(file, bytes);

        assertEquals("the template " + file + " cannot be used: " + reason,
                assertThrows(IOException.class, () -> DocxWriter.check(file)).getMessage());
    }

    static Stream<Arguments> saysWhatIsWrongWithOneThatIsNone() throws IOException {
        String damaged = "it is no Word document, or a damaged one";
        byte[] whole = new CompanyTemplate().bytes();
        return Stream.of(Arguments.of(new byte[0], "it is empty"),
                Arguments.of(new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0 },
                        "it is a document of Word 97 to 2003, or locked with a password; save it as .docx without one"),
                Arguments.of("no zip at all".getBytes(StandardCharsets.UTF_8), damaged),
                Arguments.of(Arrays.copyOf(whole, whole.length / 2), damaged),
                Arguments.of(new CompanyTemplate().with(DOCUMENT, "w:body", "w:corpus").bytes(), damaged),
                Arguments.of(new CompanyTemplate().with(DOCUMENT, "</w:body>", "").bytes(), damaged),
                Arguments.of(new CompanyTemplate().with(STYLES, "</w:styles>", "").bytes(), damaged),
                Arguments.of(new CompanyTemplate().with("word/header2.xml", "</w:hdr>", "").bytes(), damaged),
                Arguments.of(
                        new CompanyTemplate().with("_rels/.rels",
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument").bytes(),
                        "it is a \"Strict Open XML\" document; save it as \"Word document\""),
                Arguments.of(
                        new CompanyTemplate().with("[Content_Types].xml",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml").bytes(),
                        "it holds no document; expected .docx or .dotx without macros"));
    }

    private WordParts written(CompanyTemplate template, Report report) throws IOException {
        Path file = folder.resolve("company.docx");
        Files.write(file, template.bytes());
        return new WordParts(Reports.written(new DocxWriter(Optional.of(file)), report));
    }

    private static List<String> paragraphs(WordParts parts, String style) {
        return parts.found(DOCUMENT, "<w:pStyle w:val=\"" + style + "\"/>.*?<w:t [^>]*>([^<]*)</w:t>").toList();
    }

    private static Block.Figure figure(double width, double height) {
        return new Block.Figure("wide", "Wide", "A wide one.",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width
                        + "\" height=\"" + height + "\"/>",
                width, height);
    }
}
