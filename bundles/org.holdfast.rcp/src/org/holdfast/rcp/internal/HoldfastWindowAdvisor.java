package org.holdfast.rcp.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: its size, its title, what it shows around the page. */
final class HoldfastWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point INITIAL_SIZE = new Point(1280, 800);

    private final Splash splash;

    HoldfastWindowAdvisor(IWorkbenchWindowConfigurer configurer, Splash splash) {
        super(configurer);
        this.splash = splash;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new HoldfastActionBars(configurer);
    }

    /** The first start opens the example instead; Help, Welcome is for later. */
    @Override
    public void openIntro() {
        // not by itself
    }

    @Override
    public void preWindowOpen() {
        splash.next();
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(INITIAL_SIZE);
        WindowTitle.keep(window);
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        // there is one perspective
        window.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        splash.close();
    }
}
