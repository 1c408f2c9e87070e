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
        return shortened(of(text, from, to));
    }

    public static int ofNumbers(int... numbers) {
        var hash = EMPTY;
        for (var number : numbers) {
            hash = (hash ^ number) * PRIME;
        }
        return shortened(hash);
    }

    public static long start() {
        return EMPTY;
    }

    public static int shortened(long hash) {
        return (int) (hash ^ hash >>> 32);
    }

    /** With the rest of a word after it. */
    static long with(long hash, String word, int from) {
        var whole = hash;
        for (var i = from; i < word.length(); i++) {
            whole = with(whole, word.charAt(i));
        }
        return whole;
    }

    public static long with(long hash, char next) {
        return (hash ^ next) * PRIME;
    }
}
