package org.holdfast.cli.diff;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The system as JGit sees it, but with nothing kept for JGit itself: it would write what it measured of the clock of the
 * file system into the home of the user, who only asked for a difference.
 */
@NonNullByDefault({})
final class QuietSystem extends SystemReader.Delegate {

    private QuietSystem(SystemReader system) {
        super(system);
    }

    static void install() {
        if (!(SystemReader.getInstance() instanceof QuietSystem)) {
            SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS files) {
        return new FileBasedConfig(parent, null, files) {
            @Override
            public void load() {
                // there is none
            }

            @Override
            public void save() {
                // there will be none
            }

            @Override
            public boolean isOutdated() {
                return false;
            }
        };
    }
}
