/** When everything is back: the recovery plan's steps and restores as a network of times. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.schedule;
