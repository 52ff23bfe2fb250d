/** Names of elements as others refer to them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.naming;
