/** The user guide, shown in the window as its help. Parameters and fields are left as the workbench gives them. */
@NonNullByDefault({ RETURN_TYPE, TYPE_ARGUMENT, TYPE_BOUND, ARRAY_CONTENTS })
package org.holdfast.ui.guide;

import static org.eclipse.jdt.annotation.DefaultLocation.ARRAY_CONTENTS;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import org.eclipse.jdt.annotation.NonNullByDefault;
