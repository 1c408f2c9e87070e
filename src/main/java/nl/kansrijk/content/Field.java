package nl.kansrijk.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A typed field of a kind, with its checks.
 *
 * @param name in files and code
 * @param required whether a document without it is refused
 * @param type what it may hold
 */
public record Field(String name, boolean required, Type type) {

    public static Field required(String name, Type type) {
        return new Field(name, true, type);
    }

    public static Field optional(String name, Type type) {
        return new Field(name, false, type);
    }

    /** What is wrong with a value as read from a file, as a Dutch sentence that says what to do; empty if nothing. */
    public List<String> problemsOf(Object value) {
        return type.problemsOf(value).stream()
                .map(problem -> "Veld '%s': %s".formatted(name, problem))
                .toList();
    }

    /** What a field may hold. Values are String, {@code List<String>} or {@code List<Map<String, String>>}. */
    public sealed interface Type {

        List<String> problemsOf(Object value);
    }

    /** One line of text of at most so many characters: a name or a few words, not checked as language. */
    public record Text(int maxLength) implements Type {
        @Override
        public List<String> problemsOf(Object value) {
            if (!(value instanceof String text)) {
                return List.of("hier hoort tekst, geen lijst.");
            }
            if (text.isBlank()) {
                return List.of("dit is leeg. Vul het in of haal de regel weg.");
            }
            if (text.contains("\n")) {
                return List.of("dit zijn meer regels. Zet het op één regel.");
            }
            return text.length() <= maxLength
                    ? List.of()
                    : List.of("de tekst is %d tekens, hoogstens %d mag. Maak hem korter."
                            .formatted(text.length(), maxLength));
        }
    }

    /**
     * Running text, of one or a few sentences: its language is checked.
     *
     * @param maxLength in characters
     * @param continues whether it goes on where another value ends, and so starts with a small letter
     */
    public record Sentence(int maxLength, boolean continues) implements Type {

        public Sentence(int maxLength) {
            this(maxLength, false);
        }

        @Override
        public List<String> problemsOf(Object value) {
            return new Text(maxLength).problemsOf(value);
        }
    }

    /** Text of a fixed form, such as a code. */
    public record Code(String pattern, String example) implements Type {
        @Override
        public List<String> problemsOf(Object value) {
            return value instanceof String text && Pattern.matches(pattern, text)
                    ? List.of()
                    : List.of("'%s' heeft niet de goede vorm. Zo wel: %s.".formatted(value, example));
        }
    }

    /** One of a fixed set of words. */
    public record Choice(List<String> options) implements Type {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public List<String> problemsOf(Object value) {
            return value instanceof String text && options.contains(text)
                    ? List.of()
                    : List.of("'%s' kan niet. Kies uit: %s.".formatted(value, String.join(", ", options)));
        }
    }

    /** A day, written as 2026-11-21. */
    public record Day() implements Type {
        @Override
        public List<String> problemsOf(Object value) {
            try {
                LocalDate.parse(String.valueOf(value));
                return List.of();
            } catch (DateTimeParseException notADay) {
                return List.of("'%s' is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-21.".formatted(value));
            }
        }
    }

    /** Several values of one type. */
    public record Several(int atLeast, int atMost, Type each) implements Type {
        @Override
        public List<String> problemsOf(Object value) {
            if (!(value instanceof List<?> values)) {
                return List.of("hier hoort een lijst.");
            }
            var problems = new ArrayList<String>();
            if (values.size() < atLeast || values.size() > atMost) {
                problems.add(
                        "er staan %d waarden, het moeten er %d tot %d zijn.".formatted(values.size(), atLeast, atMost));
            }
            if (values.stream().distinct().count() < values.size()) {
                problems.add("een waarde staat er dubbel in. Haal er een weg.");
            }
            values.forEach(each -> problems.addAll(this.each.problemsOf(each)));
            return problems;
        }
    }

    /** The slug of a document of another kind. */
    public record Reference(String kind) implements Type {
        @Override
        public List<String> problemsOf(Object value) {
            return value instanceof String slug && Slugs.isSlug(slug)
                    ? List.of()
                    : List.of("'%s' is geen verwijzing. Gebruik de bestandsnaam zonder .md.".formatted(value));
        }
    }

    /** A value that stands in a column of a table of facts. */
    public record TableValue(String table, String column, int maxLength) implements Type {
        @Override
        public List<String> problemsOf(Object value) {
            return new Text(maxLength).problemsOf(value);
        }
    }

    /** The key of a source in SOURCES.md. */
    public record SourceKey() implements Type {
        @Override
        public List<String> problemsOf(Object value) {
            return value instanceof String key && Slugs.isSlug(key)
                    ? List.of()
                    : List.of("'%s' is geen bron. Gebruik een sleutel uit SOURCES.md.".formatted(value));
        }
    }

    /** The name of an SVG that comes with the portal, in a folder of its resources. */
    public record Picture(String folder) implements Type {
        @Override
        public List<String> problemsOf(Object value) {
            return value instanceof String name
                            && Slugs.isSlug(name)
                            && Picture.class.getResource("/%s/%s.svg".formatted(folder, name)) != null
                    ? List.of()
                    : List.of("'%s' is geen tekening die we hebben. Kies er een uit src/main/resources/%s/."
                            .formatted(value, folder));
        }
    }

    /** A few named values that belong together. */
    public record Group(List<Field> fields) implements Type {
        public Group {
            fields = List.copyOf(fields);
        }

        @Override
        public List<String> problemsOf(Object value) {
            if (!(value instanceof Map<?, ?> entries)) {
                return List.of("hier horen waarden met namen: "
                        + String.join(", ", fields.stream().map(Field::name).toList()) + ".");
            }
            var problems = new ArrayList<String>();
            for (var field : fields) {
                Optional.ofNullable((Object) entries.get(field.name()))
                        .ifPresentOrElse(inner -> problems.addAll(field.problemsOf(inner)), () -> {
                            if (field.required()) {
                                problems.add("'%s' ontbreekt.".formatted(field.name()));
                            }
                        });
            }
            entries.keySet().stream()
                    .map(String::valueOf)
                    .filter(key ->
                            fields.stream().noneMatch(field -> field.name().equals(key)))
                    .forEach(key -> problems.add("'%s' kennen we hier niet. Haal het weg.".formatted(key)));
            return problems;
        }
    }
}
