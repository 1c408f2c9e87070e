package nl.kansrijk.content.language;

import java.util.List;
import org.languagetool.rules.RuleMatch;

/**
 * What a rule has against some words.
 *
 * @param passage in which they stand
 * @param at where in the source of the passage they begin
 * @param to where they end
 */
record Mistake(Passage passage, int at, int to, RuleMatch match) {

    private static final int SUGGESTIONS = 3;

    /** @param start of the passage in the text that was checked */
    static Mistake of(Passage passage, RuleMatch match, int start) {
        var source = passage.source();
        var from = Math.min(match.getFromPos() - start, source.length());
        var to = Math.min(match.getToPos() - start, source.length());
        return new Mistake(passage, from, to, match);
    }

    /** As written, markup within them included. */
    String words() {
        return passage.source().substring(at, to).replaceAll("\\s+", " ");
    }

    boolean isSpelling() {
        return match.getRule().isDictionaryBasedSpellingRule();
    }

    boolean isSmallLetterThatGoesOn() {
        return passage.role() == Passage.Role.CONTINUING
                && at == 0
                && match.getRule().getId().equals(DutchRules.CAPITAL_AT_THE_START);
    }

    boolean isWithin(Terms terms) {
        var words = passage.source().substring(at, to);
        return terms.cover(
                passage.source(),
                at,
                at + words.replaceFirst("[\\p{Punct}\\s]+$", "").length());
    }

    Remark remark() {
        return new Remark(
                passage.placeInSource(at),
                "'%s': %s Is het goed zo, zet het dan in words.txt.".formatted(words(), advice()));
    }

    /** Some rules give their suggestion in the message. */
    private String advice() {
        var message = match.getMessage().replaceAll("</?suggestion>", "'").strip();
        var sentence = message.matches("(?s).*[.?!]'?") ? message : message + ".";
        List<String> suggestions =
                match.getSuggestedReplacements().stream().limit(SUGGESTIONS).toList();
        return suggestions.isEmpty() || sentence.contains("'" + suggestions.getFirst() + "'")
                ? sentence
                : "%s Misschien: %s.".formatted(sentence, String.join(", ", suggestions));
    }
}
