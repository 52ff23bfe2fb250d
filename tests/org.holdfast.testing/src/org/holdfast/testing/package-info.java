/** What the tests of several bundles share: plans from texts, and the examples. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.testing;
