package org.holdfast.dsl.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** What the language itself can tell is wrong with what was said. */
@ComposedChecks(validators = { AcceptanceValidator.class, OwnRuleValidator.class })
public class BcpValidator extends AbstractBcpValidator {}
