package nl.kansrijk.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kansrijk.search.SearchRequest;

/** What people type, about documents that are there; the same number is always the same question. */
final class Questions {

    private static final long SEED = 4;
    private static final List<String> PLACES =
            List.of("Utrecht", "Zwolle", "Rotterdam", "Den Bosch", "Groningen", "Eindhoven", "7411", "Den Helder");
    private static final List<String> LEVELS = List.of("mbo 4", "niveau 2", "bbl", "hbo", "zonder diploma", "deeltijd");
    private static final int SHORTEST_MISTYPED = 5;

    /** Ways to ask, and in how many of a thousand questions people do. */
    enum Kind {
        EXACT(270),
        TYPO(200),
        TWO_OR_THREE_WORDS(260),
        PLACE(120),
        LEVEL(100),
        NONSENSE(30),
        ONE_LETTER(15),
        AS_LONG_AS_IT_GETS(5);

        private final int ofAThousand;

        Kind(int ofAThousand) {
            this.ofAThousand = ofAThousand;
        }
    }

    private final GeneratedSource source;

    Questions(GeneratedSource source) {
        this.source = source;
    }

    /** In the mix in which people ask. */
    List<String> mixed(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> of(kind(random(number).nextInt(1_000)), number))
                .toList();
    }

    List<String> of(Kind kind, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> of(kind, number))
                .toList();
    }

    /** Beginnings of labels, as they are typed letter by letter. */
    List<String> beginnings(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    var random = random(number);
                    var label = random.nextInt(5) == 0 ? mistyped(label(random), random) : label(random);
                    return label.substring(0, Math.min(label.length(), 1 + random.nextInt(12)));
                })
                .toList();
    }

    private static Kind kind(int ofAThousand) {
        var upTo = 0;
        for (var kind : Kind.values()) {
            upTo += kind.ofAThousand;
            if (ofAThousand < upTo) {
                return kind;
            }
        }
        throw new IllegalStateException("The shares add up to %d of a thousand.".formatted(upTo));
    }

    private String of(Kind kind, int number) {
        var random = random(number);
        return switch (kind) {
            case EXACT -> label(random);
            case TYPO -> mistyped(label(random), random);
            case TWO_OR_THREE_WORDS -> words(random, 2 + random.nextInt(2));
            case PLACE -> words(random, 1) + " in " + oneOf(PLACES, random);
            case LEVEL -> words(random, 1) + " " + oneOf(LEVELS, random);
            case NONSENSE -> letters(random, 6 + random.nextInt(6));
            case ONE_LETTER -> letters(random, 1);
            case AS_LONG_AS_IT_GETS -> longest(random);
        };
    }

    private String label(SplittableRandom random) {
        return source.document(random.nextInt(source.count())).title();
    }

    /** Words of different labels. */
    private String words(SplittableRandom random, int count) {
        return IntStream.range(0, count)
                .mapToObj(word -> oneOf(List.of(label(random).split(" ")), random))
                .collect(Collectors.joining(" "));
    }

    /** With two letters swapped, one left out, or one doubled. */
    private static String mistyped(String text, SplittableRandom random) {
        if (text.length() < SHORTEST_MISTYPED) {
            return text;
        }
        var at = 1 + random.nextInt(text.length() - 2);
        var before = text.substring(0, at);
        return switch (random.nextInt(3)) {
            case 0 -> before + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            case 1 -> before + text.substring(at + 1);
            default -> before + text.charAt(at) + text.substring(at);
        };
    }

    private static String letters(SplittableRandom random, int count) {
        return random.ints(count, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }

    private String longest(SplittableRandom random) {
        var text = new StringBuilder();
        while (text.length() < SearchRequest.MAX_QUERY) {
            text.append(label(random)).append(' ');
        }
        return text.substring(0, SearchRequest.MAX_QUERY);
    }

    private static String oneOf(List<String> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    private static SplittableRandom random(int number) {
        return new SplittableRandom(SEED + 1_000_003L * number);
    }
}
