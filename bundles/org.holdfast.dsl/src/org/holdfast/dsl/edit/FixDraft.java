package org.holdfast.dsl.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.model.Acceptance;
import org.holdfast.model.Document;
import org.holdfast.model.Element;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.rules.fix.Fix;
import org.holdfast.rules.fix.Fix.Accept;
import org.holdfast.rules.fix.Fix.AddElement;
import org.holdfast.rules.fix.Fix.AddReference;
import org.holdfast.rules.fix.Fix.SetValue;

/** Several fixes that are carried out together, as far as none undoes another. */
public final class FixDraft {
    private final Draft draft = new Draft();
    private final Set<Claim> claims = new HashSet<>();
    private final Map<EClass, Optional<Document>> files = new HashMap<>();
    private final String reason;

    /** What may be said by one fix only. */
    private record Claim(EObject element, Object feature) {}

    /**
     * @param reason
     *            why findings are accepted
     */
    public FixDraft(String reason) {
        this.reason = reason;
    }

    /**
     * Adds a fix.
     *
     * @return whether it was added; not if an earlier one says something about the same already, or if the element is in
     *         no file
     */
    public boolean add(Fix fix) {
        return switch (fix) {
            case SetValue set -> set(set);
            case AddReference add -> add(add);
            case AddElement add -> add(add);
            case Accept accept -> accept(accept);
        };
    }

    Draft draft() {
        return draft;
    }

    private boolean set(SetValue fix) {
        if (!claims.add(new Claim(fix.element(), fix.attribute()))) {
            return false;
        }
        draft.set(fix.element(), fix.attribute(), fix.value());
        return true;
    }

    /** A system goes to one group only; a role gets one more holder at a time. */
    private boolean add(AddReference fix) {
        EObject claimed = fix.list() == Literals.CONSISTENCY_GROUP__MEMBERS ? fix.target() : fix.element();
        if (!claims.add(new Claim(claimed, fix.list()))) {
            return false;
        }
        draft.add(fix.element(), fix.list(), fix.target());
        return true;
    }

    private boolean add(AddElement fix) {
        Element element = (Element) EcoreUtil.create(fix.type());
        fix.values().forEach(element::eSet);
        boolean free = fix.values().entrySet().stream().filter(value -> value.getValue() instanceof Collection)
                .allMatch(value -> ((Collection<?>) value.getValue()).stream()
                        .allMatch(each -> claims.add(new Claim((EObject) each, value.getKey()))));
        return free && put(element, fix.near());
    }

    private boolean accept(Accept fix) {
        if (!claims.add(new Claim(fix.subject(), fix.code()))) {
            return false;
        }
        Acceptance acceptance = HoldfastFactory.eINSTANCE.createAcceptance();
        acceptance.setCode(fix.code());
        acceptance.setSubject(fix.subject());
        acceptance.setReason(reason);
        acceptance.setUntil(fix.until());
        return put(acceptance, fix.subject());
    }

    private boolean put(Element element, EObject near) {
        if (!(EcoreUtil.getRootContainer(near) instanceof Document home)) {
            return false;
        }
        Optional<Document> file = files.computeIfAbsent(element.eClass(), type -> fileOfThe(type, home));
        draft.add(file.orElse(home), element);
        return true;
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
