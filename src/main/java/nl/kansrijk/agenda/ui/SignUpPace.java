package nl.kansrijk.agenda.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * How fast sign-ups may come from one place: as many as a class that sits behind one address needs, and no more.
 *
 * <p>Counted in this process's memory only, for ten minutes; no address of a visitor is kept anywhere.
 */
@Component
class SignUpPace {

    static final int MOST = 60;

    static final Duration WITHIN = Duration.ofMinutes(10);

    private static final int NETWORK_BYTES = 8;

    private final Cache<String, AtomicInteger> counts;

    SignUpPace(Clock clock) {
        counts = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(WITHIN)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** Counts a sign-up, and tells whether it may go on. */
    boolean allows(String client) {
        return counts.get(connection(client), first -> new AtomicInteger()).incrementAndGet() <= MOST;
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
