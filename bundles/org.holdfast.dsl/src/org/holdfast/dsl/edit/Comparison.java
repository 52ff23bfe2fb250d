package org.holdfast.dsl.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.dsl.edit.Alignment.Hunk;
import org.holdfast.model.Expression;

/** An element as wanted beside the element as written. */
final class Comparison {
    private final Language language;
    private final Values values;
    private final Draft draft;
    private final Names names;
    private final EObject element;
    private final WrittenElement written;

    Comparison(Language language, Draft draft, Names names, EObject element, WrittenElement written) {
        this.language = language;
        this.values = new Values(language.converters());
        this.draft = draft;
        this.names = names;
        this.element = element;
        this.written = written;
    }

    /** Whether the text says something else than what is wanted. */
    boolean differs(EStructuralFeature feature) {
        List<Token> tokens = written.saying(feature.getName());
        if (feature.isMany()) {
            return differs((EReference) feature, tokens, draft.list(element, feature));
        }
        @Nullable
        Object value = draft.get(element, feature);
        if (tokens.isEmpty()) {
            return !Values.isUnsaid(feature, value);
        }
        return feature instanceof EAttribute attribute ? !values.isWritten(tokens.getLast(), attribute, value)
                : !(value instanceof EObject target && same((EReference) feature).test(tokens.getLast(), target));
    }

    /** Whether a value is the one that is written there. */
    BiPredicate<Token, EObject> same(EReference feature) {
        return (token, value) -> feature.isContainment() ? isElement(token, value) && isSameExpression(token, value)
                : names.isName(token.text(), value);
    }

    /** The children that are written in the element, and stay in it. */
    List<EObject> kept() {
        List<EObject> kept = new ArrayList<>();
        for (EReference feature : element.eClass().getEAllContainments()) {
            List<Token> tokens = new ArrayList<>(written.saying(feature.getName()));
            Alignment.hunks(tokens, wanted(feature), same(feature)).reversed()
                    .forEach(hunk -> tokens.subList(hunk.from(), hunk.to()).clear());
            tokens.forEach(token -> token.element().ifPresent(kept::add));
        }
        return kept;
    }

    /** The values that are to be said in one of several places that say the feature. */
    List<EObject> share(EReference feature, Section section) {
        List<Token> tokens = written.saying(feature.getName());
        List<EObject> wanted = draft.list(element, feature);
        if (tokens.isEmpty()) {
            return wanted;
        }
        Map<Integer, List<EObject>> added = new HashMap<>();
        boolean[] removed = new boolean[tokens.size()];
        for (Hunk<EObject> hunk : Alignment.hunks(tokens, wanted, same(feature))) {
            added.put(hunk.isRemoval() ? hunk.to() - 1 : Math.max(hunk.kept(), 0), hunk.added());
            for (int i = hunk.from(); i < hunk.to(); i++) {
                removed[i] = true;
            }
        }
        return share(section, tokens, wanted, added, removed);
    }

    private List<EObject> share(Section section, List<Token> tokens, List<EObject> wanted,
            Map<Integer, List<EObject>> added, boolean[] removed) {
        List<EObject> share = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean here = section.tokens().contains(tokens.get(i));
            int count = (removed[i] ? 0 : 1) + added.getOrDefault(i, List.of()).size();
            if (here) {
                share.addAll(wanted.subList(next, next + count));
            }
            next += count;
        }
        return share;
    }

    private boolean differs(EReference feature, List<Token> tokens, List<EObject> wanted) {
        return !matches(feature, tokens, wanted)
                && (feature.isContainment() || !matches(feature, withoutRepetitions(tokens), wanted));
    }

    private boolean matches(EReference feature, List<Token> tokens, List<EObject> wanted) {
        boolean same = tokens.size() == wanted.size();
        for (int i = 0; same && i < tokens.size(); i++) {
            same = same(feature).test(tokens.get(i), wanted.get(i));
        }
        return same;
    }

    /** A name that is repeated in a list is linked once. */
    private static List<Token> withoutRepetitions(List<Token> tokens) {
        Map<String, Token> byText = new LinkedHashMap<>();
        tokens.forEach(token -> byText.putIfAbsent(token.text(), token));
        return List.copyOf(byText.values());
    }

    private static boolean isElement(Token token, EObject value) {
        return token.element().filter(element -> element == value).isPresent();
    }

    private List<EObject> wanted(EReference feature) {
        if (feature.isMany()) {
            return draft.list(element, feature);
        }
        return draft.get(element, feature) instanceof EObject child ? List.of(child) : List.of();
    }

    /** Expressions are compared as a whole: what is written is parsed once more. */
    private boolean isSameExpression(Token token, EObject value) {
        return !(value instanceof Expression)
                || EcoreUtil.equals(value, language.expression(token.node().getText()).getRootASTElement());
    }
}
