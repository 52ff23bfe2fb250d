package org.holdfast.dsl.linking;

import com.google.inject.Inject;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.holdfast.dsl.resource.Ordinal;
import org.holdfast.dsl.scoping.BcpScopeProvider;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.name.Labels;
import org.holdfast.model.name.NearestName;
import org.holdfast.model.sort.Sort;

/** What is said where a name leads nowhere, to the wrong sort of element, or to more than one. */
@NonNullByDefault({})
public class BcpLinkingMessages extends LinkingDiagnosticMessageProvider {
    /** After so many problems in one file nobody reads suggestions, and to look for them takes time. */
    public static final int SUGGESTIONS = 25;

    @Inject
    private BcpScopeProvider scopes;
    @Inject
    private IQualifiedNameConverter names;

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext link) {
        String text = link.getLinkText();
        EObject context = link.getContext();
        EReference reference = link.getReference();
        if (reference.getEReferenceType() == Literals.DISASTER_LEVEL) {
            return unknown(LevelMessage.of(text, numbers(context, reference)));
        }
        List<String> meant = fullNames(scopes.getScope(context, reference).getElements(name(text)));
        if (meant.size() > 1) {
            return error(LinkingCodes.AMBIGUOUS_NAME, "'" + text + "' means more than one " + expected(link).word()
                    + ": " + String.join(", ", meant) + "; write the full name");
        }
        if (reference == Literals.RECOVERY_ACTION__AFTER && context instanceof RecoveryAction action) {
            return unknown("no step or restored component '" + text + "' in " + Labels.of(action.getPlan())
                    + suggestion(link));
        }
        return sortOf(context, text).map(other -> error(LinkingCodes.WRONG_SORT,
                "'" + text + "' is " + other.withArticle() + "; expected " + expected(link).withArticle()))
                .orElseGet(() -> unknown("no " + expected(link).word() + " named '" + text + "'" + suggestion(link)));
    }

    private Optional<Sort> sortOf(EObject context, String text) {
        return stream(scopes.everything(context).getElements(name(text))).findFirst()
                .map(IEObjectDescription::getEClass)
                .map(Sort::of);
    }

    private String suggestion(ILinkingDiagnosticContext link) {
        if (link.getContext().eResource().getErrors().size() >= SUGGESTIONS) {
            return "";
        }
        Stream<String> known = scopes.names(link.getContext(), link.getReference()).map(names::toString);
        return NearestName.to(link.getLinkText(), known).map(near -> "; did you mean '" + near + "'?").orElse("");
    }

    private List<Integer> numbers(EObject context, EReference reference) {
        return stream(scopes.getScope(context, reference).getAllElements())
                .map(level -> Integer.valueOf(level.getName().toString())).distinct().sorted().toList();
    }

    private QualifiedName name(String text) {
        return names.toQualifiedName(text.isEmpty() ? "?" : text);
    }

    private static List<String> fullNames(Iterable<IEObjectDescription> elements) {
        return stream(elements).map(element -> element.getEObjectURI().fragment())
                .map(Ordinal::without).distinct()
                .collect(Collectors.toList());
    }

    private static Sort expected(ILinkingDiagnosticContext link) {
        EClass type = BcpScopeProvider.expectedType(link.getContext(), link.getReference());
        return Sort.of(type);
    }

    private static Stream<IEObjectDescription> stream(Iterable<IEObjectDescription> elements) {
        return StreamSupport.stream(elements.spliterator(), false);
    }

    private static DiagnosticMessage unknown(String message) {
        return error(LinkingCodes.UNKNOWN_NAME, message);
    }

    private static DiagnosticMessage error(String code, String message) {
        return new DiagnosticMessage(message, Severity.ERROR, code);
    }
}
