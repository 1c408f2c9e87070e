package nl.kansrijk.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.shell.PageWriting.Written;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Pages as they were last written, compressed, per address and content version.
 *
 * <p>Any change in the content makes every page of the older version unreachable; Caffeine then drops it.
 */
@Component
class PageCache {

    private final Cache<Key, CachedPage> pages;
    private final ChangeFeed changes;

    PageCache(ChangeFeed changes, @Value("${kansrijk.page-cache.max-bytes}") long maxBytes) {
        this.changes = changes;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .<Key, CachedPage>weigher((key, page) ->
                        page.compressed().length + 2 * key.address().length())
                .recordStats()
                .build();
    }

    CachedPage get(String address, Supplier<Written> writer) {
        return pages.get(new Key(address, changes.seen()), key -> CachedPage.of(writer.get()));
    }

    private record Key(String address, long contentVersion) {}

    /**
     * A page ready to send.
     *
     * @param compressed the HTML in UTF-8, gzip-compressed
     * @param etag weak, because the same page may be sent with or without compression
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; copying a page for every reader would be a waste.
    record CachedPage(int status, byte[] compressed, String etag) {

        static CachedPage of(Written written) {
            var html = written.html().getBytes(StandardCharsets.UTF_8);
            return new CachedPage(written.status(), gzip(html), "W/\"" + fingerprint(html) + "\"");
        }

        byte[] uncompressed() {
            try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static byte[] gzip(byte[] html) {
            var bytes = new ByteArrayOutputStream(html.length / 4);
            try (var out = new GZIPOutputStream(bytes)) {
                out.write(html);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }

        private static String fingerprint(byte[] html) {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(html);
                return HexFormat.of().formatHex(digest, 0, 12);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
