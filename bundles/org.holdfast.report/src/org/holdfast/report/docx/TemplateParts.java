package org.holdfast.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of a template: those of its looks stay; those of what it says, such as pictures and comments, do not. */
final class TemplateParts {
    /** The end of the type of the relation to what is signed, which a report is not. */
    private static final String SIGNED = "origin";
    private static final String THUMBNAIL = "thumbnail";
    /** The ends of the types of relations that lead to looks, or that settings refer to. */
    private static final Set<String> KEPT = Set.of("styles", "stylesWithEffects", "settings", "webSettings",
            "fontTable",
            "theme", "numbering", "header", "footer", "footnotes", "endnotes", "glossaryDocument");

    private TemplateParts() {}

    /**
     * Takes out of a package what its document alone refers to and what is no part of its looks.
     *
     * @throws InvalidFormatException
     *             if the package is damaged
     */
    static void keepLooks(OPCPackage parts, PackagePart document) throws InvalidFormatException {
        dropWhatIsOfTheFile(parts);
        List<PackageRelationship> dropped = new ArrayList<>();
        for (PackageRelationship relation : document.getRelationships()) {
            if (!KEPT.contains(kind(relation))) {
                dropped.add(relation);
            }
        }
        dropped.forEach(relation -> document.removeRelationship(relation.getId()));
        for (PackageRelationship relation : dropped) {
            if (relation.getTargetMode() == TargetMode.INTERNAL) {
                dropUnlessUsed(parts, PackagingURIHelper.createPartName(relation.getTargetURI()));
            }
        }
    }

    /** Its signatures and its own small picture. */
    private static void dropWhatIsOfTheFile(OPCPackage parts) throws InvalidFormatException {
        List<PackageRelationship> dropped = new ArrayList<>();
        for (PackageRelationship relation : parts.getRelationships()) {
            if (SIGNED.equals(kind(relation)) || THUMBNAIL.equals(kind(relation))) {
                dropped.add(relation);
            }
        }
        for (PackageRelationship relation : dropped) {
            parts.removeRelationship(relation.getId());
            parts.deletePartRecursive(PackagingURIHelper.createPartName(relation.getTargetURI()));
        }
    }

    private static String kind(PackageRelationship relation) {
        String type = relation.getRelationshipType();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** A picture may stand in the head of pages as well. */
    private static void dropUnlessUsed(OPCPackage parts, PackagePartName name) throws InvalidFormatException {
        if (!parts.containPart(name)) {
            return;
        }
        for (PackagePart part : parts.getParts()) {
            if (part.isRelationshipPart()) {
                continue;
            }
            for (PackageRelationship relation : part.getRelationships()) {
                if (relation.getTargetMode() == TargetMode.INTERNAL
                        && relation.getTargetURI().equals(name.getURI())) {
                    return;
                }
            }
        }
        parts.removePart(name);
    }
}
