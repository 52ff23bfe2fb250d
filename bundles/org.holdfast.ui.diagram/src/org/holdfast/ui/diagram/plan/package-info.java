/**
 * Diagrams of plans: scenes for the diagram server from the model of a plan, and edits of its text from what users ask for.
 * Knows no window.
 */
@NonNullByDefault
package org.holdfast.ui.diagram.plan;

import org.eclipse.jdt.annotation.NonNullByDefault;
