package org.holdfast.dsl.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.edit.UnwritableException;
import org.holdfast.dsl.plan.ByteOrderMark;

/**
 * What a file is about to be saved as.
 *
 * @param text
 *            its text
 * @param mark
 *            the byte order mark before it; may be empty
 */
record Saving(NewText text, String mark) {

    /**
     * The text of a file, with the mark that the file has on disk.
     *
     * @param files
     *            reads the file
     * @throws IOException
     *             if the language cannot say what the model says, or the file cannot be read
     */
    static Saving toDisk(BcpResource file, URIConverter files, PlanEdits edits) throws IOException {
        return new Saving(text(file, edits), markOf(file.getURI(), files));
    }

    /**
     * The text alone.
     *
     * @throws IOException
     *             if the language cannot say what the model says
     */
    static Saving plain(BcpResource file, PlanEdits edits) throws IOException {
        return new Saving(text(file, edits), "");
    }

    /** Writes it, and compares later changes with it. */
    void write(OutputStream out) throws IOException {
        out.write((mark + text.text()).getBytes(StandardCharsets.UTF_8));
        text.adopt();
    }

    private static NewText text(BcpResource file, PlanEdits edits) throws IOException {
        try {
            return NewText.of(file, edits);
        } catch (UnwritableException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String markOf(URI file, URIConverter files) throws IOException {
        if (!files.exists(file, null)) {
            return "";
        }
        try (InputStream in = files.createInputStream(file)) {
            return ByteOrderMark.of(in);
        }
    }
}
