package org.holdfast.report.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.holdfast.report.ReportWriter;
import org.holdfast.report.content.Report;

/** Markdown as GitHub and GitLab show it, for wikis and reviews: pictures are told by their descriptions. */
public final class MarkdownWriter implements ReportWriter {

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        out.write(new MarkdownPage(report).text().getBytes(StandardCharsets.UTF_8));
    }
}
