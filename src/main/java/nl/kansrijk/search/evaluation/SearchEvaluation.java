package nl.kansrijk.search.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import nl.kansrijk.search.Gazetteer;
import nl.kansrijk.search.QueryReader;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.Thesaurus;
import nl.kansrijk.search.lucene.LuceneIndex;
import org.jspecify.annotations.Nullable;

/**
 * Measures search against judged queries, with the same analysis and ranking as the portal.
 *
 * <p>A folder holds {@code documents.tsv} (id, title, synonyms with a vertical bar between them, description),
 * {@code queries.tsv} (id, query) and {@code relevance.tsv} (query, document), each with a header line.
 */
public final class SearchEvaluation {

    /** How deep a ranking is looked at. */
    private static final int DEPTH = 1_000;

    private static final int BATCH = 1_000;

    /** The sets know no places and no facets. */
    private static final QueryReader READER = new QueryReader(Gazetteer.empty(), List.of());

    private SearchEvaluation() {}

    /**
     * The figures.
     *
     * @param mrr mean of 1 / rank of the first relevant document, over all judged queries
     * @param map mean over queries of the average precision
     * @param zero share of queries for which nothing at all was found
     * @param p50Millis median time per query, in milliseconds
     */
    public record Figures(
            int queries,
            double mrr,
            double successAt1,
            double successAt5,
            double successAt10,
            double map,
            double zero,
            double p50Millis,
            double p99Millis) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "queries=%d mrr=%.4f success@1=%.4f success@5=%.4f success@10=%.4f map=%.4f zero=%.4f p50ms=%.2f p99ms=%.2f",
                    queries,
                    mrr,
                    successAt1,
                    successAt5,
                    successAt10,
                    map,
                    zero,
                    p50Millis,
                    p99Millis);
        }
    }

    /**
     * Indexes the documents, runs the queries and compares.
     *
     * @param thesaurus the portal's
     * @param trecRun where to write the ranking in TREC form, or null
     */
    public static Figures measure(Path folder, Thesaurus thesaurus, @Nullable Path trecRun) throws IOException {
        for (var name : List.of("documents.tsv", "queries.tsv", "relevance.tsv")) {
            if (!Files.isReadable(folder.resolve(name))) {
                throw new IOException("%s ontbreekt in %s. Nodig zijn documents.tsv, queries.tsv en relevance.tsv."
                        .formatted(name, folder));
            }
        }
        var relevant = relevance(folder);
        var queries = queries(folder);
        queries.keySet().retainAll(relevant.keySet());
        var indexFolder = Files.createTempDirectory("kansrijk-evaluation");
        try (var index = LuceneIndex.in(indexFolder)) {
            index(folder, index);
            warmUp(index, queries, thesaurus);
            return run(index, queries, relevant, thesaurus, trecRun);
        } finally {
            delete(indexFolder);
        }
    }

    private static Figures run(
            LuceneIndex index,
            Map<String, String> queries,
            Map<String, Set<String>> relevant,
            Thesaurus thesaurus,
            @Nullable Path trecRun)
            throws IOException {
        var outcomes = new ArrayList<Outcome>();
        var run = new StringBuilder();
        for (var entry : queries.entrySet()) {
            var start = System.nanoTime();
            var ranking = rank(index, entry.getValue(), thesaurus);
            var millis = (System.nanoTime() - start) / 1e6;
            outcomes.add(Outcome.of(ranking, relevant.getOrDefault(entry.getKey(), Set.of()), millis));
            if (trecRun != null) {
                for (var rank = 1; rank <= ranking.size(); rank++) {
                    run.append("%s Q0 %s %d %d kansrijk%n"
                            .formatted(entry.getKey(), ranking.get(rank - 1), rank, DEPTH - rank));
                }
            }
        }
        if (trecRun != null) {
            Files.writeString(trecRun, run);
        }
        return figures(outcomes);
    }

    private static List<String> rank(LuceneIndex index, String query, Thesaurus thesaurus) {
        var reading = READER.read(SearchRequest.of(query), thesaurus);
        return index.rank(reading, DEPTH).stream().map(SearchKey::id).toList();
    }

    private static void warmUp(LuceneIndex index, Map<String, String> queries, Thesaurus thesaurus) {
        queries.values().stream().limit(100).forEach(query -> rank(index, query, thesaurus));
    }

    private static Figures figures(List<Outcome> outcomes) {
        var times = outcomes.stream().mapToDouble(Outcome::millis).sorted().toArray();
        return new Figures(
                outcomes.size(),
                mean(outcomes, outcome -> outcome.first == 0 ? 0 : 1.0 / outcome.first),
                mean(outcomes, outcome -> outcome.within(1)),
                mean(outcomes, outcome -> outcome.within(5)),
                mean(outcomes, outcome -> outcome.within(10)),
                mean(outcomes, Outcome::averagePrecision),
                mean(outcomes, outcome -> outcome.found == 0 ? 1 : 0),
                percentile(times, 0.50),
                percentile(times, 0.99));
    }

    private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> figure) {
        return outcomes.stream().mapToDouble(figure).average().orElse(0);
    }

    private static double percentile(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    /**
     * How one query went.
     *
     * @param first rank of the first relevant document, from 1; 0 when there is none
     */
    private record Outcome(int first, int found, double averagePrecision, double millis) {

        static Outcome of(List<String> ranking, Set<String> relevant, double millis) {
            var first = 0;
            var hits = 0;
            var precisions = 0.0;
            for (var rank = 1; rank <= ranking.size(); rank++) {
                if (relevant.contains(ranking.get(rank - 1))) {
                    hits++;
                    precisions += (double) hits / rank;
                    first = first == 0 ? rank : first;
                }
            }
            return new Outcome(first, ranking.size(), relevant.isEmpty() ? 0 : precisions / relevant.size(), millis);
        }

        double within(int ranks) {
            return first > 0 && first <= ranks ? 1 : 0;
        }
    }

    private static void index(Path folder, LuceneIndex index) throws IOException {
        var batch = new ArrayList<SearchDocument>();
        try (var lines = Files.lines(folder.resolve("documents.tsv"), StandardCharsets.UTF_8)) {
            lines.skip(1).map(line -> line.split("\t", -1)).forEach(column -> {
                batch.add(document(column));
                if (batch.size() == BATCH) {
                    index.put(batch);
                    batch.clear();
                }
            });
        }
        index.put(batch);
        index.commit(Map.of());
    }

    private static SearchDocument document(String[] column) {
        var synonyms = column.length > 2 && !column[2].isBlank()
                ? Arrays.stream(column[2].split("\\|"))
                        .filter(name -> !name.isBlank())
                        .toList()
                : List.<String>of();
        return new SearchDocument(
                new SearchKey("document", column[0]),
                column[1],
                synonyms,
                "",
                column.length > 3 ? column[3] : "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Map<String, String> queries(Path folder) throws IOException {
        var queries = new LinkedHashMap<String, String>();
        rows(folder.resolve("queries.tsv")).forEach(column -> queries.put(column[0], column[1]));
        return queries;
    }

    private static Map<String, Set<String>> relevance(Path folder) throws IOException {
        var relevant = new LinkedHashMap<String, Set<String>>();
        rows(folder.resolve("relevance.tsv"))
                .forEach(column -> relevant.computeIfAbsent(column[0], query -> new HashSet<>())
                        .add(column[1]));
        return relevant;
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
