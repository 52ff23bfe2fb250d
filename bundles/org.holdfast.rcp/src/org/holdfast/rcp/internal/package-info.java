/**
 * The application: its window, its menus, and the example that it opens with. Parameters are left as the workbench gives
 * them: nearly every method here overrides one of its own, which say nothing about null.
 */
@NonNullByDefault({ RETURN_TYPE, FIELD, TYPE_ARGUMENT, TYPE_BOUND, ARRAY_CONTENTS })
package org.holdfast.rcp.internal;

import static org.eclipse.jdt.annotation.DefaultLocation.ARRAY_CONTENTS;
import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import org.eclipse.jdt.annotation.NonNullByDefault;
