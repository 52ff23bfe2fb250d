package org.holdfast.rcp.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Has Java read in the background, once the window is there, what the first showing of a view would wait for: its classes,
 * which are read and verified one by one as they are needed, and what makes images of drawings.
 */
final class WarmUp {

    private static final long DELAY_MILLIS = 4000;

    /** Classes in a folder of a bundle. */
    private record Folder(String bundle, String path, int depth) {}

    private static final List<Folder> FOLDERS = List.of(
            new Folder("org.holdfast.ui", "/org/holdfast/ui", BundleWiring.LISTRESOURCES_RECURSE),
            new Folder("org.eclipse.ui.ide", "/org/eclipse/ui/internal/views/markers", 0),
            new Folder("org.eclipse.ui.ide", "/org/eclipse/ui/views/markers/internal", 0));

    // that of a project, which has all that drawings can have
    private static final String DRAWING = "icons/full/obj16/prj_obj.svg";

    private WarmUp() {}

    /** Begins some seconds from now. */
    static void soon() {
        Job job = Job.createSystem("Getting ready", (ICoreRunnable) WarmUp::run);
        job.setPriority(Job.DECORATE);
        job.schedule(DELAY_MILLIS);
    }

    private static void run(IProgressMonitor monitor) {
        draw();
        for (Folder folder : FOLDERS) {
            Optional.ofNullable(Platform.getBundle(folder.bundle())).ifPresent(bundle -> classes(folder, bundle)
                    .takeWhile(name -> !monitor.isCanceled()).forEach(name -> read(bundle, name)));
        }
    }

    private static Stream<String> classes(Folder folder, Bundle bundle) {
        return Stream.ofNullable(bundle.adapt(BundleWiring.class))
                .flatMap(wiring -> wiring.listResources(folder.path(), "*.class",
                        BundleWiring.LISTRESOURCES_LOCAL | folder.depth()).stream())
                .sorted().map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'));
    }

    private static void read(Bundle bundle, String name) {
        try {
            // to ask for constructors has a class verified, and does not run anything of it
            bundle.loadClass(name).getDeclaredConstructors();
        } catch (ClassNotFoundException | LinkageError missing) {
            // whoever needs it will say so
        }
    }

    private static void draw() {
        URL drawing = Platform.getBundle("org.eclipse.ui.ide").getEntry(DRAWING);
        if (drawing != null) {
            try (InputStream in = drawing.openStream()) {
                new ImageLoader().load(in);
            } catch (IOException | SWTException e) {
                ILog.of(WarmUp.class).warn("No image can be made of " + drawing, e);
            }
        }
    }
}
