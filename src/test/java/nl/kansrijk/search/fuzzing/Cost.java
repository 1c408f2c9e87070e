package nl.kansrijk.search.fuzzing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What an answer took of this thread: neither other threads nor a garbage collection count.
 *
 * @param millis processor time
 * @param megabytes memory asked for; an expansion that explodes shows here first
 */
record Cost(double millis, double megabytes) {

    static final double MOST_MILLIS = 50;
    static final double MOST_MEGABYTES = 64;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Cost of(Runnable answer) {
        var time = THREADS.getCurrentThreadCpuTime();
        var memory = THREADS.getCurrentThreadAllocatedBytes();
        answer.run();
        return new Cost(
                (THREADS.getCurrentThreadCpuTime() - time) / 1e6,
                (THREADS.getCurrentThreadAllocatedBytes() - memory) / 1e6);
    }

    boolean isTooMuch() {
        return millis > MOST_MILLIS || megabytes > MOST_MEGABYTES;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f ms and %.1f MB", millis, megabytes);
    }
}
