package org.holdfast.rcp.internal;

import java.io.IOException;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The workbench as a program of its own. */
public final class HoldfastApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws CoreException, IOException {
        Display.setAppName("Holdfast");
        Display display = PlatformUI.createDisplay();
        try {
            return run(display);
        } finally {
            display.dispose();
        }
    }

    private static Object run(Display display) throws CoreException, IOException {
        Location workspace = Platform.getInstanceLocation();
        if (!workspace.lock()) {
            MessageDialog.openError(null, "Holdfast", "Another Holdfast has this workspace open: "
                    + workspace.getURL().getPath() + "\n\nClose it, or set HOLDFAST_WORKSPACE to another folder.");
            return EXIT_OK;
        }
        try {
            Splash splash = Splash.open(display);
            int code = PlatformUI.createAndRunWorkbench(display, new HoldfastWorkbenchAdvisor(splash));
            ResourcesPlugin.getWorkspace().save(true, null);
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            workspace.release();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
