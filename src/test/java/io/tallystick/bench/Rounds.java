package io.tallystick.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Measures two things in turns, so that a machine that slows down slows both; medians are compared. */
record Rounds(int count, Duration warmUp, Duration length) {

    /** Something that can be measured for a while; the figure is a rate or a time. */
    interface Measured {
        double during(Duration length) throws Exception;
    }

    /** The two medians. */
    record Pair(double yardstick, double ours) {

        double ratio() {
            return ours / yardstick;
        }
    }

    Pair compare(Measured yardstick, Measured ours) throws Exception {
        yardstick.during(warmUp.dividedBy(2));
        ours.during(warmUp);
        var ofYardstick = new ArrayList<Double>();
        var ofOurs = new ArrayList<Double>();
        for (int round = 0; round < count; round++) {
            ofYardstick.add(yardstick.during(length));
            ofOurs.add(ours.during(length));
        }
        return new Pair(median(ofYardstick), median(ofOurs));
    }

    static double median(List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
