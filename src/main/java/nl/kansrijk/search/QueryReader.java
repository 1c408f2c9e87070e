package nl.kansrijk.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.search.FacetPhrases.Phrase;
import nl.kansrijk.search.SearchRequest.Filters;
import nl.kansrijk.search.SearchResult.Understood;
import nl.kansrijk.search.lucene.dutch.Roots;
import org.springframework.stereotype.Component;

/**
 * Reads a query as people mean it: "hoe word ik lasser in Zwolle" looks for "lasser", near Zwolle.
 *
 * <p>Whatever was not understood stays a word to look for.
 */
@Component
public class QueryReader {

    private static final int LONGEST_PLACE_NAME = 4;

    /** Who pastes more has no question that can be understood, and reading it would take long. */
    private static final int MOST_WORDS = 30;

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
            "hoe kom ik aan",
            "hoe kom ik bij",
            "hoe kom ik in",
            "hoe kom ik op",
            "hoe word ik een",
            "hoe word je een",
            "ik ben",
            "ik wil werken als",
            "ik wil werken in",
            "wat moet ik doen om",
            "wat moet je doen om",
            "wat moet je kunnen als",
            "wat moet je kunnen om",
            "wat voor opleiding",
            "welke opleiding",
            "welke opleidingen",
            "welke studie",
            "een baan als",
            "switchen naar",
            "switchen",
            "switch",
            "overstappen",
            "overstap",
            "omscholen",
            "omscholing",
            "carrièreswitch",
            "overstap naar",
            "doorgroeien naar",
            "doorgroeien tot",
            "van beroep",
            "mijn werk van maken",
            "mijn beroep van maken",
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

    /** Questions after what something is. */
    private static final Set<String> WHAT_IS = Set.of(
            "wat is",
            "wat is een",
            "wat zijn",
            "wat betekent",
            "wat houdt",
            "wat is het verschil",
            "verschil tussen",
            "what is");

    private static final int LONGEST_QUESTION = 4;

    /** In words. */
    private static final int LONGEST_TITLE = 2;

    /** Words that hold others together; when nothing else is left, nothing is. */
    private static final Set<String> BETWEEN = Set.of(
            "aan", "als", "bij", "de", "een", "en", "het", "in", "met", "naar", "of", "om", "op", "te", "tot", "van",
            "via", "voor");

    private static final Pattern DISTANCE =
            Pattern.compile("(?i)(?<!\\S)((binnen|maximaal|max\\.?|hoogstens|tot|op|in|within) )?((een )?straal van )?"
                    + "(?<km>[1-9]\\d{0,2}) ?(km|kilometers?)( (van|rond|rondom|vanaf|om|of|from))?(?!\\S)");

    private static final String TOWARDS = "naar";
    private static final String SPEAKER = "ik";
    private static final Set<String> WANTS = Set.of("wil", "zoekt", "wordt");
    private static final String LATER = "straks";
    private static final String RELATIVE = "die";
    private static final String INSTEAD = "maar";
    private static final String INDEED = "wel";
    private static final Set<String> LINKS = Set.of("en", "maar");

    /** What comes before what somebody leaves. */
    private static final Set<String> LEAVING = Set.of("uit", "van", "vanuit");

    private final Gazetteer gazetteer;
    private final Map<String, Phrase> phrases = new HashMap<>();
    private final int longest;

    public QueryReader(Gazetteer gazetteer, List<FacetPhrases> phrases) {
        this.gazetteer = gazetteer;
        phrases.stream()
                .flatMap(each -> each.phrases().stream())
                .forEach(phrase -> this.phrases.put(plainly(phrase.words()), phrase));
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
        var typed = request.query().strip().split("\\s+");
        return request.query().isBlank() || typed.length > MOST_WORDS
                ? literally(request)
                : new Reading(typed, chosen(request)).finish(thesaurus);
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
        private boolean goesElsewhere;

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

            /** A distance from nowhere asks where somebody is. */
            Found asNearby() {
                return kind.equals(Understood.RADIUS)
                        ? new Found(begin, from, to, Understood.NEARBY, "", phrase)
                        : this;
            }
        }

