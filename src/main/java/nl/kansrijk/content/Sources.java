package nl.kansrijk.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where facts come from. */
@Component
public class Sources {

    private final JdbcClient jdbc;

    Sources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A source of facts.
     *
     * @param dated the date of the facts, as precise as it is known
     */
    public record Source(String sourceKey, String description, String publisher, String dated, String conditions) {

        public String citation() {
            var when = dated.startsWith("onbekend") ? "datum " + dated : dated;
            return "%s. %s, %s.".formatted(description.replaceAll("\\.$", ""), publisher, when);
        }
    }

    /** The sources with these keys, in this order; unknown keys are left out. */
    public List<Source> named(Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, Source> found = jdbc.sql("""
                        select source_key, description, publisher, dated, conditions
                        from content_source where source_key in (:keys)
                        """).param("keys", keys).query(Source.class).list().stream()
                .collect(Collectors.toMap(Source::sourceKey, Function.identity()));
        return keys.stream().filter(found::containsKey).map(found::get).toList();
    }
}
