package nl.kansrijk.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.search.FacetPhrases.Phrase;
import nl.kansrijk.search.SearchRequest.Filters;
import nl.kansrijk.search.SearchResult.Understood;
import org.springframework.stereotype.Component;

/**
 * Reads a query as people mean it: "hoe word ik lasser in Zwolle" looks for "lasser", near Zwolle.
 *
 * <p>Whatever was not understood stays a word to look for.
 */
@Component
public class QueryReader {

    private static final int LONGEST_PLACE_NAME = 4;

    private static final List<String> BEFORE_A_PLACE = List.of(
            "bij mij in de buurt van",
            "in de buurt van",
            "in de omgeving van",
            "in de regio",
            "in de buurt",
            "vlak bij",
            "dicht bij",
            "omgeving",
            "rondom",
            "nabij",
            "regio",
            "buurt",
            "naar",
            "rond",
            "near",
            "bij",
            "in",
            "te");

    private static final List<String> NEARBY =
            List.of("bij mij in de buurt", "in mijn buurt", "in de buurt", "dicht bij huis", "dichtbij", "near me");

    /** Questions around what somebody wants to know about. */
    private static final Set<String> FRAMES = Set.of(
            "hoe kan ik",
            "hoe word ik",
            "hoe word je",
            "hoe wordt je",
            "hoe ga je",
            "kan ik nog",
            "kan ik",
            "ik wil graag",
            "ik wil",
            "ik zoek",
            "wil je",
            "wat doet een",
            "wat doet",
            "wat doe je als",
            "wat doe je bij",
            "wat is een",
            "wat verdient een",
            "wat verdien je als",
            "hoeveel verdient een",
            "hoeveel verdien je als",
            "hoe lang duurt de",
            "hoe lang duurt",
            "wat heb je nodig voor",
            "wat heb je nodig om",
            "welke opleiding heb je nodig voor",
            "welke opleiding heb je nodig om",
            "welke opleiding voor",
            "bijscholen tot",
            "carrièreswitch naar",
            "werken als",
            "aan de slag als",
            "aan het werk als",
            "omscholen naar",
            "omscholen tot",
            "omscholing naar",
            "omscholing tot",
            "overstappen naar",
            "how to become a",
            "how to become an",
            "i want to be a",
            "te worden",
            "worden");

    /** Words that hold others together; when nothing else is left, nothing is. */
    private static final Set<String> BETWEEN = Set.of(
            "aan", "als", "bij", "de", "een", "en", "het", "in", "met", "naar", "of", "om", "op", "te", "tot", "van",
            "via", "voor");

    private final Gazetteer gazetteer;
    private final Map<String, Phrase> phrases = new HashMap<>();
    private final int longest;

    public QueryReader(Gazetteer gazetteer, List<FacetPhrases> phrases) {
        this.gazetteer = gazetteer;
        phrases.stream()
                .flatMap(each -> each.phrases().stream())
                .forEach(phrase -> this.phrases.put(phrase.words(), phrase));
        longest = Stream.concat(this.phrases.keySet().stream(), FRAMES.stream())
                .mapToInt(QueryReader::length)
                .max()
                .orElse(0);
    }

    /** Takes every word as a word to look for; only a place that was chosen apart counts. */
    public QueryReading literally(SearchRequest request) {
        return QueryReading.literally(request.query().strip(), chosen(request));
    }

    /**
     * Reads what a query means.
     *
     * @param thesaurus what else can be said for its words
     */
    public QueryReading read(SearchRequest request, Thesaurus thesaurus) {
        var typed = request.query().strip();
        if (typed.isEmpty()) {
            return literally(request);
        }
        return new Reading(typed.split("\\s+"), chosen(request)).finish().reworded(thesaurus);
    }

    private Optional<Gazetteer.Spot> chosen(SearchRequest request) {
        return request.place().flatMap(gazetteer::find);
    }

    /** One query, word by word. */
    private final class Reading {

        private final String[] typed;
        private final String[] plain;
        private final boolean[] taken;
        private final List<Found> found = new ArrayList<>();
        private Optional<Gazetteer.Spot> around;

        Reading(String[] typed, Optional<Gazetteer.Spot> chosen) {
            this.typed = typed;
            this.plain = Arrays.stream(typed).map(QueryReader::plain).toArray(String[]::new);
            this.taken = new boolean[typed.length];
            this.around = chosen;
        }

        /**
         * A span of the query and what it stands for.
         *
         * @param begin where the words before it begin that belong to it, such as "in de buurt van"
         * @param value as understood
         */
        private record Found(int begin, int from, int to, String kind, String value, Optional<Phrase> phrase) {

            static Found of(Phrase phrase, int from, int to) {
                var values = phrase.values().stream().sorted().collect(Collectors.joining(","));
                return new Found(from, from, to, phrase.facet().parameter(), values, Optional.of(phrase));
            }
        }

        QueryReading finish() {
            if (around.isEmpty()) {
                takePlace();
                takeNearby();
            }
            takePhrasesAndFrames();
            keepWords();
            if (words().isEmpty() && found.isEmpty()) {
                return QueryReading.literally(join(0, typed.length), around);
            }
            var understood = found.stream().map(this::understood).toList();
            return new QueryReading(words(), around, filters(), understood, List.of());
        }

