/** Step f: disasters. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.rules.f;