        QueryReading finish(Thesaurus thesaurus) {
            var reading = reading().reworded(thesaurus);
            return SmallWords.areSpokenIn(join(0, typed.length)) ? reading.inShort() : reading;
        }

        private QueryReading reading() {
            takeRadius();
            if (around.isEmpty()) {
                takePlace();
                takeNearby();
            }
            if (around.isEmpty()) {
                found.replaceAll(Found::asNearby);
            }
            takeOrigin();
            takePhrasesAndFrames(asksWhatSomethingIs());
            keepWords();
            if (words().isEmpty() && found.isEmpty()) {
                return QueryReading.literally(join(0, typed.length), around);
            }
            var understood = found.stream().map(this::understood).toList();
            return new QueryReading(words(), around, radius(), filters(), understood, wanted(), List.of());
        }

        /** "binnen 10 km van", wherever it stands. */
        private void takeRadius() {
            var distance = DISTANCE.matcher(join(0, typed.length));
            if (distance.find()) {
                var start = join(0, typed.length).substring(0, distance.start()).split("\\s+").length;
                var from = distance.start() == 0 ? 0 : start;
                var to = from + length(distance.group().strip());
                take(new Found(from, from, to, Understood.RADIUS, distance.group("km"), Optional.empty()));
            }
        }

        private Optional<Integer> radius() {
            return found.stream()
                    .filter(each -> each.kind().equals(Understood.RADIUS))
                    .map(each -> Integer.valueOf(each.value()))
                    .findFirst();
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
            var announced = announcement < start || start > 0 && taken[start - 1];
            var mayBeOne =
                    announced && !SmallWords.contain(Word.letters(name)) || isLast(end) && !gazetteer.isAlsoAWord(name);
            var spot = mayBeOne ? gazetteer.find(name) : Optional.<Gazetteer.Spot>empty();
            spot.ifPresent(there -> {
                around = spot;
                take(new Found(announcement, start, end, Understood.PLACE, there.name(), Optional.empty()));
            });
            return spot.isPresent();
        }

