package nl.kansrijk.search;

import java.util.List;
import nl.kansrijk.search.Phrases.Known;

/** Which words of a query tell something, beside those that hold a sentence together. */
final class Telling {

    /** So many words that tell something are much. */
    private static final int MUCH = 3;

    /** So many words are a sentence, whatever they tell. */
    private static final int SENTENCE = 4;

    /** Per word how many before it tell something. */
    private final int[] before;

    Telling(List<Word> words) {
        before = new int[words.size() + 1];
        for (var index = 0; index < words.size(); index++) {
            before[index + 1] = before[index] + (Wishes.saysNothing(words.get(index)) ? 0 : 1);
        }
    }

    static Telling in(String text) {
        return new Telling(Word.in(text));
    }

    int all() {
        return before[before.length - 1];
    }

    /** How many words tell something from one to before another. */
    int between(int from, int to) {
        return before[to] - before[from];
    }

    int in(Known span) {
        return between(span.from(), span.to());
    }

    /** How much of what a query tells stands in a part of it, from 0 to 1. */
    double share(int from, int to) {
        return all() == 0 ? 0 : between(from, to) / (double) all();
    }

    /** Whether somebody says so much that they may mean a part of it. */
    boolean isMuch() {
        return all() >= MUCH || all() > 1 && before.length > SENTENCE;
    }
}
