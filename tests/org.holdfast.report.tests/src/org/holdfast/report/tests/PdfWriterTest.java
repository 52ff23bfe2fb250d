package org.holdfast.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.holdfast.report.pdf.PdfWriter;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    @Test
    void writesTheSameBytesForTheSameReport() {
        assertArrayEquals(Reports.written(new PdfWriter(), Reports.named("Shop")),
                Reports.written(new PdfWriter(), Reports.named("Shop")));
    }
}
