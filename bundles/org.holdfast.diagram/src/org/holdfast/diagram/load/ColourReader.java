package org.holdfast.diagram.load;

import static org.holdfast.diagram.load.Reading.number;

import java.util.Optional;

import org.holdfast.diagram.description.ColourDescription;
import org.holdfast.diagram.view.Colour;

/** Reads which colour something has: one of Sirius' or one of the specification's own palettes. */
final class ColourReader {

    private ColourReader() {}

    static ColourDescription read(Entry entry, String name) {
        return optional(entry, name).orElseThrow(() -> entry.wrong("the colour " + name
                + " is missing; a reference to a palette of this file, or a SystemColor of Sirius, was expected"));
    }

    static Optional<ColourDescription> optional(Entry entry, String name) {
        Optional<Entry> child = entry.child(name);
        return child.isPresent() ? child.map(SystemColours::read)
                : References.one(entry, name).map(colour -> own(entry, name, colour));
    }

    private static ColourDescription own(Entry from, String name, Entry colour) {
        if (!"UserFixedColor".equals(colour.type())) {
            throw from.wrong(name + " leads to " + Path.of(colour) + "; a UserFixedColor was expected");
        }
        colour.ignore("name");
        Colour fixed = new Colour(share(colour, "red"), share(colour, "green"), share(colour, "blue"));
        colour.done();
        return new ColourDescription.Fixed(fixed);
    }

    // 125 is what Sirius' metamodel has for a share that is not said
    private static int share(Entry colour, String name) {
        int share = number(colour, name, 125);
        if (share < 0 || share > 255) {
            throw colour.wrong(name + " is " + share + "; 0 to 255 was expected");
        }
        return share;
    }
}
