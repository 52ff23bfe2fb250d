/** What all views of a plan share: which plan they show, and when they show it anew. Fields are set when a view has its widgets. */
@NonNullByDefault({ RETURN_TYPE, TYPE_ARGUMENT, TYPE_BOUND, ARRAY_CONTENTS })
package org.holdfast.ui.internal.view;

import static org.eclipse.jdt.annotation.DefaultLocation.ARRAY_CONTENTS;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import org.eclipse.jdt.annotation.NonNullByDefault;
