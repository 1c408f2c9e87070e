package nl.kansrijk.content.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.language.Dutch;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** LanguageTool's rules for Dutch. Takes seconds and much memory to make, and serves one thread at a time. */
final class DutchRules {

    static final String CAPITAL_AT_THE_START = "UPPERCASE_SENTENCE_START";

    /** The rules we do without, and why. */
    private static final Map<String, String> OFF = Map.of(
            "TOO_LONG_SENTENCE", "we count the words ourselves",
            "EINDE_KOMMA", "the items of a list may end in a semicolon",
            "TER_PLEKKE", "a matter of taste: \"ter plekke\" is not hard",
            "ZN", "a matter of taste: \"met z'n tweeën\" is how it is said",
            "BETEKENT_HEEFT", "takes a verb for the wrong one where it is the subject: \"Nauwkeurig zijn telt.\"",
            "LASER_LAZER", "in our text a laser is a laser",
            "KOMMA_MAAR", "cannot tell \"maar\" for \"but\" from \"maar\" for \"only\"");

    /** Shared: it keeps the dictionaries. */
    private static final Language DUTCH = new Dutch();

    private final JLanguageTool tool;

    DutchRules(List<String> words) {
        tool = new JLanguageTool(DUTCH);
        tool.disableRules(List.copyOf(OFF.keySet()));
        // Suggesting something for a word is the slowest of all rules.
        speller().addIgnoreTokens(words);
    }

    List<RuleMatch> matches(AnnotatedText text) {
        try {
            return tool.check(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isWord(String word) {
        try {
            return !speller().isMisspelled(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SpellingCheckRule speller() {
        return tool.getAllSpellingCheckRules().getFirst();
    }
}
