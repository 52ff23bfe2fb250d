package org.holdfast.ui.internal.save;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;

/**
 * When the program ends in order, all is saved or was not to be saved: nothing is kept.
 *
 * @param journal
 *            what is brought up to date then
 */
record EndOfJournal(Journal journal) implements IWorkbenchListener {

    @Override
    @NonNullByDefault({})
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        return true;
    }

    @Override
    @NonNullByDefault({})
    public void postShutdown(IWorkbench workbench) {
        journal.write();
    }
}
