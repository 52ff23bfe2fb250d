package org.holdfast.dsl.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.holdfast.dsl.resource.KeptWithFiles;
import org.holdfast.dsl.resource.NamesState;
import org.holdfast.model.Document;

/**
 * Which files of a resource set have an element of a name, and which hold the plan, so that a name is not sought in each
 * file of a plan that has many. Found in one pass when it is first asked for, and again once names may have changed.
 */
@NonNullByDefault({})
public final class FilesByName extends KeptWithFiles implements OnChangeEvictingCache.Listener {
    private static final int UNKNOWN = -1;

    private final Map<QualifiedName, List<Resource>> byName = new HashMap<>();
    private final List<Resource> withPlan = new ArrayList<>();
    private int names = UNKNOWN;

    private FilesByName() {}

    /** Those of a set of files. */
    public static FilesByName of(ResourceSet files) {
        synchronized (files) {
            FilesByName known = of(files, FilesByName.class, FilesByName::new);
            int names = NamesState.of(files).changes();
            if (known.names != names) {
                known.read(files);
                known.names = names;
            }
            return known;
        }
    }

    /** The files that offer an element by the name, one of the forms of its name, in the order of the set. */
    public List<Resource> with(QualifiedName name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The files that hold a plan, in the order of the set. */
    public List<Resource> withPlan() {
        return withPlan;
    }

    private void read(ResourceSet files) {
        byName.clear();
        withPlan.clear();
        for (Resource file : List.copyOf(files.getResources())) {
            if (file instanceof XtextResource text) {
                new OnChangeEvictingCache().getOrCreate(text).addCacheListener(this);
                namesIn(text).forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(text));
                if (text.getContents().stream().anyMatch(FilesByName::holdsPlan)) {
                    withPlan.add(text);
                }
            }
        }
    }

    private static boolean holdsPlan(Object content) {
        return content instanceof Document document && document.getPlan() != null;
    }

    private static Set<QualifiedName> namesIn(XtextResource file) {
        Set<QualifiedName> names = new LinkedHashSet<>();
        IResourceDescription offered = file.getResourceServiceProvider().getResourceDescriptionManager()
                .getResourceDescription(file);
        for (IEObjectDescription element : offered.getExportedObjects()) {
            names.add(element.getName());
        }
        return names;
    }

    /** A file was changed other than by its text. */
    @Override
    public void onEvict(OnChangeEvictingCache.CacheAdapter cache) {
        names = UNKNOWN;
    }

    /** A file has come or gone. */
    @Override
    public void notifyChanged(Notification change) {
        names = UNKNOWN;
    }
}
