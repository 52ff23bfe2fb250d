package org.holdfast.diagram.load;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.diagram.description.Tool;
import org.holdfast.diagram.description.ToolSection;

/** Reads sections of palettes. Sections in sections follow these; the tools of a group stand where the group does. */
final class SectionReader {
    private static final String GROUP = "ToolGroup";

    private final Reading reading;
    private final Pool<Tool> tools;

    SectionReader(Reading reading, Pool<Tool> tools) {
        this.reading = reading;
        this.tools = tools;
    }

    List<ToolSection> read(List<Entry> entries) {
        List<ToolSection> sections = new ArrayList<>();
        for (Entry entry : entries) {
            entry.ignore("documentation", "icon", "popupMenus", "groups");
            List<Entry> all = new ArrayList<>();
            entry.children("ownedTools").forEach(tool -> add(tool, all));
            References.all(entry, "reusedTools").forEach(tool -> add(tool, all));
            sections.add(new ToolSection(reading.name(entry), reading.label(entry), tools.names(all)));
            sections.addAll(read(entry.children("subSections")));
            entry.done();
        }
        return sections;
    }

    private static void add(Entry tool, List<Entry> all) {
        if (GROUP.equals(tool.type())) {
            tool.ignore("name", "label", "documentation");
            tool.children("tools").forEach(one -> add(one, all));
            tool.done();
        } else if (!ToolReader.SIRIUS_ALONE.contains(tool.type())) {
            all.add(tool);
        }
    }
}
