package org.holdfast.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** A document of a company whose styles, head and foot a report takes. */
final class Template {
    private static final Set<String> DOCUMENTS = Set.of(XWPFRelation.DOCUMENT.getContentType(),
            XWPFRelation.TEMPLATE.getContentType());

    private Template() {}

    /**
     * Opens a template; the file stays as it is.
     *
     * @throws IOException
     *             names the file, if it cannot be read or is no document of Word
     */
    static XWPFDocument open(Path file) throws IOException {
        byte[] bytes = read(file);
        try {
            OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes));
            List<PackagePart> documents = parts.getParts().stream()
                    .filter(part -> DOCUMENTS.contains(part.getContentType())).toList();
            if (documents.isEmpty()) {
                throw new IOException(message(file, "it holds no document; expected .docx or .dotx without macros"));
            }
            TemplateParts.keepLooks(parts, documents.getFirst());
            parts.replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
            return new XWPFDocument(parts);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | IllegalArgumentException e) {
            throw new IOException(message(file, "it is no Word document, or a damaged one"), e);
        }
    }

    private static byte[] read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(message(file, "there is no such file"));
        }
        return Files.readAllBytes(file);
    }

    private static String message(Path file, String reason) {
        return "the template " + file + " cannot be used: " + reason;
    }
}
