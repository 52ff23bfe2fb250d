package org.holdfast.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whether a PDF can be read aloud: what veraPDF says of it by PDF/UA-1 (ISO 14289-1), as far as a machine can tell. */
class PdfUaTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void wake() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({ "mail-order, en", "mail-order, ro", "first-draft, en", "cloud-gov, en" })
    void reportsBreakNoRule(String example, String language) throws IOException, VeraPDFException {
        Path pdf = folder.resolve("plan.pdf");
        Caller.inProduct().call("report", "examples/" + example, "--as-of", "2026-11-23", "--language", language,
                "--to", pdf.toString()).ending(0);
        assertEquals(List.of(), broken(pdf));
    }

    /** The rules that are broken, each with how often. */
    private static List<String> broken(Path pdf) throws IOException, VeraPDFException {
        try (InputStream bytes = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getFailedChecks().entrySet().stream()
                    .map(each -> each.getKey().getClause() + "-" + each.getKey().getTestNumber() + ": "
                            + each.getValue())
                    .sorted().toList();
        }
    }
}
