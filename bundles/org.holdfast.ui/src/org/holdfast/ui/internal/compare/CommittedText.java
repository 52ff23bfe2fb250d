package org.holdfast.ui.internal.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** What Git has of a file. */
final class CommittedText {

    private static final String MARK = "\uFEFF";

    private CommittedText() {}

    /**
     * The text of a file in the last commit; empty if the file is in no repository, or not in its last commit.
     *
     * @throws IOException
     *             if the repository cannot be read
     */
    static Optional<String> of(Path file) throws IOException {
        Path real = file.toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(real.getParent().toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try (Repository repository = builder.setMustExist(true).build()) {
            if (repository.isBare()) {
                return Optional.empty();
            }
            String path = repository.getWorkTree().toPath().toRealPath().relativize(real).toString().replace('\\', '/');
            ObjectId text = repository.resolve(Constants.HEAD + ":" + path);
            return text == null ? Optional.empty() : Optional.of(decode(repository.open(text).getBytes()));
        }
    }

    private static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }
}