        /** Whether nothing but a distance comes after it. */
        private boolean isLast(int end) {
            return IntStream.range(end, typed.length).allMatch(index -> taken[index]);
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

        /** Who goes from one to another wants the other: "van de horeca naar de zorg", "ik ben kok en wil de zorg in". */
        private void takeOrigin() {
            var to = lastOf(TOWARDS);
            var from = IntStream.range(0, Math.max(0, to - 1))
                    .filter(index -> LEAVING.contains(plain[index]))
                    .findFirst();
            from.ifPresent(index -> leave(index, to + 1));
            if (to > 0 && to <= LONGEST_TITLE && isAboutSomebody(to)) {
                leave(0, to + 1);
            }
            var wanting = WANTS.stream().mapToInt(this::lastOf).max().orElse(-1);
            if (wanting > 0 && (endsAClause(wanting) || isAboutSomebody(wanting))) {
                leave(0, wanting + 1);
            }
            var relative = lastOf(RELATIVE);
            if (relative > 0 && relative <= LONGEST_TITLE && wanting > relative && Roots.isPerson(plain[0])) {
                leave(0, relative + 1);
            }
            var later = lastOf(LATER);
            if (later > 0) {
                leave(0, later + 1);
            }
            var instead = lastOf(INSTEAD);
            if (instead > 0 && instead + 1 < plain.length && plain[instead + 1].equals(INDEED)) {
                leave(0, instead + 2);
            }
        }

        /** Whether something else was said before these words: "ik ben kok en wil", "de helpdesk ben ik zat, ik wil". */
        private boolean endsAClause(int wanting) {
            var subject = plain[wanting - 1].equals(SPEAKER) ? wanting - 1 : wanting;
            return subject > 0 && (LINKS.contains(plain[subject - 1]) || typed[subject - 1].endsWith(","));
        }

        /** As in "bakker wil aan de machines staan"; where only a sector follows, they may stay what they are. */
        private boolean isAboutSomebody(int verb) {
            var rest = Arrays.stream(plain, verb + 1, plain.length)
                    .filter(word -> !BETWEEN.contains(word))
                    .collect(Collectors.joining(" "));
            return Roots.isPerson(plain[0]) && lastOf(RELATIVE) < 0 && !phrases.containsKey(rest);
        }

        private int lastOf(String word) {
            return Arrays.asList(plain).lastIndexOf(word);
        }

        private void leave(int from, int to) {
            if (isFree(from, typed.length) && Telling.in(join(to, typed.length)).all() > 0) {
                Arrays.fill(taken, from, to, true);
                goesElsewhere = true;
            }
        }

        /** The longest first: "leren en werken als" says how, "werken als" says nothing. */
        private void takePhrasesAndFrames(boolean framesOnly) {
            for (var length = Math.min(longest, typed.length); length > 0; length--) {
                for (var start = 0; start + length <= typed.length; start++) {
                    if (isFree(start, start + length)) {
                        takePhraseOrFrame(start, start + length, framesOnly);
                    }
                }
            }
        }

        private void takePhraseOrFrame(int start, int end, boolean framesOnly) {
            var words = joinPlain(start, end);
            var phrase = framesOnly ? null : phrases.get(words);
            if (phrase != null) {
                takePhrase(phrase, start, end);
            } else if (FRAMES.contains(words)) {
                Arrays.fill(taken, start, end, true);
            }
        }

        /** Of two sectors, the one that was said with more words is meant; of equals neither. */
        private void takePhrase(Phrase phrase, int start, int end) {
            var sameFacet = found.stream()
                    .filter(each -> each.kind().equals(phrase.facet().parameter()))
                    .findFirst();
            if (phrase.alone() || sameFacet.isEmpty()) {
                take(Found.of(phrase, start, end));
            } else if (sameFacet.get().to() - sameFacet.get().from() == end - start) {
                found.remove(sameFacet.get());
                Arrays.fill(taken, sameFacet.get().from(), sameFacet.get().to(), false);
            }
        }

        /** Then a level or a way of learning is what they look for, and narrows nothing down. */
        private boolean asksWhatSomethingIs() {
            return IntStream.rangeClosed(1, Math.min(LONGEST_QUESTION, typed.length))
                    .anyMatch(length -> WHAT_IS.contains(joinPlain(0, length)));
        }

        /** A sector narrows down and stays a word to look for; when there is nothing else it is only that. */
        private void keepWords() {
            var alsoWords = found.stream()
                    .filter(each ->
                            each.phrase().filter(phrase -> !phrase.alone()).isPresent())
                    .toList();
            if (alsoWords.size() == found.size() && words().isEmpty() && !goesElsewhere) {
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
            for (var facet : Facet.values()) {
                filters = filters.with(facet, values(facet));
            }
            return filters;
        }

        /** What all phrases of a facet have in common: "mbo" and "niveau 3"; or else any of them: "mbo 3 of mbo 4". */
        private Set<String> values(Facet facet) {
            return found.stream()
                    .flatMap(span -> span.phrase().stream())
                    .filter(phrase -> phrase.facet() == facet)
                    .map(Phrase::values)
                    .reduce(Reading::commonOrBoth)
                    .orElse(Set.of());
        }

        private static Set<String> commonOrBoth(Set<String> one, Set<String> other) {
            var common = new HashSet<>(one);
            common.retainAll(other);
            if (common.isEmpty()) {
                common.addAll(one);
                common.addAll(other);
            }
            return common;
        }

        private Optional<String> wanted() {
            return found.stream()
                    .flatMap(span -> span.phrase().flatMap(Phrase::wanted).stream())
                    .findFirst();
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

    private static String plainly(String words) {
        return Stream.of(words.split(" ")).map(QueryReader::plain).collect(Collectors.joining(" "));
    }

    /** In small letters, without the signs around it. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }
}
