package org.holdfast.dsl.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Restoration;
import org.holdfast.model.Site;

/** By which names elements can be referred to, once the draft is carried out. */
final class Names {
    private final Draft draft;
    private final Resource file;
    private @Nullable Map<String, Integer> siteForms;

    Names(Draft draft, Resource file) {
        this.draft = draft;
        this.file = file;
    }

    /** The names that mean the element and nothing else, the shortest first; empty for an element without a name. */
    List<String> of(EObject target) {
        if (target.eIsProxy()) {
            return List.of(ofProxy(target));
        }
        return switch (target) {
            case Site site -> ofSite(site);
            case DisasterLevel level -> List.of(String.valueOf(draft.get(level, Literals.DISASTER_LEVEL__NUMBER)));
            case Restoration restoration when draft.get(restoration,
                    Literals.RESTORATION__COMPONENT) instanceof EObject component ->
                of(component);
            case NamedElement named when name(named) != null -> List.of(String.valueOf(name(named)));
            default -> List.of();
        };
    }

    /** Whether the text means the element. */
    boolean isName(String text, EObject target) {
        String name = text.replace("^", "").replaceAll("\\s+", "");
        return of(target).contains(name) || isFullName(name, target);
    }

    private boolean isFullName(String name, EObject target) {
        return target instanceof Site site && !site.eIsProxy() && fullName(site).equals(name);
    }

    private @Nullable Object name(NamedElement element) {
        return draft.get(element, Literals.NAMED_ELEMENT__NAME);
    }

    private List<String> ofSite(Site site) {
        String full = fullName(site);
        List<String> forms = forms(full);
        List<String> unique = forms.stream().filter(form -> sites().getOrDefault(form, 0) <= 1).toList();
        return unique.isEmpty() ? List.of(full) : unique;
    }

    private static List<String> forms(String full) {
        List<String> segments = List.of(full.split("\\."));
        List<String> forms = new ArrayList<>();
        for (int first = segments.size() - 1; first >= 0; first--) {
            forms.add(String.join(".", segments.subList(first, segments.size())));
        }
        return forms;
    }

    private String fullName(Site site) {
        StringBuilder full = new StringBuilder(String.valueOf(name(site)));
        for (EObject around = draft.container(site); around instanceof Site parent; around = draft.container(parent)) {
            full.insert(0, name(parent) + ".");
        }
        return full.toString();
    }

    private Map<String, Integer> sites() {
        Map<String, Integer> counts = siteForms;
        if (counts == null) {
            counts = new HashMap<>();
            for (Iterator<?> all = EcoreUtil.getAllContents(resources(), false); all.hasNext();) {
                if (all.next() instanceof Site site) {
                    for (String form : forms(fullName(site))) {
                        counts.merge(form, 1, Integer::sum);
                    }
                }
            }
            siteForms = counts;
        }
        return counts;
    }

    private List<Resource> resources() {
        return file.getResourceSet() == null ? List.of(file) : List.copyOf(file.getResourceSet().getResources());
    }

    /** A link that was not followed, or cannot be, keeps its text. */
    private String ofProxy(EObject proxy) {
        String fragment = EcoreUtil.getURI(proxy).fragment();
        if (file instanceof LazyLinkingResource lazy && lazy.getEncoder().isCrossLinkFragment(lazy, fragment)) {
            return NodeModelUtils.getTokenText(lazy.getEncoder().decode(lazy, fragment).getThird()).replace("^", "");
        }
        return fragment;
    }
}
