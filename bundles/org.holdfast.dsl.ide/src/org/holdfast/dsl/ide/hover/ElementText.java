package org.holdfast.dsl.ide.hover;

import com.google.inject.Inject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;
import org.holdfast.model.sort.Sort;

/** What is said of an element, in Markdown: sort, name, title, what follows for it from the plan, what its sort is. */
class ElementText {
    @Inject
    private DerivedLines derived;

    String of(EObject element) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("**" + heading(element) + "**" + title(element).map(title -> " – " + title).orElse(""));
        List<String> lines = derived.of(element);
        if (!lines.isEmpty()) {
            paragraphs.add(String.join("  \n", lines));
        }
        String says = EcoreUtil.getDocumentation(element.eClass());
        if (says != null) {
            paragraphs.add("*" + says + "*");
        }
        return String.join("\n\n", paragraphs);
    }

    private static Optional<String> title(EObject element) {
        return switch (element) {
            case NamedElement named -> Optional.ofNullable(named.getTitle());
            case DisasterLevel level -> Optional.ofNullable(level.getTitle());
            default -> Optional.empty();
        };
    }

    private static String heading(EObject element) {
        String label = Labels.of(element);
        String sort = Sort.find(element.eClass()).map(Sort::word).orElse("");
        return label.startsWith(sort) ? label : sort + " " + label;
    }
}
