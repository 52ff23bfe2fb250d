package org.holdfast.ui.internal.settings;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.prefs.BackingStoreException;

/** Where settings are kept: in the workspace, or in a file of preferences that an administrator hands out. */
final class Settings {

    private static final String BUNDLE = "org.holdfast.ui";

    private Settings() {}

    private static IEclipsePreferences ofWorkspace() {
        return InstanceScope.INSTANCE.getNode(BUNDLE);
    }

    static int get(String key, int normal) {
        return Platform.getPreferencesService().getInt(BUNDLE, key, normal, null);
    }

    static String get(String key) {
        return Platform.getPreferencesService().getString(BUNDLE, key, "", null);
    }

    /** Puts a value; nothing, if it is empty. */
    static void put(String key, String value) {
        if (value.isEmpty()) {
            ofWorkspace().remove(key);
        } else {
            ofWorkspace().put(key, value);
        }
        try {
            ofWorkspace().flush();
        } catch (BackingStoreException e) {
            ILog.of(Settings.class).error("Settings cannot be kept", e);
        }
    }

    static void whenSet(String key, Control control, Runnable task) {
        IPreferenceChangeListener listener = event -> {
            if (event.getKey().equals(key) && !control.isDisposed()) {
                control.getDisplay().asyncExec(() -> {
                    if (!control.isDisposed()) {
                        task.run();
                    }
                });
            }
        };
        ofWorkspace().addPreferenceChangeListener(listener);
        control.addDisposeListener(event -> ofWorkspace().removePreferenceChangeListener(listener));
    }
}
