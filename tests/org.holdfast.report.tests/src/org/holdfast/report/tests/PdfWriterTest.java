package org.holdfast.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Column;
import org.holdfast.report.content.Report;
import org.holdfast.report.content.Section;
import org.holdfast.report.pdf.PdfWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTest {

    @Test
    void writesTheSameBytesForTheSameReport() {
        assertArrayEquals(Reports.written(new PdfWriter(), Reports.named("Shop")),
                Reports.written(new PdfWriter(), Reports.named("Shop")));
    }

    @Test
    void saysWhatItIsAndInWhichLanguage() throws IOException {
        try (PDDocument document = document(Reports.named("Shop", Locale.of("ro")))) {
            assertEquals("Shop: Business continuity plan", document.getDocumentInformation().getTitle());
            assertEquals("ro", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(1772582400L,
                    document.getDocumentInformation().getCreationDate().toInstant().getEpochSecond()); // 4 March 2026
        }
    }

    @Test
    void hasABookmarkForEachSection() throws IOException {
        try (PDDocument document = document(Reports.named("Shop"))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                item.children().forEach(inner -> titles.add("> " + inner.getTitle()));
            }
            assertEquals(List.of("Where the business stands", "Systems", "> Shop"), titles);
        }
    }

    @Test
    void carriesItsFonts() throws IOException {
        try (PDDocument document = document(Reports.named("Shop"))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>alert(1)</script>", "]]>", "\"'&amp;&#0;", "${1+1} <#if x>",
            "=HYPERLINK(\"http://evil\")", "Ștefănești \u2713 \u03a9", "\ud83d\ude00" })
    void showsNamesAsTheyAre(String name) throws IOException {
        try (PDDocument document = document(Reports.named(name))) {
            assertTrue(text(document).contains("relies on " + name + ", " + name + " and " + name), text(document));
            assertNull(document.getDocumentCatalog().getOpenAction());
        }
    }

    @Test
    void putsASignInPlaceOfWhatAPageCannotHold() throws IOException {
        String name = String.join("", HostileNames.unprintable());
        try (PDDocument document = document(Reports.named(name))) {
            assertTrue(text(document).contains(name.replaceAll("[^a-z\\[0-9]", "\ufffd")), text(document));
        }
    }

    @Test
    void losesNothingOfALongName() throws IOException {
        String name = ("x".repeat(99) + " ").repeat(100);
        try (PDDocument document = document(Reports.named(name))) {
            long letters = text(document).chars().filter(letter -> letter == 'x').count();
            assertTrue(letters > 20L * name.length(), () -> letters + " letters");
        }
    }

    /** Places to break it are offered to the library, which would look for them letter by letter for half a minute. */
    @Test
    void aWordWithoutAnEndIsBrokenAndStaysWhole() throws IOException {
        Section section = new Section("summary", "Summary",
                List.of(new Block.Paragraph(HostileNames.LONG + " and \ud83d\ude00".repeat(100))), List.of());
        Report report = new Report("Shop", "Plan", "Reviewed", LocalDate.of(2026, 3, 4), Locale.ENGLISH,
                List.of(section));
        try (PDDocument document = document(report)) {
            assertEquals(HostileNames.LONG.length(),
                    text(document).chars().filter(letter -> letter == 'x').count());
            assertTrue(document.getNumberOfPages() < 10, () -> document.getNumberOfPages() + " pages");
        }
    }

    /** A page holds 253 mm, that is 717 pt; a row 8.5 pt x 1.4 and 2.4 mm, that is 18.7 pt: 38 rows, one of them the head. */
    @Test
    void rowsOfATableGoDownToTheFootOfAPage() throws IOException {
        List<Block.Row> rows = IntStream.range(0, 100)
                .mapToObj(number -> new Block.Row(Optional.empty(), List.of(Cell.words("row" + number)))).toList();
        Section section = new Section("rows", "Rows", List.of(new Block.Table("rows-all", "All",
                List.of(Column.words("Name", 1)), rows, "None")), List.of());
        try (PDDocument document = document(new Report("Shop", "Plan", "Reviewed", LocalDate.of(2026, 3, 4),
                Locale.ENGLISH, List.of(section)))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(3);
            stripper.setEndPage(3);
            assertEquals(37, stripper.getText(document).lines().filter(line -> line.startsWith("row")).count());
        }
    }

    /** First the title and contents, then the wide picture, the other one, and what comes after. */
    @Test
    void aPictureAfterAWideOneGetsAnUprightPageAndLeavesNoneEmpty() throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"40\"/>";
        Section pictures = new Section("pictures", "Pictures",
                List.of(new Block.Figure("wide", "A wide one", "Wide.", svg, 1000, 40),
                        new Block.Figure("narrow", "A narrow one", "Narrow.", svg, 200, 40)),
                List.of());
        Section after = new Section("after", "After", List.of(new Block.Paragraph("the words after")), List.of());
        try (PDDocument document = document(new Report("Shop", "Plan", "Reviewed", LocalDate.of(2026, 3, 4),
                Locale.ENGLISH, List.of(new Section("systems", "Systems", List.of(), List.of(pictures, after)))))) {
            List<Boolean> across = new ArrayList<>();
            document.getPages()
                    .forEach(page -> across.add(page.getMediaBox().getWidth() > page.getMediaBox().getHeight()));
            assertEquals(List.of(false, true, false, false), across);
        }
    }

    /** The page has some 13,000 characters, most of them of styles. */
    /** The picture alone would fill the page across; the title of its chapter stands on the same page. */
    @Test
    void aTallWidePictureLeavesRoomForTheTitleOfItsChapter() throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1000\" height=\"900\"/>";
        Section pictures = new Section("pictures", "Pictures",
                List.of(new Block.Figure("tall", "A tall one", "Tall.", svg, 1000, 900)), List.of());
        Report report = new Report("Shop", "Plan", "Reviewed", LocalDate.of(2026, 3, 4), Locale.ENGLISH,
                List.of(new Section("systems", "Systems", List.of(new Block.Paragraph("What they are.")),
                        List.of(pictures))));
        try (PDDocument document = document(report)) {
            assertEquals(2, document.getNumberOfPages());
        }
    }

    /** What has a line to say needs no page of its own. */
    @Test
    void briefChaptersFollowEachOther() throws IOException {
        Report report = new Report("Shop", "Plan", "Reviewed", LocalDate.of(2026, 3, 4), Locale.ENGLISH,
                Stream.of("groups", "disasters", "costs", "plans").map(anchor -> new Section(anchor, anchor,
                        List.of(new Block.Paragraph("There are none.")), List.of())).toList());
        try (PDDocument document = document(report)) {
            assertEquals(2, document.getNumberOfPages());
        }
    }

    /** The last row alone under a head of its own says that something went wrong: the one before goes with it. */
    @ParameterizedTest
    @ValueSource(ints = { 37, 38, 39 })
    void noRowStandsAloneOnTheLastPage(int number) throws IOException {
        List<Block.Row> rows = IntStream.range(0, number)
                .mapToObj(i -> new Block.Row(Optional.empty(), List.of(Cell.words("row" + i)))).toList();
        Section section = new Section("rows", "Rows", List.of(new Block.Table("rows-all", "All",
                List.of(Column.words("Name", 1)), rows, "None")), List.of());
        try (PDDocument document = document(new Report("Shop", "Plan", "Reviewed", LocalDate.of(2026, 3, 4),
                Locale.ENGLISH, List.of(section)))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(document.getNumberOfPages());
            List<String> lines = stripper.getText(document).lines().toList();
            assertTrue(lines.stream().filter(line -> line.startsWith("row")).count() > 1, lines::toString);
            assertTrue(lines.contains("Name"), lines::toString);
        }
    }

    @Test
    void whatMemoryDoesNotSufficeForIsSaidAtOnce() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String message = assertThrows(IOException.class,
                () -> new PdfWriter(1 << 20).write(Reports.named("Shop"), out)).getMessage();

        assertTrue(
                message.matches("to lay out so many pages takes some [12] MB of memory, and Java takes 1 MB at most; "
                        + "leave sections out \\(--sections\\), take another form, or give it more, such as by "
                        + "JDK_JAVA_OPTIONS=-Xmx8g in the environment"),
                message);
        assertEquals(0, out.size());
    }

    /** DejaVu has a smile, but neither a bank nor a woman at her computer, who is both, joined, with a colour of her skin. */
    @Test
    void emojiThatItsFontsLackAreTold() throws IOException {
        try (PDDocument document = document(
                Reports.named("\ud83d\ude00 \ud83c\udfe6 \ud83d\udc69\ud83c\udffd\u200d\ud83d\udcbb."))) {
            assertTrue(text(document).contains("\ud83d\ude00 [bank] [woman][personal computer]."), text(document));
        }
    }

    /** Where a name has no room, a box says that something is there. */
    @Test
    void emojiInPicturesAreBoxes() throws IOException {
        assertArrayEquals(drawn("\u25a1 Till"), drawn("\ud83c\udfe6 Till"));
        assertFalse(Arrays.equals(drawn(" Till"), drawn("\ud83c\udfe6 Till")));
    }

    /** The colours of the page with a picture that has these words. */
    private static int[] drawn(String words) throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"40\">"
                + "<text x=\"4\" y=\"20\" font-size=\"12\">" + words + "</text></svg>";
        Section section = new Section("pictures", "Pictures",
                List.of(new Block.Figure("one", "A picture", "A till.", svg, 200, 40)), List.of());
        try (PDDocument document = document(new Report("Shop", "Plan", "Reviewed", LocalDate.of(2026, 3, 4),
                Locale.ENGLISH, List.of(section)))) {
            BufferedImage page = new PDFRenderer(document).renderImage(1);
            return page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        }
    }

    /** A title as long as a page would lie upon all pages. */
    @Test
    void aLongTitleIsCutInTheHeadOfPages() throws IOException {
        try (PDDocument document = document(Reports.named(HostileNames.LONG))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(document.getNumberOfPages());
            String first = stripper.getText(document).lines().findFirst().orElseThrow();
            assertTrue(first.matches("x{30,60}\u2026.*Reviewed 1 March 2026"), first);
        }
    }

    /** With one sign for two letters, who looks for "fibre" or "office" would not find it. */
    @Test
    void lettersAreNotJoined() throws IOException {
        String name = "Optical fibre of the office, waffles and fjords";
        try (PDDocument document = document(Reports.named(name))) {
            assertTrue(text(document).contains(name), text(document));
        }
    }

    @Test
    void writesFromRightToLeft() throws IOException {
        String shalom = "\u05e9\u05dc\u05d5\u05dd";
        try (PDDocument document = document(Reports.named(shalom))) {
            assertTrue(text(document).contains(shalom), text(document));
        }
    }

    private static PDDocument document(Report report) throws IOException {
        return Loader.loadPDF(Reports.written(new PdfWriter(), report));
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }
}
