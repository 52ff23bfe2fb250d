package org.holdfast.ui.guide;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;

/** The guide, read beside the plan. It shows its own pages only; what leads elsewhere opens in the system's browser. */
public final class GuideView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.holdfast.ui.guide";

    private Composite parent;
    private Optional<Browser> browser = Optional.empty();
    private Optional<Guide> guide = Optional.empty();
    private String wanted = "README";

    @Override
    public void createPartControl(Composite area) {
        parent = area;
        area.setLayout(new FillLayout());
        browser = browser(area);
        browser.ifPresent(this::prepare);
        Optional<Path> documents = ProgramFiles.documents();
        if (documents.isEmpty()) {
            say("The guide is not beside this program. It is the folder docs of the product.");
            return;
        }
        Path pages = Platform.getStateLocation(FrameworkUtil.getBundle(GuideView.class)).append("guide").toPath();
        Job job = Job.createSystem("Preparing the guide", (ICoreRunnable) monitor -> make(documents.get(), pages));
        job.schedule();
    }

    private void make(Path documents, Path pages) throws CoreException {
        try {
            Guide made = Guide.of(documents, pages);
            parent.getDisplay().asyncExec(() -> {
                guide = Optional.of(made);
                show(wanted);
            });
        } catch (IOException failure) {
            throw new CoreException(Status.error("Cannot prepare the guide", failure));
        }
    }

    private static Optional<Browser> browser(Composite area) {
        try {
            Browser made = new Browser(area, SWT.NONE);
            made.setJavascriptEnabled(false);
            return Optional.of(made);
        } catch (SWTError noBrowser) {
            return Optional.empty();
        }
    }

    private void prepare(Browser made) {
        made.addLocationListener(LocationListener.changingAdapter(this::follow));
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action("Back", ISharedImages.IMG_TOOL_BACK, made::back));
        bar.add(action("Forward", ISharedImages.IMG_TOOL_FORWARD, made::forward));
    }

    private static Action action(String label, String image, Runnable task) {
        return new Action(label, PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image)) {
            @Override
            public void run() {
                task.run();
            }
        };
    }

    private void follow(LocationEvent event) {
        if (event.location.startsWith("about:") || guide.map(each -> isPage(each, event.location)).orElse(false)) {
            return;
        }
        event.doit = false;
        if (event.location.startsWith("https://") || event.location.startsWith("http://")) {
            Program.launch(event.location);
        }
    }

    private static boolean isPage(Guide guide, String location) {
        try {
            return location.startsWith("file:")
                    && Path.of(URI.create(location.replaceFirst("#.*", ""))).startsWith(guide.pages());
        } catch (IllegalArgumentException noPath) {
            return false;
        }
    }

    /** Shows a page, by the path of its document without its ending. */
    public void show(String name) {
        wanted = name;
        guide.ifPresent(made -> browser.ifPresentOrElse(one -> one.setUrl(made.page(name).toUri().toString()),
                () -> outside(made, name)));
    }

    private void outside(Guide made, String name) {
        Path page = made.page(name);
        if (Files.exists(page) && Program.launch(page.toString())) {
            say("The guide opens in the browser of this system: " + page);
        } else {
            say("No page can be shown in this window; install WebKitGTK (Debian: libwebkit2gtk-4.1-0). The guide is here: "
                    + page);
        }
    }

    private void say(String words) {
        if (browser.isPresent()) {
            browser.get().setText("<p style='font-family:sans-serif;padding:1em'>"
                    + words.replace("&", "&amp;").replace("<", "&lt;") + "</p>");
        } else {
            Label label = new Label(parent, SWT.WRAP);
            label.setText(words);
            parent.layout();
        }
    }

    @Override
    public void setFocus() {
        parent.setFocus();
    }

    /** The address that is shown, for tests; empty where there is no browser. */
    public String address() {
        return browser.map(Browser::getUrl).orElse("");
    }
}
