package org.holdfast.diagram.layout.elk;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.data.LayoutOptionData;
import org.eclipse.elk.core.data.LayoutOptionData.Target;
import org.eclipse.elk.graph.ElkGraphElement;
import org.holdfast.diagram.layout.LayoutOptionException;
import org.holdfast.diagram.layout.LayoutOptions;

/** What a specification asks of the layout, as values that ELK knows. */
final class ElkOptions {
    static final ElkOptions NONE = new ElkOptions(List.of());

    private final List<Chosen> chosen;

    private record Chosen(LayoutOptionData option, Object value) {}

    private ElkOptions(List<Chosen> chosen) {
        this.chosen = chosen;
    }

    /**
     * The options, in the order of their ids.
     *
     * @throws LayoutOptionException
     *             if ELK knows no such option or the value is not one of its values
     */
    static ElkOptions of(LayoutOptions options) {
        return options.values().isEmpty() ? NONE
                : new ElkOptions(
                        new TreeMap<>(options.values()).entrySet().stream().map(ElkOptions::chosen).toList());
    }

    /** Sets those options that are for such an element. */
    void applyTo(ElkGraphElement element, Target first, Target... others) {
        Set<Target> kinds = EnumSet.of(first, others);
        for (Chosen choice : chosen) {
            if (choice.option().getTargets().stream().anyMatch(kinds::contains)) {
                element.setProperty(choice.option(), choice.value());
            }
        }
    }

    private static Chosen chosen(Map.Entry<String, String> entry) {
        LayoutOptionData option = Service.KNOWN.getOptionData(entry.getKey());
        if (option == null) {
            throw new LayoutOptionException("the layout has no option '" + entry.getKey() + "'");
        }
        Object value = option.parseValue(entry.getValue());
        if (value == null) {
            throw new LayoutOptionException("'" + entry.getValue() + "' is no value of the layout's option '"
                    + entry.getKey() + "'" + expected(option));
        }
        return new Chosen(option, value);
    }

    private static String expected(LayoutOptionData option) {
        String[] choices = option.getChoices();
        return choices == null || choices.length == 0 ? "" : "; expected one of " + String.join(", ", choices);
    }

    /** The options of ELK and of its layered algorithm, once they are needed. */
    private static final class Service {
        static final LayoutMetaDataService KNOWN = registered();

        private Service() {}

        private static LayoutMetaDataService registered() {
            LayoutMetaDataService service = LayoutMetaDataService.getInstance();
            if (service.getAlgorithmData("org.eclipse.elk.layered") == null) {
                service.registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
            }
            return service;
        }
    }

    /** Has ELK know its layered algorithm, which it finds by itself where no bundles are. */
    static void prepare() {
        if (Service.KNOWN.getAlgorithmData("org.eclipse.elk.layered") == null) {
            throw new IllegalStateException("the layered layout is not installed");
        }
    }
}
