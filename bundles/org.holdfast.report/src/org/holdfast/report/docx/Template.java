package org.holdfast.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** A document of a company whose styles, head and foot a report takes. */
final class Template {
    private static final Set<String> DOCUMENTS = Set.of(XWPFRelation.DOCUMENT.getContentType(),
            XWPFRelation.TEMPLATE.getContentType());
    /** That of the document in a package of "Strict Open XML", whose namespaces are others. */
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    /** With which files of Word 97 to 2003 begin, and new ones with a password. */
    private static final byte[] COMPOUND = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 };

    private Template() {}

    @FunctionalInterface
    private interface Step<T> {
        T take() throws IOException, OpenXML4JException;
    }

    /**
     * Opens a template; the file stays as it is.
     *
     * @throws IOException
     *             names the file, if it cannot be read or is no document of Word
     */
    static XWPFDocument open(Path file) throws IOException {
        byte[] bytes = read(file);
        OPCPackage parts = tried(file, () -> OPCPackage.open(new ByteArrayInputStream(bytes)));
        if (!parts.getRelationshipsByType(STRICT).isEmpty()) {
            throw new IOException(message(file, "it is a \"Strict Open XML\" document; save it as \"Word document\""));
        }
        PackagePart document = tried(file, () -> document(parts)).orElseThrow(() -> new IOException(
                message(file, "it holds no document; expected .docx or .dotx without macros")));
        return tried(file, () -> {
            TemplateParts.keepLooks(parts, document);
            parts.replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
            XWPFDocument opened = new XWPFDocument(parts);
            if (opened.getDocument().getBody() == null) {
                throw new IOException("no body");
            }
            return opened;
        });
    }

    private static Optional<PackagePart> document(OPCPackage parts) throws OpenXML4JException {
        List<PackagePart> documents = parts.getParts().stream()
                .filter(part -> DOCUMENTS.contains(part.getContentType())).toList();
        return documents.stream().findFirst();
    }

    private static byte[] read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(message(file, "there is no such file"));
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IOException(message(file, "it cannot be read"), e);
        }
        if (bytes.length == 0) {
            throw new IOException(message(file, "it is empty"));
        }
        if (Arrays.mismatch(bytes, COMPOUND) == COMPOUND.length) {
            throw new IOException(message(file,
                    "it is a document of Word 97 to 2003, or locked with a password; save it as .docx without one"));
        }
        return bytes;
    }

    /** The library throws errors of many kinds where a file is damaged, even such as tell of its own faults. */
    private static <T> T tried(Path file, Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            throw new IOException(message(file, "it is no Word document, or a damaged one"), e);
        }
    }

    private static String message(Path file, String reason) {
        return "the template " + file + " cannot be used: " + reason;
    }
}
