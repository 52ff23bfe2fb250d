package org.holdfast.report;

import java.io.IOException;
import java.io.OutputStream;

import org.holdfast.report.content.Report;

/** A form in which reports are written. The same report gives the same bytes. */
public interface ReportWriter {

    /**
     * Writes a report.
     *
     * @param out
     *            takes the bytes; it is not closed
     * @throws IOException
     *             if it takes no more
     */
    void write(Report report, OutputStream out) throws IOException;
}
