package org.holdfast.report.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A template as a company has it, made in German Word: a title page, a part across and a last one, of which the first alone
 * names heads; numbered headings; lines of a fixed height; guarded, signed, and made from a template of its own.
 */
final class CompanyTemplate {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    CompanyTemplate() {
        parts.put("[Content_Types].xml", HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">" + """
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Default Extension="jpeg" ContentType="image/jpeg"/>\
                <Default Extension="sigs" \
                ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>\
                <Override PartName="/docProps/core.xml" \
                ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>""" + type("document.main")
                + type("styles") + type("numbering") + type("settings") + type("header", "1") + type("header", "2")
                + type("header", "3") + type("footer", "1") + "</Types>");
        parts.put("_rels/.rels", relations(RELATIONS + "officeDocument=word/document.xml",
                PACKAGE + "relationships/metadata/core-properties=docProps/core.xml",
                PACKAGE + "relationships/metadata/thumbnail=docProps/thumbnail.jpeg",
                PACKAGE + "relationships/digital-signature/origin=_xmlsignatures/origin.sigs"));
        parts.put("docProps/core.xml", HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE
                + "metadata/core-properties\"><cp:category>Vorlagen</cp:category><cp:keywords>intern</cp:keywords>"
                + "<cp:revision>42</cp:revision></cp:coreProperties>");
        parts.put("docProps/thumbnail.jpeg", "small");
        parts.put("_xmlsignatures/origin.sigs", "");
        parts.put("word/_rels/document.xml.rels", relations(RELATIONS + "styles=styles.xml",
                RELATIONS + "numbering=numbering.xml", RELATIONS + "settings=settings.xml",
                RELATIONS + "header=header1.xml", RELATIONS + "header=header2.xml",
                RELATIONS + "header=header3.xml", RELATIONS + "footer=footer1.xml"));
        parts.put("word/document.xml", HEAD + "<w:document " + W + "><w:body>" + """
                <w:p><w:r><w:t>Muster</w:t></w:r></w:p>\
                <w:p><w:pPr><w:sectPr>\
                <w:headerReference w:type="default" r:id="r4"/><w:headerReference w:type="even" r:id="r5"/>\
                <w:headerReference w:type="first" r:id="r6"/><w:footerReference w:type="default" r:id="r7"/>\
                <w:pgSz w:w="11906" w:h="16838"/><w:titlePg/></w:sectPr></w:pPr></w:p>\
                <w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="12240" w:h="15840"/>\
                <w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1800" w:header="720" w:footer="720" \
                w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:num="2" w:space="720"/></w:sectPr>\
                </w:body></w:document>""");
        parts.put("word/styles.xml", HEAD + "<w:styles " + W + ">" + """
                <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>\
                <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/>\
                <w:pPr><w:spacing w:line="240" w:lineRule="exact"/></w:pPr>\
                <w:rPr><w:lang w:val="de-DE"/></w:rPr></w:style>\
                <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/>\
                <w:pPr><w:jc w:val="right"/></w:pPr></w:style>\
                <w:style w:type="paragraph" w:styleId="Kopf"><w:name w:val="header"/>\
                <w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/></w:tabs></w:pPr></w:style>\
                <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/>\
                <w:pPr><w:pageBreakBefore/><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>\
                <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/>\
                <w:basedOn w:val="berschrift1"/></w:style></w:styles>""");
        parts.put("word/numbering.xml", HEAD + "<w:numbering " + W + ">" + """
                <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:pStyle w:val="berschrift1"/></w:lvl>\
                </w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>""");
        parts.put("word/settings.xml", HEAD + "<w:settings " + W + ">" + """
                <w:attachedTemplate r:id="r1"/><w:documentProtection w:edit="readOnly" w:enforcement="1"/>\
                <w:evenAndOddHeaders/></w:settings>""");
        parts.put("word/_rels/settings.xml.rels", relations(RELATIONS + "attachedTemplate=file:///server/acme.dotx")
                .replace("/>", " TargetMode=\"External\"/>"));
        for (int i = 1; i <= 3; i++) {
            parts.put("word/header" + i + ".xml", head("hdr", "ACME " + i));
        }
        parts.put("word/footer1.xml", head("ftr", "ACME"));
    }

    /** Has a part say something else. */
    CompanyTemplate with(String part, String said, String instead) {
        parts.computeIfPresent(part, (name, text) -> text.replace(said, instead));
        return this;
    }

    /** Leaves a part out. */
    CompanyTemplate without(String part) {
        parts.remove(part);
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String type(String kind) {
        return type(kind, "");
    }

    private static String type(String kind, String number) {
        return "<Override PartName=\"/word/" + kind.replace(".main", "") + number + ".xml\" ContentType=\"" + WORD
                + kind
                + "+xml\"/>";
    }

    private static String head(String element, String text) {
        return HEAD + "<w:" + element + " " + W + "><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:" + element + ">";
    }

    /** Relations, each a type and where it leads, named r1 and so on. */
    private static String relations(String... relations) {
        StringBuilder xml = new StringBuilder(HEAD).append("<Relationships xmlns=\"").append(PACKAGE)
                .append("relationships\">");
        for (int i = 0; i < relations.length; i++) {
            String[] parts = relations[i].split("=", 2);
            xml.append("<Relationship Id=\"r").append(i + 1).append("\" Type=\"").append(parts[0])
                    .append("\" Target=\"").append(parts[1]).append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }
}
