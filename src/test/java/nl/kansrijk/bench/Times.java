package nl.kansrijk.bench;

import java.util.Arrays;

/** How long things took, in milliseconds. Safe for use by many threads. */
final class Times {

    private double[] millis = new double[1_024];
    private int count;

    /** Runs something and remembers how long it took. */
    void of(Runnable action) {
        var begin = System.nanoTime();
        action.run();
        since(begin);
    }

    /** Something has ended that began, or should have begun, at this moment. */
    void since(long nanoTime) {
        add((System.nanoTime() - nanoTime) / 1e6);
    }

    private synchronized void add(double time) {
        if (count == millis.length) {
            millis = Arrays.copyOf(millis, 2 * count);
        }
        millis[count++] = time;
    }

    synchronized int count() {
        return count;
    }

    double p50() {
        return percentile(0.50);
    }

    double p99() {
        return percentile(0.99);
    }

    double slowest() {
        return percentile(1);
    }

    private synchronized double percentile(double share) {
        if (count == 0) {
            throw new IllegalStateException("Nothing was measured.");
        }
        var sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) (count * share))];
    }
}
