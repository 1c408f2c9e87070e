package nl.kansrijk.design;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How often something may be done from one place.
 *
 * <p>Counted in this process's memory only, and for a short while; no address of a visitor is kept anywhere.
 */
public final class Pace {

    private static final int NETWORK_BYTES = 8;

    private final int most;
    private final Cache<String, AtomicInteger> counts;

    /**
     * A pace for everybody.
     *
     * @param most how often, from one connection
     * @param within how long after the first time one may begin anew
     */
    public Pace(int most, Duration within, Clock clock) {
        this.most = most;
        this.counts = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(within)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** Counts that it is done, and tells whether it may go on. */
    public boolean allows(String client) {
        return counts.get(connection(client), first -> new AtomicInteger()).incrementAndGet() <= most;
    }

    /** One connection has as many IPv6 addresses as it likes, all in one network. */
    private static String connection(String client) {
        try {
            return InetAddress.ofLiteral(client) instanceof Inet6Address address
                    ? Arrays.toString(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : client;
        } catch (IllegalArgumentException notAnAddress) {
            return client;
        }
    }
}
