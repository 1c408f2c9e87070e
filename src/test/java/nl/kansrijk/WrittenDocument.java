package nl.kansrijk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/**
 * A file in {@code content/} that a test writes: a document with nothing wrong in it, but for what the test changes.
 *
 * @param path below {@code content/}
 * @param fields in YAML
 * @param body Markdown
 */
public record WrittenDocument(String path, Map<String, String> fields, String body) {

    public static WrittenDocument field(String slug) {
        return at("fields/" + slug)
                .with("title", capitalised(slug))
                .with("sector", "techniek")
                .with("scene", "techniek")
                .with("summary", "Werk dat bij elkaar hoort.")
                .checked();
    }

    public static WrittenDocument occupation(String slug) {
        return at("occupations/" + slug)
                .with("title", capitalised(slug))
                .with("sector", "techniek")
                .with("field", "metaal")
                .with("glyph", "briefcase")
                .with("summary", "Je werkt als %s.".formatted(slug))
                .with("isco", "'7212'")
                .with("workplaces", "[werkplaats, scheepswerf]")
                .with(
                        "day",
                        "[{time: '07:30', text: Begin}, {time: '09:00', text: Werk}, {time: '12:00', text: Pauze}, {time: '16:00', text: Einde}]")
                .with("fits", "[Je bent precies., Je bent rustig., Je werkt graag alleen.]")
                .with("drawbacks", "[Het is heet., Het is zwaar.]")
                .with("requirements", "[{need: diploma, text: Een diploma.}, {need: conditie, text: Een sterke rug.}]")
                .with("routes", "[{path: mbo-bbl, text: Je leert op het werk.}]")
                .with("next", "[{text: Je wordt voorman.}]")
                .with(
                        "questions",
                        "[{question: 'Is het zwaar?', answer: Soms.}, {question: 'Is het heet?', answer: Vaak.}]")
                .checked();
    }

    public static WrittenDocument course(String slug) {
        return at("courses/" + slug)
                .with("title", capitalised(slug))
                .with("sector", "techniek")
                .with("level", "mbo-2")
                .with("paths", "[bol, bbl]")
                .with("summary", "Je leert lassen.")
                .with("fits", "[Je bent precies., Je bent rustig.]")
                .with("next", "[{text: Je leert door.}]")
                .with(
                        "questions",
                        "[{question: 'Is het zwaar?', answer: Soms.}, {question: 'Is het duur?', answer: Nee.}]")
                .checked();
    }

    public static WrittenDocument level(String code) {
        return at("levels/" + code)
                .with("title", code)
                .with("summary", "Zo is dit niveau.")
                .with("duration", "1 tot 2 jaar")
                .with("admission", "[Je hebt een vmbo-diploma.]")
                .checked();
    }

    /** A story by the editors, about nobody in particular. */
    public static WrittenDocument story(String slug) {
        return at("stories/" + slug)
                .with("title", capitalised(slug))
                .with("occupation", "lasser")
                .with("form", "dag")
                .with("summary", "Zo kan een dag zijn.")
                .with("checked", "2026-11-01");
    }

    /** A story about somebody who agreed to it for November 2026. */
    public static WrittenDocument portrait(String slug) {
        return story(slug)
                .with("form", "portret")
                .with("person", "Noor")
                .with("consent-given", "2026-11-01")
                .with("consent-until", "2026-11-30");
    }

    public static WrittenDocument campaign(String slug) {
        return at("campaigns/" + slug)
                .with("title", "Werken in de techniek")
                .with("name", "Techniek")
                .with("sector", "techniek")
                .with("summary", "Kijk wat er is.")
                .with("scene", "techniek")
                .with(
                        "blocks",
                        "[{block: fields, title: Werkvelden}, {block: featured, title: Beroepen}, {block: text, title: Tekst}]")
                .with("featured", "[lasser, plaatwerker, bankwerker]")
                .checked();
    }

    public static WrittenDocument page(String slug) {
        return at("pages/" + slug)
                .with("title", capitalised(slug))
                .with("summary", "Wie we zijn.")
                .with("checked", "2026-11-01");
    }

    private static WrittenDocument at(String path) {
        return new WrittenDocument(path + ".md", Map.of(), "De tekst.");
    }

    private WrittenDocument checked() {
        return with("sources", "[duo-mbo-2019]").with("checked", "2026-11-01");
    }

    /** The same with another value, in YAML. */
    public WrittenDocument with(String field, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new WrittenDocument(path, more, body);
    }

    public WrittenDocument without(String field) {
        var fewer = new LinkedHashMap<>(fields);
        fewer.remove(field);
        return new WrittenDocument(path, fewer, body);
    }

    public WrittenDocument saying(String text) {
        return new WrittenDocument(path, fields, text);
    }

    /** The same as a translation into English. */
    public WrittenDocument inEnglish() {
        return new WrittenDocument("en/" + path, fields, body);
    }

    String text() {
        return "---\n%s\n---\n\n%s\n"
                .formatted(
                        fields.entrySet().stream().map(WrittenDocument::line).collect(Collectors.joining("\n")), body);
    }

    private static String line(Entry<String, String> field) {
        return "%s: %s".formatted(field.getKey(), field.getValue());
    }

    private static String capitalised(String slug) {
        return Character.toUpperCase(slug.charAt(0)) + slug.substring(1);
    }
}
