package org.holdfast.dsl.validation;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.xtext.parser.IParseResult;

/**
 * What the result of a validation depends on: equal states have the same issues.
 *
 * @param texts
 *            the parse result of each file; each change of a text makes a new one
 * @param asOf
 *            the date as of which the plan is checked
 */
record PlanState(List<IParseResult> texts, LocalDate asOf) {}
