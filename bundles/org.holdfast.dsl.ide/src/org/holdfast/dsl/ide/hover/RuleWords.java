package org.holdfast.dsl.ide.hover;

import com.google.inject.Inject;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.holdfast.dsl.scoping.BcpScopeProvider;
import org.holdfast.dsl.scoping.ScopedNames;
import org.holdfast.model.Acceptance;
import org.holdfast.model.CustomRule;
import org.holdfast.model.FeatureAccess;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.MethodStep;
import org.holdfast.model.NameReference;
import org.holdfast.model.StepState;
import org.holdfast.model.Variable;
import org.holdfast.rules.RuleCatalogue;
import org.holdfast.rules.expression.Basic;
import org.holdfast.rules.expression.RuleSort;
import org.holdfast.rules.expression.Type;
import org.holdfast.rules.expression.TypedRule;
import org.holdfast.rules.expression.Vocabulary;

/** What words mean that only rules give a meaning: features and variables of expressions, and the codes of rules. */
class RuleWords {
    @Inject
    private BcpScopeProvider scopes;
    @Inject
    private ElementText elements;
    @Inject
    private IQualifiedNameConverter names;

    /** The meaning, in Markdown; empty for all other words. */
    Optional<String> of(ILeafNode word) {
        @Nullable
        EObject element = word.getSemanticElement();
        return switch (element) {
            case Acceptance acceptance when word.getText().equals(acceptance.getCode()) -> ofCode(word.getText());
            case StepState state when word.getText().equals(state.getStep().getLiteral()) -> ofStep(state.getStep());
            case CustomRule rule when isSort(word) -> RuleSort.of(word.getText())
                    .map(sort -> "**" + sort.word() + "**\n\n" + EcoreUtil.getDocumentation(sort.type()));
            case FeatureAccess access when word.getText().equals(access.getFeature()) -> ofFeature(access);
            case NameReference name -> typed(name).flatMap(rule -> ofElement(name, rule)
                    .or(() -> ofType(word.getText(), rule.type(name))));
            case Variable variable -> typed(variable)
                    .flatMap(rule -> ofType(word.getText(), rule.type(variable)));
            case null, default -> Optional.empty();
        };
    }

    private static Optional<String> ofCode(String code) {
        return RuleCatalogue.all().help(code).map(page -> page.replaceFirst("^# (.*)", "**$1**"));
    }

    private static Optional<String> ofStep(MethodStep step) {
        return Optional.ofNullable(
                EcoreUtil.getDocumentation(Literals.METHOD_STEP.getEEnumLiteralByLiteral(step.getLiteral())))
                .map(says -> "**step " + step + "**\n\n" + says);
    }

    private static boolean isSort(ILeafNode word) {
        return word.getParent().getGrammarElement() != null && GrammarUtil
                .containingAssignment(word.getParent().getGrammarElement()) instanceof Assignment assignment
                && assignment.getFeature().equals("sort");
    }

    private Optional<String> ofFeature(FeatureAccess access) {
        return typed(access).filter(rule -> access.getSource() != null)
                .flatMap(rule -> Vocabulary.features(rule.type(access.getSource())).stream()
                        .filter(word -> word.text().equals(access.getFeature())).findFirst())
                .map(word -> "**" + word.text() + "** – " + word.type().phrase()
                        + (word.says().isEmpty() ? "" : "\n\n" + word.says()));
    }

    /** The element that is meant; empty for a variable, a word of a choice, or a value. */
    private Optional<String> ofElement(NameReference name, TypedRule rule) {
        boolean isElement = rule.type(name) instanceof Type.Element;
        List<EObject> found = isElement && name.getName() != null
                ? new ScopedNames(scopes.everything(name), names, name).named(name.getName())
                : List.of();
        boolean isVariable = found.isEmpty() || isVariable(name.getName(), rule);
        return isVariable ? Optional.empty() : Optional.of(elements.of(found.get(0)));
    }

    private static boolean isVariable(String name, TypedRule rule) {
        for (Iterator<EObject> parts = rule.rule().eAllContents(); parts.hasNext();) {
            if (parts.next() instanceof Variable variable && name.equals(variable.getName())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> ofType(String word, Type type) {
        return type == Basic.UNKNOWN ? Optional.empty() : Optional.of("**" + word + "** – " + type.phrase());
    }

    private Optional<TypedRule> typed(EObject place) {
        for (EObject part = place; part != null; part = part.eContainer()) {
            if (part instanceof CustomRule rule) {
                return Optional.of(TypedRule.of(rule, new ScopedNames(scopes.everything(rule), names, rule)));
            }
        }
        return Optional.empty();
    }
}
