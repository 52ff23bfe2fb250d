package org.holdfast.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Report;
import org.holdfast.report.content.Section;
import org.holdfast.report.content.Span;
import org.holdfast.report.docx.DocxWriter;
import org.holdfast.report.xlsx.XlsxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

class DocxWriterTest {
    /** Stands for a picture; nothing reads it. */
    private static final byte[] PIXEL = { 1, 2, 3 };

    @Test
    void headingsContentsAndCaptions() throws IOException {
        try (XWPFDocument document = document(Reports.named("Shop"))) {
            assertEquals(List.of("Where the business stands", "Systems"), texts(document, "Heading1"));
            assertEquals(List.of("Shop"), texts(document, "Heading2"));
            assertEquals(List.of("Shop"), texts(document, "Title"));
            assertEquals(List.of("Table 1. Systems of Shop", "Table 2. Spares", "Figure 1. How long Shop takes"),
                    texts(document, "Caption"));
        }
    }

    /** As Word makes them, but without numbers of pages: Word would ask, at each opening, whether it may look them up. */
    @Test
    void contentsLeadToSectionsAndAskNothing() throws IOException {
        String xml = xml(Reports.named("Shop"));
        String contents = xml.substring(xml.indexOf("<w:sdt>"), xml.indexOf("</w:sdt>"));

        assertEquals(List.of("Table of Contents"), found(contents, "<w:docPartGallery w:val=\"([^\"]*)\"").toList());
        assertEquals(List.of("Page numbers come when you click here and press F9.", "Where the business stands",
                "Systems", "Shop"), found(contents, "<w:t [^>]*>([^<]*)</w:t>").skip(1).toList());
        assertEquals(List.of("summary", "systems", "systems_one"),
                found(contents, "<w:hyperlink w:anchor=\"h\\d+_(\\w+)\"").toList());
        assertEquals(List.of(), found(part("word/settings.xml", Reports.named("Shop")), "(updateFields)").toList());
    }

    @Test
    void widePicturesStandOnSheetsThatAreTurned() throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1000\" height=\"40\"/>";
        Block.Figure wide = new Block.Figure("wide", "Wide", "A wide one.", svg, 1000, 40);
        Block.Figure widest = new Block.Figure("widest", "Widest", "A wider one.", svg, 2000, 40);
        Report shop = Reports.named("Shop");
        String xml = xml(new Report(shop.title(), shop.subtitle(), shop.reviewed(), shop.asOf(), shop.language(),
                List.of(new Section("one", "One", List.of(new Block.Paragraph("It says little.")),
                        List.of(new Section("inner", "Inner", List.of(wide, widest), List.of()))),
                        new Section("two", "Two", List.of(new Block.Paragraph("It says more.")), List.of()))));

