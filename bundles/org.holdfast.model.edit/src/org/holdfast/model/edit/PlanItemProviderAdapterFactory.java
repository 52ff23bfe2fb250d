package org.holdfast.model.edit;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.provider.HoldfastItemProviderAdapterFactory;

/**
 * The item providers of a plan: those that are generated, with labels as messages speak of elements and with images that
 * are SVG, which the generated ones cannot name.
 */
public final class PlanItemProviderAdapterFactory extends HoldfastItemProviderAdapterFactory {

    @Override
    public @Nullable Adapter adapt(@Nullable Notifier element, @Nullable Object type) {
        // attached in any case: it tells viewers when a label changes
        Adapter adapter = super.adapt(element, type);
        return type == IItemLabelProvider.class && adapter instanceof IItemLabelProvider label
                ? new ElementLabelProvider(label)
                : adapter;
    }
}
