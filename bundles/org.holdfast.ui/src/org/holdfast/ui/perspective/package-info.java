/** How the window is laid out for the method. Parameters are left as the workbench gives them. */
@NonNullByDefault({ RETURN_TYPE, FIELD, TYPE_ARGUMENT, TYPE_BOUND, ARRAY_CONTENTS })
package org.holdfast.ui.perspective;

import static org.eclipse.jdt.annotation.DefaultLocation.ARRAY_CONTENTS;
import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import org.eclipse.jdt.annotation.NonNullByDefault;
