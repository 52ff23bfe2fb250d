package org.holdfast.report.tests.chart;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.holdfast.model.value.Rational;
import org.holdfast.report.chart.BudgetFront;
import org.holdfast.report.chart.ExceedanceCurve;
import org.holdfast.report.chart.Gantt;
import org.holdfast.report.chart.Heading;
import org.holdfast.report.chart.HeatMap;
import org.holdfast.report.chart.LossByDisaster;
import org.holdfast.report.chart.ObjectiveBars;
import org.holdfast.report.chart.Picture;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Wording;

/** Every kind of picture, with so many things in it, all called the same. */
enum Charts {
    HEAT_MAP {
        @Override
        Picture of(int count, String name) {
            Map<HeatMap.Level, String> legend = new EnumMap<>(HeatMap.Level.class);
            Arrays.stream(HeatMap.Level.values()).forEach(level -> legend.put(level, name));
            int columns = Math.min(count, 30);
            return HeatMap.of(heading(name), repeated(columns, i -> name), repeated(count, i -> new HeatMap.Row(name,
                    repeated(columns, j -> new HeatMap.Cell(HeatMap.Level.values()[(i + j) % 5], "4 h 30 min")))),
                    legend);
        }
    },
    GANTT {
        @Override
        Picture of(int count, String name) {
            return Gantt.of(heading(name),
                    repeated(count, i -> new Gantt.Bar(name, name + i / 3, name, Rational.of(1800L * i),
                            Rational.of(1800L * i + 2400 * (i % 3)), i % 2 == 0, Rational.of(i % 2 * 7200L))),
                    repeated(Math.min(count, 4), i -> new Gantt.Limit(name, Rational.of(14_400L * (i + 1)))),
                    new Gantt.Texts(name, name, name), WORDING);
        }
    },
    OBJECTIVE_BARS {
        @Override
        Picture of(int count, String name) {
            return ObjectiveBars.of(heading(name),
                    repeated(count, i -> new ObjectiveBars.Item(name, measure(i, name), measure(i + 2, name))),
                    new ObjectiveBars.Texts(name, name, name, name, name), WORDING);
        }

        private ObjectiveBars.Measure measure(int i, String name) {
            Optional<Rational> asked = i % 4 == 0 ? Optional.empty() : Optional.of(Rational.of(300L * i * i));
            Optional<Rational> achieved = i % 5 == 0 ? Optional.empty() : Optional.of(Rational.of(7200L * i));
            return new ObjectiveBars.Measure(asked, achieved, i % 3 == 0, name);
        }
    },
    EXCEEDANCE_CURVE {
        @Override
        Picture of(int count, String name) {
            return ExceedanceCurve.of(heading(name),
                    repeated(count, i -> new ExceedanceCurve.Point(Rational.of(7000L * i),
                            Rational.of(1).dividedBy(Rational.of(i + 2L)))),
                    repeated(Math.min(count, 3), i -> new ExceedanceCurve.Sum(name, Rational.of(90_000L * i))),
                    new ExceedanceCurve.Texts(name, name), "EUR", WORDING);
        }
    },
    LOSS_BY_DISASTER {
        @Override
        Picture of(int count, String name) {
            return LossByDisaster.of(heading(name),
                    repeated(count, i -> new LossByDisaster.Loss(name, Rational.of(1000L * i))), n -> n + name, "EUR",
                    WORDING);
        }
    },
    BUDGET_FRONT {
        @Override
        Picture of(int count, String name) {
            return BudgetFront.of(heading(name),
                    repeated(count, i -> new BudgetFront.Point(Rational.of(500L * i), Rational.of(90_000 - 400L * i))),
                    count == 0 ? Optional.empty()
                            : Optional.of(new BudgetFront.Point(Rational.of(500L * count), Rational.of(95_000))),
                    new BudgetFront.Texts(name, name, name), "EUR", WORDING);
        }
    };

    static final Wording WORDING = new Wording(Messages.in(Locale.ENGLISH));

    abstract Picture of(int count, String name);

    static Heading heading(String name) {
        return new Heading(name, "What is to be seen: " + name, "Nothing to show: " + name);
    }

    static <T> List<T> repeated(int count, IntFunction<T> one) {
        return IntStream.range(0, count).mapToObj(one).toList();
    }
}
