package nl.kansrijk.catalog;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How much texts are alike, by what they say: 0 for nothing in common, 1 for the same.
 *
 * <p>The cosine of their words and of the pieces of four characters in these, so that "lassen" counts for "lasser". What
 * few texts say weighs more; what many say, or only one, does not count.
 */
final class Resemblance {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int PIECE = 4;

    /** What a larger share of the texts says tells nothing about any of them. */
    private static final double COMMON = 0.3;

    private final double[][] cosines;

    /** Compares every text with every other. */
    Resemblance(List<String> texts) {
        var counts = texts.stream().map(Resemblance::pieces).toList();
        cosines = products(weights(counts), counts.size());
    }

    /** Of the texts at these positions. */
    double between(int one, int other) {
        return cosines[one][other];
    }

    private static Map<String, Integer> pieces(String text) {
        var pieces = new HashMap<String, Integer>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> "_" + match.group() + "_")
                .forEach(word -> {
                    pieces.merge(word, 1, Integer::sum);
                    for (var start = 0; start + PIECE <= word.length(); start++) {
                        pieces.merge(word.substring(start, start + PIECE), 1, Integer::sum);
                    }
                });
        return pieces;
    }

    /** Per piece, in which texts it is and how much it weighs there; every text has length 1. */
    private static List<Map<Integer, Double>> weights(List<Map<String, Integer>> counts) {
        var byPiece = new LinkedHashMap<String, Map<Integer, Double>>();
        for (var text = 0; text < counts.size(); text++) {
            for (var piece : counts.get(text).entrySet()) {
                byPiece.computeIfAbsent(piece.getKey(), any -> new HashMap<>())
                        .put(text, 1 + Math.log(piece.getValue()));
            }
        }
        var telling = byPiece.values().stream()
                .filter(texts -> texts.size() > 1 && texts.size() < COMMON * counts.size())
                .toList();
        var squares = new double[counts.size()];
        for (var texts : telling) {
            var rarity = Math.log((double) counts.size() / texts.size());
            texts.replaceAll((text, weight) -> weight * rarity);
            texts.forEach((text, weight) -> squares[text] += weight * weight);
        }
        telling.forEach(texts -> texts.replaceAll((text, weight) -> weight / Math.sqrt(squares[text])));
        return telling;
    }

    private static double[][] products(List<Map<Integer, Double>> weights, int number) {
        var products = new double[number][number];
        for (var texts : weights) {
            texts.forEach((one, weight) -> texts.forEach((other, its) -> products[one][other] += weight * its));
        }
        return products;
    }
}
