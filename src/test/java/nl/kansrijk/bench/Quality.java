package nl.kansrijk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.kansrijk.search.Thesaurus;
import nl.kansrijk.search.evaluation.SearchEvaluation;
import nl.kansrijk.search.evaluation.SearchEvaluation.Contender;
import nl.kansrijk.search.evaluation.SearchEvaluation.Figures;

/** Ours beside others, on the same documents and queries: how good, and how long it takes. */
final class Quality {

    private static final String OURS = "Kansrijk";

    private Quality() {}

    /** What one of our figures has to be on one set. */
    private record Wish(String figure, ToDoubleFunction<Figures> of, Mark mark) {}

    private static final Map<String, List<Wish>> WISHES = Map.of(
            "occupation-titles-be",
            List.of(
                    new Wish("MRR", Figures::mrr, Mark.atLeast(0.60)),
                    new Wish("success@1", Figures::successAt1, Mark.atLeast(0.52)),
                    new Wish("success@10", Figures::successAt10, Mark.atLeast(0.77)),
                    new Wish("MAP", Figures::map, Mark.atLeast(0.40))),
            "label-removed",
            List.of(
                    new Wish("MRR@10", Figures::mrrAt10, Mark.atLeast(0.90)),
                    new Wish("success@1", Figures::successAt1, Mark.atLeast(0.85)),
                    new Wish("zero", Figures::zero, Mark.atMost(0))),
            "label-typo",
            List.of(
                    new Wish("success@1", Figures::successAt1, Mark.atLeast(0.997)),
                    new Wish("zero", Figures::zero, Mark.atMost(0))),
            "label-removed-typo",
            List.of(
                    new Wish("MRR@10", Figures::mrrAt10, Mark.atLeast(0.86)),
                    new Wish("zero", Figures::zero, Mark.atMost(0))));

    static void measure(Path sets) throws IOException {
        try (var postgres = new Postgres()) {
            var contenders = new LinkedHashMap<String, Contender>();
            contenders.put(OURS, SearchEvaluation.ours(Thesaurus.in(Path.of("content", Thesaurus.FOLDER))));
            contenders.put("PostgreSQL full text, Dutch", postgres::fullText);
            contenders.put("PostgreSQL pg_trgm", postgres::trigrams);
            contenders.put("Lucene DutchAnalyzer, BM25", DutchBm25::new);
            for (var set : SearchEvaluation.setsIn(sets)) {
                compare(set, contenders);
            }
        }
    }

    private static void compare(Path set, Map<String, Contender> contenders) throws IOException {
        var name = set.toAbsolutePath().normalize().getFileName().toString();
        var table = new Table(
                name, "", "MRR", "MRR@10", "success@1", "success@10", "MAP", "zero results", "p50 ms", "p99 ms");
        var marks = new Scoreboard(OURS + " on " + name);
        for (var contender : contenders.entrySet()) {
            var figures = SearchEvaluation.measure(set, contender.getValue(), null);
            table.add(
                    contender.getKey(),
                    share(figures.mrr()),
                    share(figures.mrrAt10()),
                    share(figures.successAt1()),
                    share(figures.successAt10()),
                    share(figures.map()),
                    share(figures.zero()),
                    millis(figures.p50Millis()),
                    millis(figures.p99Millis()));
            if (contender.getKey().equals(OURS)) {
                WISHES.getOrDefault(name, List.of())
                        .forEach(wish -> marks.add(wish.figure(), wish.of().applyAsDouble(figures), "", wish.mark()));
            }
        }
        table.print();
        if (WISHES.containsKey(name)) {
            marks.print();
        }
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, "%.2f", millis);
    }
}
