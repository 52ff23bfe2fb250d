package org.holdfast.dsl.validation;

/** What the language itself can tell is wrong with what was said. */
public class BcpValidator extends AbstractBcpValidator {
}