        /** An announced place anywhere, or any at the end; the longest name counts. */
        private void takePlace() {
            for (var length = Math.min(LONGEST_PLACE_NAME, typed.length); length > 0; length--) {
                for (var start = typed.length - length; start >= 0; start--) {
                    if (takePlace(start, start + length)) {
                        return;
                    }
                }
            }
        }

        private boolean takePlace(int start, int end) {
            var announcement = announcement(start);
            var name = join(start, end);
            var spot = announcement < start || end == typed.length && !gazetteer.isAlsoAWord(name)
                    ? gazetteer.find(name)
                    : Optional.<Gazetteer.Spot>empty();
            spot.ifPresent(there -> {
                around = spot;
                take(new Found(announcement, start, end, Understood.PLACE, there.name(), Optional.empty()));
            });
            return spot.isPresent();
        }

        /** Where the words begin that announce a place here. */
        private int announcement(int start) {
            return BEFORE_A_PLACE.stream()
                    .map(words -> start - length(words))
                    .filter(from -> from >= 0)
                    .filter(from -> BEFORE_A_PLACE.contains(joinPlain(from, start)))
                    .min(Comparator.naturalOrder())
                    .orElse(start);
        }

        /** Somebody asks for what is near, and does not say where they are. */
        private void takeNearby() {
            if (around.isEmpty()) {
                first(NEARBY)
                        .ifPresent(span -> take(new Found(
                                span.from(), span.from(), span.to(), Understood.NEARBY, "", Optional.empty())));
            }
        }

        /** The longest first: "leren en werken als" says how, "werken als" says nothing. */
        private void takePhrasesAndFrames() {
            for (var length = Math.min(longest, typed.length); length > 0; length--) {
                for (var start = 0; start + length <= typed.length; start++) {
                    if (isFree(start, start + length)) {
                        takePhraseOrFrame(start, start + length);
                    }
                }
            }
        }

        private void takePhraseOrFrame(int start, int end) {
            var words = joinPlain(start, end);
            var phrase = phrases.get(words);
            if (phrase != null && (phrase.alone() || nothingFoundFor(phrase.facet()))) {
                take(Found.of(phrase, start, end));
            } else if (FRAMES.contains(words)) {
                Arrays.fill(taken, start, end, true);
            }
        }

        private boolean nothingFoundFor(Facet facet) {
            return found.stream().noneMatch(each -> each.kind().equals(facet.parameter()));
        }

        /** A sector narrows down and stays a word to look for; when there is nothing else it is only that. */
        private void keepWords() {
            var alsoWords = found.stream()
                    .filter(each ->
                            each.phrase().filter(phrase -> !phrase.alone()).isPresent())
                    .toList();
            if (alsoWords.size() == found.size() && words().isEmpty()) {
                found.clear();
            }
            alsoWords.forEach(each -> Arrays.fill(taken, each.from(), each.to(), false));
        }

        private record Span(int from, int to) {}

        /** Where the first of these stands that is there. */
        private Optional<Span> first(List<String> phrases) {
            return phrases.stream()
                    .flatMap(words -> IntStream.rangeClosed(0, typed.length - length(words))
                            .mapToObj(start -> new Span(start, start + length(words)))
                            .filter(span -> isFree(span.from(), span.to()))
                            .filter(span -> joinPlain(span.from(), span.to()).equals(words)))
                    .findFirst();
        }

        private Filters filters() {
            var filters = Filters.NONE;
            for (var phrase :
                    found.stream().map(Found::phrase).flatMap(Optional::stream).toList()) {
                filters = filters.with(phrase.facet(), phrase.values());
            }
            return filters;
        }

        private Understood understood(Found span) {
            var rest = IntStream.range(0, typed.length)
                    .filter(index -> index < span.begin() || index >= span.to())
                    .mapToObj(index -> typed[index])
                    .collect(Collectors.joining(" "));
            return new Understood(span.kind(), join(span.from(), span.to()), span.value(), rest);
        }

        /** What is left to look for. */
        private String words() {
            var left = IntStream.range(0, typed.length)
                    .filter(index -> !taken[index])
                    .toArray();
            var somethingTaken = left.length < typed.length;
            var saysSomething = Arrays.stream(left).anyMatch(index -> !BETWEEN.contains(plain[index]));
            return somethingTaken && !saysSomething
                    ? ""
                    : trimmed(left).mapToObj(index -> typed[index]).collect(Collectors.joining(" "));
        }

        /** Without the words at the ends that held on to what was taken. */
        private IntStream trimmed(int[] left) {
            var from = 0;
            var to = left.length;
            if (left.length < typed.length) {
                while (from < to && BETWEEN.contains(plain[left[from]])) {
                    from++;
                }
                while (to > from && BETWEEN.contains(plain[left[to - 1]])) {
                    to--;
                }
            }
            return Arrays.stream(left, from, to);
        }

        private boolean isFree(int from, int to) {
            return IntStream.range(from, to).noneMatch(index -> taken[index]);
        }

        private void take(Found span) {
            Arrays.fill(taken, span.begin(), span.to(), true);
            found.add(span);
        }

        private String join(int from, int to) {
            return String.join(" ", Arrays.asList(typed).subList(from, to));
        }

        private String joinPlain(int from, int to) {
            return String.join(" ", Arrays.asList(plain).subList(from, to));
        }
    }

    private static int length(String words) {
        return (int) words.chars().filter(letter -> letter == ' ').count() + 1;
    }

    /** In small letters, without the signs around it. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }
}
