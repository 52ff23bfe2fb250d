package org.holdfast.ui.internal.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * What the tree shows of groups: so many lines of each as the window can make at once, and then how many more there are,
 * which are shown when they are asked for.
 */
final class GroupContents implements ITreeContentProvider {

    private static final int AT_ONCE = 100;

    /**
     * Stands for the rest of a group, or of the groups.
     *
     * @param of
     *            what has them
     * @param number
     *            how many they are
     */
    record More(Object of, int number) {

        /** What the user reads. */
        String says() {
            return number + " more: double-click to show the next";
        }
    }

    private final Map<Object, Integer> shown = new HashMap<>();

    /** Has more of them shown from now on. */
    void showMore(More more) {
        shown.merge(more.of(), AT_ONCE, (before, next) -> before + next);
    }

    @Override
    public Object[] getElements(Object input) {
        return some(FindingGroup.class, (List<?>) input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof FindingGroup group ? some(group, group.lines()) : new Object[0];
    }

    private Object[] some(Object of, List<?> all) {
        int most = AT_ONCE + shown.getOrDefault(of, 0);
        if (all.size() <= most) {
            return all.toArray();
        }
        List<Object> first = new ArrayList<>(all.subList(0, most));
        first.add(new More(of, all.size() - most));
        return first.toArray();
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof FindingGroup;
    }
}
