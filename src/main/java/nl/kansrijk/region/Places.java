package nl.kansrijk.region;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.search.Gazetteer;
import nl.kansrijk.search.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every place and postcode in the Netherlands, held in memory: some 4,000 postcodes, 2,500 places. */
@Component
public class Places implements Gazetteer {

    private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3})( ?[a-zA-Z]{2})?");

    /** What people call a place, beside its official name. */
    private static final Map<String, String> ALSO_CALLED = Map.of(
            "s gravenhage", "den haag",
            "den bosch", "s hertogenbosch",
            "mokum", "amsterdam",
            "ljouwert", "leeuwarden");

    /**
     * Places whose name is also an everyday word; alone or at the end of a query they stay a word, after "in" or "bij"
     * they are a place.
     */
    private static final Set<String> ALSO_A_WORD = Set.of(
            "amen",
            "anderen",
            "baars",
            "balk",
            "beek",
            "best",
            "blokker",
            "boer",
            "broek",
            "buren",
            "dalen",
            "dieren",
            "dijken",
            "donderen",
            "dorst",
            "echt",
            "een",
            "ens",
            "enter",
            "erica",
            "gauw",
            "gieten",
            "glimmen",
            "goor",
            "grave",
            "groet",
            "hall",
            "handel",
            "hank",
            "haren",
            "heel",
            "heide",
            "hem",
            "hoek",
            "hoeven",
            "horn",
            "horst",
            "huizen",
            "hulst",
            "klimmen",
            "leek",
            "linde",
            "linden",
            "loon",
            "made",
            "monster",
            "noorden",
            "oranje",
            "putten",
            "reek",
            "rekken",
            "rijen",
            "roden",
            "schijf",
            "sloten",
            "sluis",
            "spier",
            "spijk",
            "tegelen",
            "veen",
            "veulen",
            "vuren",
            "waal",
            "waarde",
            "wateren",
            "wedde",
            "wier",
            "winde",
            "winkel",
            "zegge",
            "zetten");

    private final JdbcClient jdbc;
    private volatile @Nullable Known known;

    Places(JdbcClient jdbc, ChangeFeed feed) {
        this.jdbc = jdbc;
        feed.follow(changes -> {
            if (changes.stream().anyMatch(change -> change.isTable("postcodes"))) {
                known = null;
            }
        });
    }

    /** A place by its name, whatever the capitals and accents. */
    public Optional<Place> named(String name) {
        return Optional.ofNullable(known().places.get(normalised(name)));
    }

    @Override
    public Optional<Spot> find(String text) {
        var postcode = POSTCODE.matcher(text.strip());
        if (postcode.matches()) {
            return Optional.ofNullable(known().postcodes.get(postcode.group(1)))
                    .map(point -> new Spot(postcode.group(1), point));
        }
        return named(text).map(place -> new Spot(place.name(), place.point()));
    }

    @Override
    public boolean isAlsoAWord(String text) {
        return ALSO_A_WORD.contains(normalised(text));
    }

    @Override
    public List<String> startingWith(String text, int atMost) {
        var start = normalised(text);
        return start.isEmpty()
                ? List.of()
                : known().places.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(start))
                        .map(Map.Entry::getValue)
                        .sorted(Comparator.comparingInt(place -> place.name().length()))
                        .map(Place::name)
                        .distinct()
                        .limit(atMost)
                        .toList();
    }

    private static String normalised(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var words = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
        return ALSO_CALLED.getOrDefault(words, words);
    }

    private Known known() {
        var current = known;
        if (current == null) {
            current = read();
            known = current;
        }
        return current;
    }

    private Known read() {
        var postcodes = new HashMap<String, GeoPoint>();
        var byPlace = new HashMap<Place, Integer>();
        jdbc.sql("select postcode, latitude, longitude from region_postcode").query(row -> {
            postcodes.put(row.getString(1), new GeoPoint(row.getDouble(2), row.getDouble(3)));
        });
        jdbc.sql("""
                        select place, municipality, avg(latitude), avg(longitude), count(*)
                        from region_postcode group by place, municipality
                        """).query(row -> {
            var point = new GeoPoint(row.getDouble(3), row.getDouble(4));
            byPlace.put(new Place(row.getString(1), row.getString(2), point), row.getInt(5));
        });
        var places = new HashMap<String, Place>();
        // Where two places share a name, the one with more postcodes is meant.
        byPlace.entrySet().stream()
                .sorted(Map.Entry.<Place, Integer>comparingByValue().reversed())
                .forEach(entry -> places.putIfAbsent(normalised(entry.getKey().name()), entry.getKey()));
        return new Known(postcodes, places);
    }

    private record Known(Map<String, GeoPoint> postcodes, Map<String, Place> places) {}
}