        // The title page and the contents, A4; "One" across; its second picture on A3; "Two".
        assertEquals(List.of("11906 16838", "16838 11906", "23812 16838", "11906 16838"),
                found(xml, "<w:pgSz ([^>]*)/>").map(size -> size.replaceAll("[^0-9 ]|w:orient.*", "").strip())
                        .toList());
        assertEquals(1, found(xml, "(<w:titlePg/>)").count());
        assertEquals(4, found(xml, "(<w:headerReference )").count());
        assertTrue(xml.indexOf("16838") < xml.indexOf(">One<", xml.indexOf("</w:sdt>")));
        assertTrue(xml.indexOf(">One<", xml.indexOf("</w:sdt>")) < xml.indexOf("w:w=\"16838\""));
    }

    /** 1,500 by 3,000 pixels shrink to 790 high, upright and on A3 alike: so it stands upright. */
    @Test
    void aWidePictureThatIsHigherStillStandsUpright() throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1500\" height=\"3000\"/>";
        String xml = xml(Reports.holding(new Block.Figure("high", "High", "A high one.", svg, 1500, 3000)));

        assertEquals(List.of("11906"), found(xml, "<w:pgSz w:w=\"(\\d+)\"").toList());
    }

    @Test
    void linksLeadToBookmarksAndFieldsAreFields() throws IOException {
        String xml = xml(Reports.named("Shop"));

        assertEquals(Stream.of("summary", "systems", "table-one", "row-one", "table-two", "figure-one", "systems-one")
                .map(anchor -> anchor.replace('-', '_')).sorted().toList(),
                found(xml, "<w:bookmarkStart w:id=\"\\d+\" w:name=\"h\\d+_(\\w+)\"/>").sorted().toList());
        // Two paragraphs, callouts, facts and four times two items lead to the row, each in the one text or the other.
        assertEquals(14, found(xml, "<w:hyperlink w:anchor=\"h\\d+_(row_one)\"").count());
        assertEquals(List.of("Table", "Table", "Figure"), found(xml, " SEQ (\\w+) ").toList());
        assertEquals(List.of("\\o \"1-2\" \\h \\z \\u "), found(xml, "TOC (\\\\[^<]*)<").toList());
        assertEquals(List.of("Shop takes two hours."), found(xml, "<wp:docPr [^>]*descr=\"([^\"]*)\"").toList());
    }

    /** A heading and a paragraph stay with the table that they tell of; its caption does anyway. */
    @Test
    void aParagraphStaysWithTheTableAfterIt() throws IOException {
        Report shop = Reports.named("Shop");
        Block table = shop.sections().getLast().blocks().getFirst();
        try (XWPFDocument document = document(new Report(shop.title(), shop.subtitle(), shop.reviewed(), shop.asOf(),
                shop.language(),
                List.of(new Section("one", "One", List.of(new Block.Paragraph("Before a table."), table,
                        new Block.Paragraph("Before nothing.")), List.of()))))) {
            assertEquals(List.of("Before a table.", "Table 1. Systems of Shop"),
                    document.getParagraphs().stream().filter(each -> each.getCTP().isSetPPr()
                            && each.getCTP().getPPr().isSetKeepNext()).map(XWPFParagraph::getText).toList());
        }
    }

    @Test
    void aParagraphStaysWithTheListAfterIt() throws IOException {
        try (XWPFDocument document = document(Reports.holding(new Block.Paragraph("To know beforehand:"),
                new Block.Items(false, List.of(List.of(new Span.Plain("It takes long."))))))) {
            assertEquals(List.of("To know beforehand:"),
                    document.getParagraphs().stream().filter(each -> each.getCTP().isSetPPr()
                            && each.getCTP().getPPr().isSetKeepNext()).map(XWPFParagraph::getText).toList());
        }
    }

    @Test
    void eachNumberedListBeginsAtOne() throws IOException {
        try (XWPFDocument document = document(Reports.named("Shop"))) {
            assertEquals(List.of(1, 1, 2, 2, 1, 1, 3, 3), document.getParagraphs().stream()
                    .filter(each -> each.getNumID() != null).map(each -> each.getNumID().intValue()).toList());
            assertEquals(List.of("bullet", "decimal"), document.getParagraphs().stream()
                    .filter(each -> each.getNumID() != null).map(XWPFParagraph::getNumFmt).distinct().toList());
        }
    }

    @Test
    void runningHeadTellsPlanAndReview() throws IOException {
        try (XWPFDocument document = document(Reports.named("Magazin", Locale.of("ro")))) {
            assertEquals("Magazin\tReviewed 1 March 2026", document.getHeaderList().getFirst().getText().strip());
            assertTrue(document.getFooterList().getFirst().getText().contains("Pagina 1 din 1"));
            assertEquals(List.of("ro-RO"), found(part("word/styles.xml", Reports.named("M", Locale.of("ro"))),
                    "<w:lang w:val=\"([^\"]*)\"").toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>alert(1)</script>", "]]>", "&amp;", "שלום עולם", "🏦 bank", "=1+1",
            " two  blanks " })
    void textOfPeopleIsKept(String name) throws IOException {
        try (XWPFDocument document = document(Reports.named(name))) {
            assertEquals(List.of(name), texts(document, "Title"));
            assertEquals(name + " (good)", document.getTables().get(1).getRow(1).getCell(0).getText());
        }
    }

    @Test
    void rightToLeftTextRunsSo() throws IOException {
        String xml = xml(Reports.named("שלום עולם"));

        assertTrue(xml.contains("<w:bidi/>"));
        assertTrue(xml.contains("<w:rtl/>"));
    }

    @Test
    void longTextIsKept() throws IOException {
        String name = IntStream.range(0, 2_000).mapToObj(number -> "n" + (number + 1000)).collect(Collectors.joining());
        try (XWPFDocument document = document(Reports.named(name))) {
            assertEquals(10_000, texts(document, "Title").getFirst().length());
        }
    }

    @Test
    void writesTheSameBytesForTheSameReport() throws InterruptedException {
        byte[] first = Reports.written(new DocxWriter(Optional.empty()), Reports.named("Shop"));
        // Times in zip files are of two seconds.
        Thread.sleep(2_100);

        assertArrayEquals(first, Reports.written(new DocxWriter(Optional.empty()), Reports.named("Shop")));
    }

    @Test
    void takesStylesAndHeadOfATemplate(@TempDir Path folder) throws IOException {
        Path template = folder.resolve("company.docx");
        Files.write(template, template());
        byte[] written = Reports.written(new DocxWriter(Optional.of(template)), Reports.named("Shop"));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
            assertEquals(List.of("Where the business stands", "Systems"), texts(document, "berschrift1"));
            assertEquals("heading 1", document.getStyles().getStyle("berschrift1").getName());
            assertEquals(List.of("Shop"), texts(document, "Heading2"));
            assertEquals(List.of("ACME internal"),
                    document.getHeaderList().stream().map(head -> head.getText().strip()).toList());
            assertTrue(document.getParagraphs().stream().noneMatch(each -> each.getText().contains("Sample")));
        }
    }

    @Test
    void leavesOutWhatATemplateShowsAndLeadsTo(@TempDir Path folder) throws IOException {
        Path template = folder.resolve("company.docx");
        Files.write(template, template());
        assertEquals(List.of("word/media/image1.png"), media(Files.readAllBytes(template)));
        byte[] written = Reports.written(new DocxWriter(Optional.of(template)), Reports.named("Shop"));

        // The one figure of the report, twice: in pixels and as SVG. Nothing is left of the template's pixel.
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
            assertEquals(List.of(), document.getAllPictures().stream()
                    .filter(each -> Arrays.equals(PIXEL, each.getData())).toList());
            assertEquals(2, media(written).size());
            assertEquals(List.of(), found(part("word/_rels/document.xml.rels", written), "(acme)").toList());
        }
    }

    @Test
    void isLaidOutAsByWordOfToday() throws IOException {
        assertEquals(List.of("15"), found(part("word/settings.xml", Reports.named("Shop")),
                "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"[^\"]*\" w:val=\"(\\d+)\"/></w:compat>")
                .toList());
    }

    /** So does what comes after the contents, whatever the style says. */
    @Test
    void eachRecoveryPlanBeginsOnAPage() throws IOException {
        Section first = new Section("plan-a", "Fire", List.of(), List.of());
        Section second = new Section("plan-b", "Flood", List.of(), List.of());
        Report shop = Reports.named("Shop");
        Report report = new Report(shop.title(), shop.subtitle(), shop.reviewed(), shop.asOf(), shop.language(),
                List.of(new Section("plans", "Recovery plans", List.of(), List.of(first, second))));

        assertEquals(List.of("h1_plans", "h3_plan_b"), found(xml(report),
                "<w:pageBreakBefore/></w:pPr><w:bookmarkStart w:id=\"\\d+\" w:name=\"(\\w+)\"").toList());
    }

    @Test
    void namesATemplateThatIsNone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("company.docx");
        assertEquals("the template " + file + " cannot be used: there is no such file", failure(file));
        Files.writeString(file, "no zip at all");
        assertEquals("the template " + file + " cannot be used: it is no Word document, or a damaged one",
                failure(file));
        Files.write(file, Reports.written(new XlsxWriter(), Reports.named("Shop")));
        assertEquals("the template " + file
                + " cannot be used: it holds no document; expected .docx or .dotx without macros", failure(file));
    }

    @Test
    void readsNoExternalEntitiesOfATemplate(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("company.docx");
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(template()));
                ZipOutputStream to = new ZipOutputStream(changed)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write((entry.getName().equals("word/styles.xml")
                        ? text.replace("<w:styles", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hosts\">]><w:styles")
                        : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(file, changed.toByteArray());

        assertEquals("the template " + file + " cannot be used: it is no Word document, or a damaged one",
                failure(file));
    }

    private static String failure(Path template) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String message = assertThrows(IOException.class,
                () -> new DocxWriter(Optional.of(template)).write(Reports.named("Shop"), out)).getMessage();
        assertEquals(0, out.size());
        return message;
    }

    /** A document whose first heading is called as in German Word, with a head. */
    private static byte[] template() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFStyles styles = document.createStyles();
            CTStyle heading = CTStyle.Factory.newInstance();
            heading.setStyleId("berschrift1");
            heading.addNewName().setVal("heading 1");
            heading.setType(STStyleType.PARAGRAPH);
            styles.addStyle(new XWPFStyle(heading));
            document.createParagraph().createRun().setText("Sample text");
            document.createParagraph().createHyperlinkRun("https://acme.example").setText("Sample link");
            document.addPictureData(PIXEL, PictureType.PNG);
            document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("ACME internal");
            document.write(out);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }

    private static XWPFDocument document(Report report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Reports.written(new DocxWriter(Optional.empty()), report)));
    }

    private static String xml(Report report) throws IOException {
        return part("word/document.xml", report);
    }

    private static String part(String name, Report report) throws IOException {
        return part(name, Reports.written(new DocxWriter(Optional.empty()), report));
    }

    private static String part(String name, byte[] file) throws IOException {
        return new WordParts(file).text(name);
    }

    /** The names of the pictures in a document. */
    private static List<String> media(byte[] file) throws IOException {
        return new WordParts(file).names().filter(name -> name.startsWith("word/media/")).toList();
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream().filter(each -> style.equals(each.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static Stream<String> found(String text, String expression) {
        return Pattern.compile(expression).matcher(text).results().map(result -> result.group(1));
    }
}
