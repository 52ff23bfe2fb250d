package org.holdfast.report.docx;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * The paper of a template, with its heads and feet. A template may have several papers: that of its last upright part is
 * taken. What a part does not say of heads and feet, it takes from the parts before it.
 */
final class TemplatePaper {
    private final XWPFDocument template;
    private final CTSectPr paper;

    private TemplatePaper(XWPFDocument template, CTSectPr paper) {
        this.template = template;
        this.paper = paper;
    }

    /** The paper. */
    static CTSectPr of(XWPFDocument template) {
        List<CTSectPr> parts = parts(template);
        if (parts.isEmpty()) {
            return Paper.ours();
        }
        int chosen = parts.size() - 1;
        while (chosen > 0 && !Paper.isUpright(parts.get(chosen))) {
            chosen--;
        }
        if (!Paper.isUpright(parts.get(chosen))) {
            chosen = parts.size() - 1;
        }
        TemplatePaper taken = new TemplatePaper(template, (CTSectPr) parts.get(chosen).copy());
        taken.dropWhatIsOfItsText();
        parts.subList(0, chosen + 1).reversed().forEach(taken::addHeadsOf);
        Paper.complete(taken.paper);
        return taken.paper;
    }

    private static List<CTSectPr> parts(XWPFDocument template) {
        List<CTSectPr> parts = new ArrayList<>();
        try (XmlCursor cursor = template.getDocument().getBody().newCursor()) {
            while (cursor.hasNextToken()) {
                if (cursor.isStart() && cursor.getObject() instanceof CTSectPr part) {
                    parts.add(part);
                }
                if (cursor.isEnddoc()) {
                    break;
                }
                cursor.toNextToken();
            }
        }
        return parts;
    }

    /** Columns, and how its text begins and stands on its first page. */
    private void dropWhatIsOfItsText() {
        if (paper.isSetCols()) {
            paper.unsetCols();
        }
        if (paper.isSetType()) {
            paper.unsetType();
        }
        if (paper.isSetVAlign()) {
            paper.unsetVAlign();
        }
        while (paper.sizeOfHeaderReferenceArray() > 0) {
            paper.removeHeaderReference(0);
        }
        while (paper.sizeOfFooterReferenceArray() > 0) {
            paper.removeFooterReference(0);
        }
    }

    /** Adds those that no later part has; some templates name some that they do not hold. */
    private void addHeadsOf(CTSectPr part) {
        for (CTHdrFtrRef head : part.getHeaderReferenceArray()) {
            if (isThere(head) && !holds(paper.getHeaderReferenceArray(), head)) {
                paper.addNewHeaderReference().set(head);
            }
        }
        for (CTHdrFtrRef foot : part.getFooterReferenceArray()) {
            if (isThere(foot) && !holds(paper.getFooterReferenceArray(), foot)) {
                paper.addNewFooterReference().set(foot);
            }
        }
        if (part.isSetTitlePg() && !paper.isSetTitlePg()) {
            paper.setTitlePg(part.getTitlePg());
        }
    }

    private boolean isThere(CTHdrFtrRef head) {
        return template.getRelationById(head.getId()) != null;
    }

    private static boolean holds(CTHdrFtrRef[] heads, CTHdrFtrRef head) {
        return List.of(heads).stream().anyMatch(each -> each.getType() == head.getType());
    }
}
