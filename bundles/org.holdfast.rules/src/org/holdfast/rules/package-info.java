/** The engine that checks a plan: rules, findings, severity by sign-off, acceptances. Each rule is in the package of its step. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.rules;
