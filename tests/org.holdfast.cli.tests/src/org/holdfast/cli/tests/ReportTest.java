package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final String PLAN = """
            plan novum "Novum" { currency EUR }
            system crm "Customers" { RTO 4 h }
            disaster fire "Fire" { level 1 strikes component crm destroys once every 20 years }
            level 1 "Loss"
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void plan() throws IOException {
        Files.writeString(folder.resolve("plan.bcp"), PLAN);
    }

    @Test
    void theFolderOfTheFileMayBeNew() throws IOException {
        report("--to", "out/plan.html").ending(0).printing("").saying("holdfast: wrote out/plan.html\n");
        String page = Files.readString(folder.resolve("out/plan.html"));
        assertTrue(page.contains("<h1 dir=\"auto\">Novum</h1>"), page);
        assertEquals(List.of("plan.html"), names(folder.resolve("out")));
    }

    @Test
    void theSameCallGivesTheSameBytes() throws IOException {
        report("--to", "one.html", "--to", "two.html").ending(0);
        report("--to", "three.html").ending(0);
        assertEquals(-1, Files.mismatch(folder.resolve("one.html"), folder.resolve("two.html")));
        assertEquals(-1, Files.mismatch(folder.resolve("one.html"), folder.resolve("three.html")));
    }

    @Test
    void aFileThatIsNamedTwiceIsWrittenOnce() throws IOException {
        report("--to", "plan.html", "--to", "out/../plan.html").ending(0).saying("holdfast: wrote plan.html\n");
        assertEquals(List.of("plan.bcp", "plan.html"), names(folder));
    }

    @Test
    void onlyTheSectionsThatAreWanted() throws IOException {
        report("--to", "plan.html", "--sections", " glossary ").ending(0);
        String page = Files.readString(folder.resolve("plan.html"));
        assertTrue(page.contains("<section id=\"glossary\""), page);
        assertEquals(1, page.split("<section id=").length - 1);
    }

    @Test
    void inRomanianAsOfADay() throws IOException {
        report("--to", "plan.html", "--language", "ro", "--as-of", "2026-12-01", "--sections", "glossary").ending(0);
        String page = Files.readString(folder.resolve("plan.html"));
        assertTrue(page.contains("lang=\"ro\""), page);
        assertTrue(page.contains("La data de 1 decembrie 2026"), page);
    }

    @Test
    void whatCannotBeWrittenStaysAsItWas() throws IOException {
        Files.createDirectory(folder.resolve("taken.html"));
        report("--to", "taken.html").ending(2).saying("holdfast: taken.html cannot be written: it is a folder\n");
        Files.writeString(folder.resolve("file"), "mine");
        report("--to", "file/plan.html").ending(2);
        assertEquals("mine", Files.readString(folder.resolve("file")));
    }

    @Test
    void wrongCalls() throws IOException {
        report("--to", "plan.txt").ending(2).printing("");
        report("--to", "plan.html", "--sections", "glosary").ending(2)
                .saying("holdfast: --sections 'glosary' is not known; did you mean 'glossary'?\n");
        report("--to", "plan.html", "--language", "de").ending(2)
                .saying("holdfast: --language 'de' is not known; expected en or ro\n");
        report("--to", "plan.html", "--scenario", "fir").ending(2)
                .saying("holdfast: the plan has no disaster or scenario 'fir'; did you mean fire?\n");
        report().ending(2).saying(
                "holdfast: Missing required option: '--to=FILE' (holdfast report --help says more)\n");
        assertFalse(Files.exists(folder.resolve("plan.html")));
        assertEquals(List.of("plan.bcp"), names(folder));
    }

    @Test
    void aTemplateThatCannotBeUsedIsFoundBeforeTheWork() throws IOException {
        report("--to", "plan.html", "--template", "company.docx").ending(2)
                .saying("holdfast: --template is for a .docx, and no --to ends so\n");
        Path company = folder.resolve("company.docx");
        report("--to", "plan.docx", "--template", "company.docx").ending(2)
                .saying("holdfast: the template " + company + " cannot be used: there is no such file\n");
        Files.writeString(company, "PK no zip");
        report("--to", "plan.html", "--to", "plan.docx", "--template", "company.docx").ending(2).saying(
                "holdfast: the template " + company + " cannot be used: it is no Word document, or a damaged one\n");
        assertEquals(List.of("company.docx", "plan.bcp"), names(folder));
    }

    @Test
    void aPlanWithErrorsIsNotReported() throws IOException {
        Files.writeString(folder.resolve("plan.bcp"), PLAN + "system crm\n");
        report("--to", "plan.html").ending(2).printing("");
        assertFalse(Files.exists(folder.resolve("plan.html")));
    }

    private Call report(String... options) {
        return Call.in(folder, Stream.concat(Stream.of("report", "plan.bcp"), Stream.of(options))
                .toArray(String[]::new));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
