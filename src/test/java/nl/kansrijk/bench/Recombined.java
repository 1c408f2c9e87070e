package nl.kansrijk.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchKey;

/**
 * As many documents as one likes, made from real ones; the same number is always the same document.
 *
 * <p>Each has the shape of a real one: as many names, labels with as many words, a text as long, and its sectors, levels,
 * learning paths and places. Words and sentences come as often as they do in the real ones, and some words are joined
 * into new ones, so that the vocabulary grows as it does in Dutch.
 */
final class Recombined {

    static final String PREFIX = "generated-";

    private static final long SEED = 20_261_122;
    private static final double NEW_COMPOUND = 0.25;
    private static final int SHORTEST_PART = 4;

    private final List<SearchDocument> real;
    private final List<String> words;
    private final List<String> parts;
    private final List<String> sentences;

    Recombined(List<SearchDocument> real) {
        this.real = real;
        words = real.stream()
                .flatMap(document -> labels(document).stream())
                .flatMap(label -> Stream.of(label.split(" ")))
                .toList();
        parts = words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_PART && word.chars().allMatch(Character::isLetter))
                .toList();
        sentences = real.stream()
                .flatMap(document -> Stream.of(document.text().split("(?<=[.!?])\\s+")))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    SearchDocument document(int number) {
        var random = new SplittableRandom(SEED + number);
        var shape = real.get(random.nextInt(real.size()));
        return new SearchDocument(
                new SearchKey(PREFIX + shape.key().type(), String.valueOf(number)),
                label(random, shape.title()),
                shape.names().stream().map(name -> label(random, name)).toList(),
                text(random, shape.summary().length()),
                text(random, shape.text().length()),
                "/" + number,
                shape.sectors(),
                shape.levels(),
                shape.learningPaths(),
                shape.spots());
    }

    private String label(SplittableRandom random, String shape) {
        return Arrays.stream(shape.split(" ")).map(word -> word(random, word)).collect(Collectors.joining(" "));
    }

    private String word(SplittableRandom random, String shape) {
        if (shape.chars().allMatch(Character::isDigit)) {
            return IntStream.range(0, shape.length())
                    .mapToObj(digit -> String.valueOf(random.nextInt(10)))
                    .collect(Collectors.joining());
        }
        return random.nextDouble() < NEW_COMPOUND ? oneOf(parts, random) + oneOf(parts, random) : oneOf(words, random);
    }

    /** Real sentences, one of whose words is another. */
    private String text(SplittableRandom random, int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            var sentence = oneOf(sentences, random).split(" ");
            sentence[random.nextInt(sentence.length)] = word(random, "word");
            text.append(String.join(" ", sentence)).append(' ');
        }
        return text.toString();
    }

    private static String oneOf(List<String> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    static List<String> labels(SearchDocument document) {
        return Stream.concat(Stream.of(document.title()), document.names().stream())
                .toList();
    }
}
