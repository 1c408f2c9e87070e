package nl.kansrijk.search.lucene.dutch;

/** FNV-1a, 64 bits: stands for a word or a piece of one wherever the letters themselves are not needed. */
public final class Hash {

    static final long EMPTY = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    public static long of(CharSequence text, int from, int to) {
        var hash = EMPTY;
        for (var i = from; i < to; i++) {
            hash = with(hash, text.charAt(i));
        }
        return hash;
    }

    /** The same in 32 bits. */
    public static int shortOf(CharSequence text, int from, int to) {
        var hash = of(text, from, to);
        return (int) (hash ^ hash >>> 32);
    }

    static long with(long hash, char next) {
        return (hash ^ next) * PRIME;
    }
}
