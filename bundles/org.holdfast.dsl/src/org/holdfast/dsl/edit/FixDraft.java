package org.holdfast.dsl.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.model.Acceptance;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.Document;
import org.holdfast.model.Element;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.NamedElement;
import org.holdfast.model.OutageCost;
import org.holdfast.rules.fix.Fix.AddChild;
import org.holdfast.rules.fix.Fix;
import org.holdfast.rules.fix.Fix.Accept;
import org.holdfast.rules.fix.Fix.AddElement;
import org.holdfast.rules.fix.Fix.AddReference;
import org.holdfast.rules.fix.Fix.RemoveElement;
import org.holdfast.rules.fix.Fix.RemoveReference;
import org.holdfast.rules.fix.Fix.SetValue;
import org.holdfast.rules.fix.Fix.Together;

/** Several fixes that are carried out together, as far as none undoes another. */
public final class FixDraft {
    private final Draft draft = new Draft();
    private final FixClaims claims = new FixClaims();
    private final Map<EClass, Optional<Document>> files = new HashMap<>();
    private final String reason;

    /**
     * @param reason
     *            why findings are accepted
     */
    public FixDraft(String reason) {
        this.reason = reason;
    }

    /**
     * Adds a fix, in all its parts or not at all.
     *
     * @return whether it was added; not if an earlier one says something else about the same already. What says the same
     *         once more changes nothing.
     */
    public boolean add(Fix fix) {
        Optional<List<Fix>> open = claims.take(fix);
        open.ifPresent(parts -> parts.forEach(this::carryOut));
        return open.isPresent();
    }

    Draft draft() {
        return draft;
    }

    private void carryOut(Fix fix) {
        switch (fix) {
            case SetValue set -> draft.set(set.element(), set.feature(), set.value());
            case AddReference add -> draft.add(add.element(), add.list(), add.target());
            case RemoveReference remove -> draft.remove(remove.element(), remove.list(), remove.target());
            case RemoveElement remove -> draft.remove(remove.element());
            case AddElement add -> put((Element) created(add.type(), add.values()), add.near());
            case AddChild add -> draft.add(add.parent(), add.list(), created(add.type(), add.values()));
            case Accept accept -> put(acceptance(accept), accept.subject());
            case Together together -> together.parts().forEach(this::carryOut);
        }
    }

    private static EObject created(EClass type, Map<EStructuralFeature, Object> values) {
        EObject element = EcoreUtil.create(type);
        values.forEach(element::eSet);
        return element;
    }

    private Acceptance acceptance(Accept fix) {
        Acceptance acceptance = HoldfastFactory.eINSTANCE.createAcceptance();
        acceptance.setCode(fix.code());
        acceptance.setReason(reason);
        acceptance.setUntil(fix.until());
        switch (fix.subject()) {
            case DisasterLevel level -> acceptance.setLevel(level);
            case OutageCost cost -> setCost(cost, acceptance);
            default -> acceptance.setSubject((NamedElement) fix.subject());
        }
        return acceptance;
    }

    private static void setCost(OutageCost cost, Acceptance acceptance) {
        acceptance.setKind(cost.getKind());
        acceptance.setScope(cost.getScope());
        acceptance.setBearer(cost.getSubject());
        acceptance.setDisaster(cost.getDisaster());
    }

    private void put(Element element, EObject near) {
        Document home = (Document) EcoreUtil.getRootContainer(near);
        Optional<Document> file = files.computeIfAbsent(element.eClass(), type -> fileOfThe(type, home));
        draft.add(file.orElse(home), element);
    }

    /** The last file with an element of the class. */
    private static Optional<Document> fileOfThe(EClass type, Document home) {
        Resource resource = home.eResource();
        if (resource == null || resource.getResourceSet() == null) {
            return Optional.empty();
        }
        List<Document> files = resource.getResourceSet().getResources().stream()
                .flatMap(each -> each.getContents().stream()).filter(Document.class::isInstance)
                .map(Document.class::cast).toList();
        return files.reversed().stream()
                .filter(file -> file.getElements().stream().anyMatch(element -> element.eClass() == type)).findFirst();
    }
}
