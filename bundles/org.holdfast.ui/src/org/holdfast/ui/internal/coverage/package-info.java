/** What becomes of systems in disasters, as a table. Fields are set when a view has its widgets. */
@NonNullByDefault({ RETURN_TYPE, TYPE_ARGUMENT, TYPE_BOUND, ARRAY_CONTENTS })
package org.holdfast.ui.internal.coverage;

import static org.eclipse.jdt.annotation.DefaultLocation.ARRAY_CONTENTS;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import org.eclipse.jdt.annotation.NonNullByDefault;
