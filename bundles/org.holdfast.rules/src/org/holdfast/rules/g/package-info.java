/** Rules of step g: what an outage costs. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.rules.g;
