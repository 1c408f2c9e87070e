package nl.kansrijk.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text with typed fields, as somebody wrote it.
 *
 * @param id which document this is
 * @param fields values as the kind declares them: String, {@code List<String>} or {@code List<Map<String, String>>}
 * @param body Markdown
 */
public record Document(DocumentId id, Map<String, Object> fields, String body) {

    /** Field of a translation: the first characters of the digest of the original that it was made from. */
    public static final String TRANSLATED_FROM = "translated-from";

    public Document {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public String slug() {
        return id.slug();
    }

    public String text(String field) {
        return optionalText(field)
                .orElseThrow(() -> new IllegalStateException("%s has no field %s".formatted(id, field)));
    }

    public Optional<String> optionalText(String field) {
        return Optional.ofNullable((String) fields.get(field));
    }

    @SuppressWarnings("unchecked")
    public List<String> texts(String field) {
        return (List<String>) fields.getOrDefault(field, List.of());
    }

    @SuppressWarnings("unchecked")
    public List<Group> groups(String field) {
        return ((List<Map<String, String>>) fields.getOrDefault(field, List.of()))
                .stream().map(Group::new).toList();
    }

    /** Whether this is a translation of the text with a digest, and not of an older one. */
    public boolean isTranslatedFrom(String digest) {
        return optionalText(TRANSLATED_FROM).filter(digest::startsWith).isPresent();
    }

    public LocalDate day(String field) {
        return LocalDate.parse(text(field));
    }

    /** A few named values that belong together. */
    public record Group(Map<String, String> values) {

        public Optional<String> optionalText(String name) {
            return Optional.ofNullable(values.get(name));
        }

        public String text(String name) {
            return optionalText(name).orElseThrow(() -> new IllegalStateException("A group has no value " + name));
        }
    }
}
