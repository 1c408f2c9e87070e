package nl.kansrijk.content.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes text apart into sentences and words, as the measure of readability counts them. */
final class Sentences {

    /** A colon or semicolon ends a sentence too when the next one could stand by itself. */
    private static final Pattern END = Pattern.compile("(?<=[.?!:;])\\s+(?=[\\p{Lu}'‘\"“\\d])");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_'’]+(?:-[\\p{L}\\p{M}\\p{N}_]+)*");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}_]");

    /** After these, a capital or a number goes on with the same sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "art.", "bijv.", "bv.", "ca.", "dhr.", "dr.", "drs.", "evt.", "incl.", "ing.", "ir.", "jl.", "max.",
            "mevr.", "min.", "mr.", "mw.", "nl.", "nr.", "o.a.", "p.", "prof.", "resp.", "st.", "tel.", "t.a.v.", "vs.",
            "d.w.z.", "m.b.t.");

    private Sentences() {}

    /**
     * A sentence.
     *
     * @param start where in the text it begins
     */
    record Sentence(int start, String text) {

        List<String> words() {
            return WORD.matcher(text).results().map(word -> word.group()).toList();
        }
    }

    static List<Sentence> of(String text) {
        var sentences = new ArrayList<Sentence>();
        var end = END.matcher(text);
        var start = 0;
        while (end.find()) {
            if (!endsInAbbreviation(text.substring(start, end.start()))) {
                add(sentences, text, start, end.start());
                start = end.end();
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int start, int end) {
        var sentence = text.substring(start, end);
        if (LETTER.matcher(sentence).find()) {
            sentences.add(new Sentence(start, sentence));
        }
    }

    private static boolean endsInAbbreviation(String text) {
        var last = text.substring(text.lastIndexOf(' ') + 1).replaceFirst("^[('‘\"“]+", "");
        return ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT));
    }
}
