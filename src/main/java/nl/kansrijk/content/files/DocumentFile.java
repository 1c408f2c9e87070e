package nl.kansrijk.content.files;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Field;
import nl.kansrijk.content.Kind;
import nl.kansrijk.content.language.Place;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A Markdown file with YAML front matter, read into a document.
 *
 * @param path below {@code content/}
 * @param document present when the file has no problems
 * @param lines the line on which each value stands, from 1; named as {@link Place} names them
 */
record DocumentFile(String path, Optional<Document> document, Map<String, Integer> lines, List<Problem> problems) {

    private static final String FENCE = "---";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Characters that neither YAML nor PostgreSQL takes. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\uFFFE\uFFFF&&[^\\n\\t]]");

    static DocumentFile read(String path, Kind kind, DocumentId id, String text) {
        var withoutMark = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return new Reading(path, kind, id).read(withoutMark.replace("\r\n", "\n"));
    }

    int line(String field) {
        return lines.getOrDefault(field, 1);
    }

    int line(Place place) {
        return line(place.value()) + place.line();
    }

    /** Reads one file and remembers what is wrong with it. */
    private static final class Reading {

        private final String path;
        private final Kind kind;
        private final DocumentId id;
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Integer> lines = new LinkedHashMap<>();

        Reading(String path, Kind kind, DocumentId id) {
            this.path = path;
            this.kind = kind;
            this.id = id;
        }

        DocumentFile read(String text) {
            var unprintable = UNPRINTABLE.matcher(text);
            if (unprintable.find()) {
                problem(
                        lineOf(text, unprintable.start()),
                        "Hier staat een teken dat je niet ziet. Typ deze regel opnieuw.");
                return refused();
            }
            var end = text.indexOf("\n" + FENCE + "\n", FENCE.length());
            if (!text.startsWith(FENCE + "\n") || end < 0) {
                problem(1, "Het bestand begint niet met velden tussen twee regels '---'. Zet ze erboven.");
                return refused();
            }
            var fields = fields(text.substring(FENCE.length() + 1, end + 1));
            var below = end + FENCE.length() + 2;
            var body = text.substring(below).strip();
            lines.put(Place.BODY, lineOf(text, below + text.substring(below).indexOf(body)));
            check(fields);
            checkTogether(fields);
            checkLines(body);
            if (body.isEmpty()) {
                problem(text.split("\n", -1).length, "Er staat geen tekst onder de velden. Schrijf die.");
            }
            return problems.isEmpty()
                    ? new DocumentFile(path, Optional.of(new Document(id, fields, body)), lines, List.of())
                    : refused();
        }

        private static int lineOf(String text, int offset) {
            return text.substring(0, offset).split("\n", -1).length;
        }

        private DocumentFile refused() {
            return new DocumentFile(path, Optional.empty(), lines, problems);
        }

        private Map<String, Object> fields(String frontMatter) {
            var fields = new LinkedHashMap<String, Object>();
            try {
                var root = new Yaml(new SafeConstructor(options())).compose(new StringReader(frontMatter));
                if (!(root instanceof MappingNode mapping)) {
                    problem(2, "Tussen de regels '---' horen velden: naam, dubbele punt, waarde.");
                    return fields;
                }
                for (var entry : mapping.getValue()) {
                    var name = ((ScalarNode) entry.getKeyNode()).getValue();
                    lines.put(name, line(entry.getKeyNode()));
                    if (fields.put(name, value(name, entry.getValueNode())) != null) {
                        problem(
                                lines.getOrDefault(name, 1),
                                "Veld '%s' staat er twee keer. Haal er een weg.".formatted(name));
                    }
                }
            } catch (MarkedYAMLException broken) {
                var mark = broken.getProblemMark();
                problem(
                        mark == null ? 2 : mark.getLine() + 2,
                        "Deze regel is niet te lezen (%s). Zet de waarde tussen dubbele aanhalingstekens."
                                .formatted(broken.getProblem()));
            } catch (YAMLException tooMuch) {
                problem(2, "De velden zijn niet te lezen (%s). Maak ze eenvoudiger.".formatted(tooMuch.getMessage()));
            } catch (ClassCastException notScalar) {
                problem(2, "De naam van een veld moet een enkel woord zijn.");
            }
            return fields;
        }

        /** No list within itself. */
        private static LoaderOptions options() {
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            return options;
        }

        /** The mark counts from 0 after the opening fence. */
        private static int line(Node node) {
            return node.getStartMark().getLine() + 2;
        }

        private Object value(String path, Node node) {
            return switch (node) {
                case SequenceNode sequence -> values(path, sequence);
                case MappingNode mapping -> group(path, mapping);
                case ScalarNode scalar -> scalar.getValue();
                default -> node.toString();
            };
        }

        private List<Object> values(String path, SequenceNode sequence) {
            var values = new ArrayList<Object>();
            for (var node : sequence.getValue()) {
                var item = path + "." + values.size();
                lines.put(item, line(node));
                values.add(value(item, node));
            }
            return List.copyOf(values);
        }

        private Map<String, String> group(String path, MappingNode mapping) {
            var group = new LinkedHashMap<String, String>();
            for (var entry : mapping.getValue()) {
                var name = ((ScalarNode) entry.getKeyNode()).getValue();
                var part = path + "." + name;
                lines.put(part, line(entry.getKeyNode()));
                if (group.put(name, String.valueOf(value(part, entry.getValueNode()))) != null) {
                    problem(line(entry.getKeyNode()), "'%s' staat er twee keer. Haal er een weg.".formatted(name));
                }
            }
            return group;
        }

        private void check(Map<String, Object> fields) {
            if (!problems.isEmpty()) {
                return;
            }
            for (var field : kind.fields()) {
                var value = fields.get(field.name());
                if (value != null) {
                    field.problemsOf(value).forEach(problem -> problem(lines.getOrDefault(field.name(), 1), problem));
                } else if (field.required()) {
                    problem(1, "Veld '%s' ontbreekt. Een %s kan niet zonder.".formatted(field.name(), kind.label()));
                }
            }
            fields.keySet().stream()
                    .filter(name -> kind.field(name).isEmpty())
                    .forEach(name -> problem(
                            lines.getOrDefault(name, 1),
                            "Veld '%s' kennen we niet bij een %s. Kies uit: %s."
                                    .formatted(
                                            name,
                                            kind.label(),
                                            String.join(
                                                    ", ",
                                                    kind.fields().stream()
                                                            .map(Field::name)
                                                            .toList()))));
        }

        private void checkTogether(Map<String, Object> fields) {
            if (problems.isEmpty()) {
                kind.rules().stream()
                        .flatMap(rule -> rule.check(fields).stream())
                        .forEach(wrong -> problem(
                                lines.getOrDefault(wrong.field(), 1),
                                "Veld '%s': %s".formatted(wrong.field(), wrong.sentence())));
            }
        }

        private void checkLines(String body) {
            kind.lines().stream()
                    .flatMap(rule -> rule.check(body).stream())
                    .forEach(
                            wrong -> problem(lines.getOrDefault(Place.BODY, 1) + wrong.number() - 1, wrong.sentence()));
        }

        private void problem(int line, String sentence) {
            problems.add(new Problem(path, line, sentence));
        }
    }
}
