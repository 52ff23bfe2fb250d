package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IBundleGroup;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;

/** What the product says of itself, and what it takes over from the platform. */
class InstallationDetailsTest {

    @Test
    void nameTheFeature() {
        List<IBundleGroup> groups = Stream.of(Platform.getBundleGroupProviders())
                .flatMap(each -> Stream.of(each.getBundleGroups())).toList();
        assertEquals(List.of("Holdfast"), groups.stream().map(IBundleGroup::getName).toList());
        assertTrue(Stream.of(groups.get(0).getBundles()).map(bundle -> bundle.getSymbolicName()).toList()
                .containsAll(List.of("org.holdfast.model", "org.holdfast.ui", "org.holdfast.rcp")));
    }

    /** A page of the platform, which the product names by its class. */
    @Test
    void letSetHowLongEarlierVersionsAreKept() {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Window.shell(),
                "org.holdfast.rcp.localHistory", null, null);
        dialog.setBlockOnOpen(false);
        try {
            dialog.open();
            assertTrue(Widgets.in(dialog.getShell()).anyMatch(
                    each -> each instanceof Label label
                            && label.getText().replace("&", "").startsWith("Days to keep")));
        } finally {
            dialog.close();
        }
    }
}
