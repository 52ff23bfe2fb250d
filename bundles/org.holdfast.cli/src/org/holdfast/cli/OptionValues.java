package org.holdfast.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;

import org.holdfast.model.value.Day;
import org.holdfast.model.value.ValueFormatException;

import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How the values of options and the paths of a call are read; what is wrong with one is said in plain words. */
final class OptionValues {
    private OptionValues() {}

    /** Has the values of a command line and its commands read so. */
    static void readBy(CommandLine line) {
        line.registerConverter(LocalDate.class, OptionValues::day);
        line.registerConverter(Path.class, OptionValues::path);
        line.registerConverter(int.class, text -> whole(text, Integer::valueOf));
        line.registerConverter(Integer.class, text -> whole(text, Integer::valueOf));
        line.registerConverter(long.class, text -> whole(text, Long::valueOf));
    }

    private static LocalDate day(String text) {
        try {
            return Day.parse(text).date();
        } catch (ValueFormatException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /** An empty path would be the folder that one is in: more likely a variable of a script was not set. */
    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException("the path is empty; expected a file or folder, such as . for this one");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + text + "' is no path: " + e.getReason());
        }
    }

    private static <T> T whole(String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is no whole number, or too large a one");
        }
    }
}
