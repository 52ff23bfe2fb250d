package org.holdfast.dsl.validation;

import com.google.inject.Inject;

import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.holdfast.analysis.cost.CostKey;
import org.holdfast.dsl.scoping.BcpScopeProvider;
import org.holdfast.model.Acceptance;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.name.Labels;
import org.holdfast.model.name.NearestName;
import org.holdfast.rules.RuleCatalogue;
import org.holdfast.rules.RuleDescription;

/** What is accepted must be a finding that there can be, and that can be lived with. */
@NonNullByDefault({})
public class AcceptanceValidator extends AbstractBcpValidator {
    /** There is no rule with the code. */
    public static final String UNKNOWN_RULE = "bcp.unknownRule";
    /** A contradiction cannot be accepted. */
    public static final String NOT_ACCEPTABLE = "bcp.notAcceptable";

    /** It is not said why. */
    public static final String NO_REASON = "bcp.noReason";

    /** There is no such outage cost. */
    public static final String UNKNOWN_COST = "bcp.unknownCost";

    @Inject
    private BcpScopeProvider scopes;
    @Inject
    private OutageCostsInPlan costs;

    /** Asks whether there is such a rule, and whether its findings can be accepted. */
    @Check
    public void rule(Acceptance acceptance) {
        String code = acceptance.getCode();
        if (code == null) {
            return;
        }
        Optional<RuleDescription> rule = RuleCatalogue.all().description(code);
        if (rule.isPresent() && !rule.get().isAcceptable()) {
            error(code + " cannot be accepted: the plan would contradict itself (" + rule.get().says() + ")",
                    acceptance,
                    Literals.ACCEPTANCE__CODE, NOT_ACCEPTABLE);
        } else if (rule.isEmpty() && isNotOwn(acceptance)) {
            error("there is no rule '" + code + "'" + meant(acceptance), acceptance, Literals.ACCEPTANCE__CODE,
                    UNKNOWN_RULE);
        }
    }

    /** Who reads the plan in a year wants to know why. */
    @Check
    public void reason(Acceptance acceptance) {
        if (acceptance.getReason() != null && acceptance.getReason().isBlank()) {
            error("the reason is empty; expected why " + acceptance.getCode() + " is accepted", acceptance,
                    Literals.ACCEPTANCE__REASON, NO_REASON);
        }
    }

    /** An outage cost has no name that could be looked for, so it is looked for by what it is of. */
    @Check
    public void outageCost(Acceptance acceptance) {
        boolean isLinked = acceptance.eCrossReferences().stream().noneMatch(EObject::eIsProxy);
        if (isLinked && CostKey.of(acceptance).filter(key -> !costs.contain(key, acceptance)).isPresent()) {
            error("there is no " + Labels.accepted(acceptance) + "; expected what one is of in the plan, and in which"
                    + " disaster if it says so", acceptance, null, UNKNOWN_COST);
        }
    }

    private boolean isNotOwn(Acceptance acceptance) {
        return ownRules(acceptance).getSingleElement(QualifiedName.create(acceptance.getCode())) == null;
    }

    private String meant(Acceptance acceptance) {
        TreeSet<String> codes = new TreeSet<>();
        RuleCatalogue.all().descriptions().forEach(rule -> codes.add(rule.code()));
        for (IEObjectDescription own : ownRules(acceptance).getAllElements()) {
            codes.add(own.getName().toString());
        }
        return NearestName.to(acceptance.getCode(), codes.stream()).map(near -> "; did you mean '" + near + "'?")
                .orElse("; expected the code of a rule of the method or the name of a rule of the plan");
    }

    private IScope ownRules(Acceptance acceptance) {
        return scopes.everything(acceptance, Literals.CUSTOM_RULE);
    }

    @Override
    public void register(EValidatorRegistrar registrar) {
        // it is part of BcpValidator
    }
}
