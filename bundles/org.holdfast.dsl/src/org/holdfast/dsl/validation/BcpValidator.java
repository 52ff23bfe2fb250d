package org.holdfast.dsl.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** What the language itself can tell is wrong with what was said; each concern has its class. */
@ComposedChecks(validators = { SaidTwiceCheck.class, DuplicatesCheck.class, RepeatedEntriesCheck.class,
        CurrencyCheck.class, RangeCheck.class, OutOfPlaceCheck.class, AcceptanceValidator.class,
        OwnRuleValidator.class })
public class BcpValidator extends AbstractBcpValidator {}
