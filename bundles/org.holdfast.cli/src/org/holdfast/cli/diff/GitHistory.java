package org.holdfast.cli.diff;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.holdfast.cli.CallException;
import org.holdfast.dsl.PlanLanguage;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.PlanFiles;
import org.holdfast.dsl.plan.PlanLoader;

/** The versions of a plan that Git keeps. */
final class GitHistory implements AutoCloseable {
    private final Repository repository;
    private final Path tree;
    private final String path;

    private GitHistory(Repository repository, Path tree, String path) {
        this.repository = repository;
        this.tree = tree;
        this.path = path;
    }

    /**
     * The history of a plan file, or of the plan in a folder.
     *
     * @throws CallException
     *             if it is not in the work tree of a Git repository
     */
    static GitHistory of(Path plan) {
        QuietSystem.install();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(plan.toAbsolutePath().toFile());
        if (builder.getGitDir() == null) {
            throw new CallException(plan + " is in no Git repository");
        }
        try {
            Repository repository = builder.setMustExist(true).build();
            @Nullable
            File tree = repository.isBare() ? null : repository.getWorkTree();
            if (tree == null) {
                repository.close();
                throw new CallException(plan + " is in no work tree of a Git repository");
            }
            Path top = tree.toPath().toRealPath();
            return new GitHistory(repository, top, top.relativize(plan.toRealPath()).toString().replace('\\', '/'));
        } catch (IOException e) {
            throw new CallException("the Git repository of " + plan + " cannot be read");
        }
    }

    /**
     * The plan as it was.
     *
     * @param revision
     *            a commit, branch, tag, or anything else that Git takes for one
     * @throws CallException
     *             if there is no such revision, or it has no plan there
     */
    LoadedPlan at(String revision) {
        try (RevWalk commits = new RevWalk(repository); TreeWalk files = new TreeWalk(repository)) {
            files.addTree(commits.parseCommit(commit(revision)).getTree());
            files.setRecursive(true);
            if (!path.isEmpty()) {
                files.setFilter(PathFilter.create(path));
            }
            Map<URI, byte[]> contents = new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
            while (files.next()) {
                if (isPlan(files)) {
                    contents.put(uri(files.getPathString()),
                            repository.open(files.getObjectId(0)).getBytes());
                }
            }
            if (contents.isEmpty()) {
                throw new CallException(
                        "revision " + revision + " has no plan files at " + (path.isEmpty() ? "." : path));
            }
            return PlanLanguage.service(PlanLoader.class).loadContents(contents);
        } catch (IncorrectObjectTypeException | MissingObjectException e) {
            throw new CallException("'" + revision + "' is not a commit");
        } catch (IOException e) {
            throw new CallException("revision " + revision + " cannot be read");
        }
    }

    private ObjectId commit(String revision) throws IOException {
        try {
            ObjectId found = repository.resolve(revision + "^{commit}");
            if (found == null) {
                throw new CallException("there is no revision '" + revision + "'");
            }
            return found;
        } catch (AmbiguousObjectException e) {
            throw new CallException("'" + revision + "' may be several revisions; say more of its digits");
        } catch (RevisionSyntaxException e) {
            throw new CallException("'" + revision + "' is not a revision");
        }
    }

    private boolean isPlan(TreeWalk file) {
        boolean regular = (file.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
        return regular && PlanFiles.isLookedAt(path, file.getPathString());
    }

    private URI uri(String file) {
        return URI.createFileURI(tree.resolve(file).toString());
    }

    @Override
    public void close() {
        repository.close();
    }
}
