package org.holdfast.ui.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.holdfast.dsl.ide.symbols.OutlineDetails;
import org.holdfast.dsl.ide.symbols.OutlineNames;
import org.holdfast.ui.plan.PlanImages;
import org.holdfast.ui.plan.PlanServices;

/** An element of a version of a plan file. Elements of two versions are the same if their sort and name are. */
final class ComparedElement extends DocumentRangeNode implements ITypedElement {

    private final String label;
    private final Optional<EClass> type;
    private final String says;

    private ComparedElement(String id, String label, Optional<EClass> type, String says, IDocument document, int start,
            int length) {
        super(0, id, document, start, length);
        this.label = label;
        this.type = type;
        this.says = says;
    }

    /** The file as a whole, with the elements in it. */
    static ComparedElement file(IDocument document, List<? extends EObject> contents) {
        ComparedElement file = new ComparedElement("file", "Plan file", Optional.empty(), "", document, 0,
                document.getLength());
        contents.forEach(root -> root.eContents().forEach(element -> add(file, element, document)));
        return file;
    }

    private static void add(ComparedElement parent, EObject element, IDocument document) {
        String name = PlanServices.get(OutlineNames.class).getName(element);
        ICompositeNode text = NodeModelUtils.findActualNodeFor(element);
        if (name != null && text != null) {
            ComparedElement node = new ComparedElement(element.eClass().getName() + " " + name,
                    name + "  " + PlanServices.get(OutlineDetails.class).getDetails(element),
                    Optional.of(element.eClass()), words(text), document, text.getOffset(), text.getLength());
            parent.addChild(node);
            element.eContents().forEach(child -> add(node, child, document));
        }
    }

    /** What the text says, however it is laid out. */
    private static String words(ICompositeNode text) {
        List<String> words = new ArrayList<>();
        for (ILeafNode leaf : text.getLeafNodes()) {
            if (!leaf.isHidden()) {
                words.add(leaf.getText());
            }
        }
        return String.join(" ", words);
    }

    /** Compared to tell whether the element has changed. */
    String says() {
        return says;
    }

    @Override
    public String getName() {
        return label;
    }

    @Override
    public Image getImage() {
        return type.map(PlanImages::of).orElseGet(() -> PlanImages.named("plan.svg"));
    }

    @Override
    public String getType() {
        return "bcp";
    }

    @Override
    @NonNullByDefault({})
    public boolean equals(Object other) {
        return other instanceof ComparedElement element && element.getId().equals(getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }
}
