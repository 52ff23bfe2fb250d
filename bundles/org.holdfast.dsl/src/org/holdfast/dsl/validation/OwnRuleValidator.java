package org.holdfast.dsl.validation;

import com.google.inject.Inject;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.holdfast.dsl.scoping.BcpScopeProvider;
import org.holdfast.dsl.scoping.ScopedNames;
import org.holdfast.model.CustomRule;
import org.holdfast.rules.expression.TypeError;
import org.holdfast.rules.expression.TypedRule;

/** What makes no sense in rules of the organisation's own, at its place in the text. */
@NonNullByDefault({})
public class OwnRuleValidator extends AbstractBcpValidator {
    /** The code of all problems with types. */
    public static final String TYPE = "bcp.type";

    @Inject
    private BcpScopeProvider scopes;
    @Inject
    private IQualifiedNameConverter names;

    /** Hands the type errors of a rule on, unless its file could not be read as it was meant. */
    @Check
    public void types(CustomRule rule) {
        if (SyntaxErrors.areInTheFileOf(rule)) {
            return;
        }
        for (TypeError found : TypedRule.of(rule, new ScopedNames(scopes.everything(rule), names, rule)).errors()) {
            @Nullable
            EStructuralFeature feature = found.feature().isPresent() ? found.feature().get() : null;
            error(found.message(), found.place(), feature, TYPE);
        }
    }

    @Override
    public void register(EValidatorRegistrar registrar) {
        // it is part of BcpValidator
    }
}
