package org.holdfast.report.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.holdfast.report.content.Report;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.CTProperties;

/** A document or workbook that holds a report, and is written as such. */
public final class OfficeFile {
    private static final String MAKER = "Holdfast";
    /** What office programs take for a property. */
    private static final int LONGEST = 255;

    private OfficeFile() {}

    /**
     * Writes a document, with what the report says of itself as its properties. The same content gives the same bytes.
     *
     * @param written
     *            parts that are written already, by their names; they stand in for those of the document
     * @param out
     *            takes the bytes; it is not closed
     * @throws IOException
     *             if it takes no more
     */
    public static void write(POIXMLDocument document, Report report, Map<String, byte[]> written, OutputStream out)
            throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        describe(document.getProperties().getExtendedProperties().getUnderlyingProperties());
        describe(properties(document), report);
        document.write(zip);
        SteadyZip.rewrite(zip.toByteArray(), written, out);
    }

    private static PackageProperties properties(POIXMLDocument document) throws IOException {
        try {
            return document.getPackage().getPackageProperties();
        } catch (InvalidFormatException e) {
            throw new IOException("the properties of the document cannot be read: " + e.getMessage(), e);
        }
    }

    /** What Word counted in a template is not true of a report; whose it is stays. */
    private static void describe(CTProperties properties) {
        Optional<String> company = Optional.of(properties).filter(CTProperties::isSetCompany)
                .map(CTProperties::getCompany);
        properties.set(CTProperties.Factory.newInstance());
        properties.setApplication(MAKER);
        company.ifPresent(properties::setCompany);
    }

    private static void describe(PackageProperties properties, Report report) {
        Optional<Date> day = Optional.of(Date.from(report.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setTitleProperty(XmlText.start(XmlText.of(report.title()), LONGEST));
        properties.setSubjectProperty(XmlText.start(XmlText.of(report.subtitle()), LONGEST));
        properties.setDescriptionProperty(XmlText.start(XmlText.of(report.reviewed()), LONGEST));
        properties.setLanguageProperty(report.language().toLanguageTag());
        properties.setCreatorProperty(MAKER);
        properties.setLastModifiedByProperty(MAKER);
        properties.setCreatedProperty(day);
        properties.setModifiedProperty(day);
        properties.setLastPrintedProperty(Optional.empty());
        for (Consumer<Optional<String>> ofTemplates : List.<Consumer<Optional<String>>>of(
                properties::setKeywordsProperty, properties::setCategoryProperty, properties::setContentStatusProperty,
                properties::setIdentifierProperty, properties::setRevisionProperty, properties::setVersionProperty)) {
            ofTemplates.accept(Optional.empty());
        }
    }
}
