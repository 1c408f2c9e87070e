package nl.kansrijk.content.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.Field;
import nl.kansrijk.content.Kind;
import nl.kansrijk.content.language.Passage.Role;
import org.jspecify.annotations.Nullable;
import org.languagetool.markup.AnnotatedTextBuilder;

/**
 * Says what is not plain or not correct in a Dutch document. May be asked by several threads at once.
 *
 * <p>Running text is what a kind declares as {@link Field.Sentence}, and the body without headings, addresses of links
 * and tables, unless it is a list of lines. Spelling and grammar of headings and of the title are checked as well.
 */
public final class PlainLanguage {

    public static final int MOST_WORDS = 25;
    public static final int LOWEST_READABILITY = 65;

    private static final String TITLE = "title";
    private static final int START_OF_SENTENCE = 40;

    private static final String BETWEEN = "\n";
    private static final String NEW_PARAGRAPH = "\n\n";
    static final Locale DUTCH = Locale.of("nl");

    private final Terms terms;
    private final ConcurrentLinkedQueue<DutchRules> idle = new ConcurrentLinkedQueue<>();

    /**
     * @param terms words and groups of words that are right although the rules do not know them; lower case stands for
     *     a capital at the start as well
     */
    public PlainLanguage(Set<String> terms) {
        this.terms = new Terms(terms);
    }

    public List<Remark> problemsOf(Kind kind, Document document) {
        return findings(kind, document).remarks();
    }

    public Findings findings(Kind kind, Document document) {
        var passages = passages(kind, document);
        var sentences =
                passages.stream().map(Passage::sentences).flatMap(List::stream).toList();
        var readability = Readability.of(sentences);
        var remarks = new ArrayList<Remark>();
        readability.filter(score -> score < LOWEST_READABILITY).ifPresent(score -> remarks.add(hardToRead(score)));
        passages.forEach(passage -> remarks.addAll(longSentences(passage)));
        remarks.addAll(mistakes(passages));
        return new Findings(
                readability,
                sentences.stream()
                        .mapToInt(sentence -> sentence.words().size())
                        .max()
                        .orElse(0),
                remarks);
    }

    private static List<Passage> passages(Kind kind, Document document) {
        var ofFields = kind.fields().stream()
                .flatMap(field ->
                        passages(field.name(), field.type(), document.fields().get(field.name())));
        var ofBody = kind.lines().isPresent() ? Stream.<Passage>empty() : MarkdownPassages.of(document.body()).stream();
        return Stream.concat(ofFields, ofBody).toList();
    }

    private static Stream<Passage> passages(String name, Field.Type type, @Nullable Object value) {
        return switch (value) {
            case String text
            when type instanceof Field.Sentence(var length, var continues) ->
                Stream.of(Passage.plain(continues ? Role.CONTINUING : Role.RUNNING, name, text));
            case String text when name.equals(TITLE) -> Stream.of(Passage.plain(Role.HEADING, name, text));
            case List<?> values
            when type instanceof Field.Several(var least, var most, var each) ->
                IntStream.range(0, values.size())
                        .boxed()
                        .flatMap(index -> passages(name + "." + index, each, values.get(index)));
            case Map<?, ?> values
            when type instanceof Field.Group(var fields) ->
                fields.stream()
                        .flatMap(field -> passages(name + "." + field.name(), field.type(), values.get(field.name())));
            case null, default -> Stream.empty();
        };
    }

    private static Remark hardToRead(double score) {
        return new Remark(
                Place.WHOLE,
                String.format(
                        DUTCH,
                        "De leesbaarheid is %.1f, minstens %d moet. Maak zinnen en woorden korter.",
                        Math.floor(score * 10) / 10,
                        LOWEST_READABILITY));
    }

    private static List<Remark> longSentences(Passage passage) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.words().size() > MOST_WORDS)
                .map(sentence -> new Remark(
                        passage.placeInText(sentence.start()),
                        "Deze zin heeft %d woorden, hoogstens %d mag: '%s'. Maak er twee van."
                                .formatted(sentence.words().size(), MOST_WORDS, beginning(sentence.text()))))
                .toList();
    }

    private static String beginning(String sentence) {
        var end = sentence.indexOf(' ', START_OF_SENTENCE);
        return end < 0 ? sentence : sentence.substring(0, end) + " …";
    }

    private List<Remark> mistakes(List<Passage> passages) {
        var text = new AnnotatedTextBuilder();
        var starts = new TreeMap<Integer, Passage>();
        var length = 0;
        for (var passage : passages) {
            starts.put(length, passage);
            passage.annotate(text);
            text.addMarkup(BETWEEN, NEW_PARAGRAPH);
            length += passage.source().length() + BETWEEN.length();
        }
        return withRules(rules -> rules.matches(text.build()).stream()
                .map(match -> {
                    var start = starts.floorEntry(match.getFromPos());
                    return Mistake.of(start.getValue(), match, start.getKey());
                })
                .filter(mistake -> !isMeant(mistake, rules))
                .map(Mistake::remark)
                .toList());
    }

    private boolean isMeant(Mistake mistake, DutchRules rules) {
        return mistake.isSmallLetterThatGoesOn()
                || mistake.isWithin(terms)
                || (mistake.isSpelling() && isMadeOfTerms(mistake.words(), rules));
    }

    /** A term with a hyphen and a word: "VeVa-opleiding". */
    private boolean isMadeOfTerms(String words, DutchRules rules) {
        var parts = words.split("-");
        return parts.length > 1
                && Stream.of(parts).anyMatch(terms::contain)
                && Stream.of(parts).allMatch(part -> terms.contain(part) || rules.isWord(part));
    }

    private <T> T withRules(Function<DutchRules, T> question) {
        var rules = Optional.ofNullable(idle.poll()).orElseGet(() -> new DutchRules(terms.words()));
        try {
            return question.apply(rules);
        } finally {
            idle.add(rules);
        }
    }
}
