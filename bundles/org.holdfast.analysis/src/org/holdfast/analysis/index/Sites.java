package org.holdfast.analysis.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.Site;

/** Sites within sites. */
public final class Sites {
    private Sites() {}

    /** The site and those around it, from within outwards; none if there is no site. Sites nested in a ring end the walk. */
    public static List<Site> around(@Nullable Site site) {
        if (site == null || !Resolved.is(site)) {
            return List.of();
        }
        if (site.getParent() == null) {
            return List.of(site);
        }
        Set<Site> around = new LinkedHashSet<>();
        for (Site next = site; next != null && Resolved.is(next) && around.add(next);) {
            next = next.getParent();
        }
        return new ArrayList<>(around);
    }

    /** Whether the two are within one building or other outermost site: then they may be struck together. */
    public static boolean areOne(@Nullable Site one, @Nullable Site other) {
        List<Site> around = around(one);
        List<Site> aroundOther = around(other);
        return !around.isEmpty() && !aroundOther.isEmpty() && around.getLast() == aroundOther.getLast();
    }

    /** Whether restricted information may lie there: the site is cleared, or one around it is. */
    public static boolean isCleared(@Nullable Site site) {
        return around(site).stream().anyMatch(Site::isCleared);
    }
}
