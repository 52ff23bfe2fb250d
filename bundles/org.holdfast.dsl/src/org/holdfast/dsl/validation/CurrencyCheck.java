package org.holdfast.dsl.validation;

import com.google.inject.Inject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.validation.Check;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Plan;
import org.holdfast.model.value.CostRate;
import org.holdfast.model.value.Money;

/** All money is in the plan's one currency. */
public class CurrencyCheck extends LanguageCheck {
    private static final List<Class<?>> MONEY = List.of(Money.class, CostRate.class);

    private final Map<EClass, List<EAttribute>> amounts = new ConcurrentHashMap<>();
    @Inject
    private Declarations declarations;

    /** The currency of the plan. */
    @Check
    public void isACode(Plan plan) {
        String currency = plan.getCurrency();
        if (currency != null && !currency.matches("[A-Z]{3}")) {
            error("'" + currency + "' is not a currency; expected a code of three capital letters such as EUR", plan,
                    Literals.PLAN__CURRENCY, CheckCodes.CURRENCY);
        }
    }

    /** The currency of an amount. */
    @Check
    public void isThePlans(EObject element) {
        for (EAttribute attribute : amounts.computeIfAbsent(element.eClass(), CurrencyCheck::amountsOf)) {
            currencyOf(element.eGet(attribute)).ifPresent(currency -> compare(currency, element, attribute));
        }
    }

    private static List<EAttribute> amountsOf(EClass sort) {
        return sort.getEAllAttributes().stream().filter(attribute -> !attribute.isDerived() && !attribute.isMany()
                && MONEY.stream().anyMatch(attribute.getEAttributeType().getInstanceClass()::isAssignableFrom))
                .toList();
    }

    private void compare(String currency, EObject element, EAttribute attribute) {
        Optional<Plan> plan = declarations.firstPlan(element);
        if (plan.isEmpty()) {
            return;
        }
        @Nullable
        String expected = plan.get().getCurrency();
        if (expected == null) {
            error("the plan has no currency; add to it: currency " + currency, element, attribute, CheckCodes.CURRENCY);
        } else if (!expected.equals(currency)) {
            error("'" + currency + "' is not the plan's currency; expected " + expected, element, attribute,
                    CheckCodes.CURRENCY);
        }
    }

    private static Optional<String> currencyOf(@Nullable Object value) {
        return switch (value) {
            case Money money -> Optional.of(money.currency());
            case CostRate rate -> Optional.of(rate.money().currency());
            case null, default -> Optional.empty();
        };
    }
}
