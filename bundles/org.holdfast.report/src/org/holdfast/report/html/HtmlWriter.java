package org.holdfast.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.holdfast.report.ReportWriter;
import org.holdfast.report.content.Report;

/**
 * One HTML file with all that it needs: styles, pictures, and the little that sorts tables. It reads nothing from the
 * network, prints, and can be read without scripts.
 */
public final class HtmlWriter implements ReportWriter {
    private final HtmlPage page = new HtmlPage("page.ftlh");

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        out.write(page.of(report).getBytes(StandardCharsets.UTF_8));
    }
}
