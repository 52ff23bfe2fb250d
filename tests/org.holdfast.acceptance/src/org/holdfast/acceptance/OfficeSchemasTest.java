package org.holdfast.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether documents and workbooks are as the schemas of Office Open XML (ECMA-376) ask, of which the product has a part. */
class OfficeSchemasTest {
    private static final SchemaTypeLoader SCHEMAS = XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem,
            XmlBeans.getBuiltinTypeSystem());
    /** Their schemas are those of the packages, not of Office. */
    private static final Set<String> OF_THE_PACKAGE = Set.of("[Content_Types].xml", "docProps/core.xml");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({ "mail-order, en", "mail-order, ro", "first-draft, en" })
    void eachPartIsAsItsSchemaAsks(String example, String language) throws IOException, XmlException {
        Path document = folder.resolve("plan.docx");
        Path workbook = folder.resolve("plan.xlsx");
        Caller.inProduct().call("report", "examples/" + example, "--as-of", "2026-11-23", "--language", language,
                "--to", document.toString(), "--to", workbook.toString()).ending(0);

        assertEquals(List.of(), broken(document));
        assertEquals(List.of(), broken(workbook));
    }

    private static List<String> broken(Path file) throws IOException, XmlException {
        List<String> broken = new ArrayList<>();
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                if (part.getName().matches(".*\\.(xml|rels)") && !OF_THE_PACKAGE.contains(part.getName())) {
                    broken.addAll(broken(part.getName(), parts.getInputStream(part)));
                }
            }
        }
        return broken;
    }

    private static List<String> broken(String part, InputStream xml) throws IOException, XmlException {
        List<XmlError> errors = new ArrayList<>();
        SCHEMAS.parse(xml, null, null).validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(error -> part + ": " + error.getMessage()).toList();
    }
}
