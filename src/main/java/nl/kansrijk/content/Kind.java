package nl.kansrijk.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of document, declared by the module that owns it: its folder, its address and its typed fields.
 *
 * @param name in the code, such as {@code occupation}
 * @param label on the page, such as "beroep"
 * @param folder below {@code content/}
 * @param fields in the order in which files and forms show them
 * @param rules what the fields must be together
 * @param lines what the body must be when it is no running text, but lines with a meaning of their own
 */
public record Kind(
        String name, String label, String folder, List<Field> fields, List<Rule> rules, Optional<LineRule> lines) {

    public Kind {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    /** A check across fields that are right in themselves. */
    public interface Rule {

        /** What is wrong, in Dutch, with what to do; empty if nothing. */
        Optional<Wrong> check(Map<String, Object> fields);
    }

    /**
     * What a rule found.
     *
     * @param field where to mend it
     */
    public record Wrong(String field, String sentence) {}

    /** A check of a body that is a list of lines. */
    public interface LineRule {

        List<WrongLine> check(String body);
    }

    /**
     * What a rule found in a body.
     *
     * @param number of the line in the body, from 1
     */
    public record WrongLine(int number, String sentence) {}

    public static Declaration named(String name, String label, String folder) {
        return new Declaration(name, label, folder);
    }

    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }

    /** A kind in the making: one call per field. */
    public static final class Declaration {

        private final String name;
        private final String label;
        private final String folder;
        private final List<Field> fields = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private Optional<LineRule> lines = Optional.empty();

        private Declaration(String name, String label, String folder) {
            this.name = name;
            this.label = label;
            this.folder = folder;
        }

        public Declaration with(Field... more) {
            fields.addAll(List.of(more));
            return this;
        }

        public Declaration checkedBy(Rule... more) {
            rules.addAll(List.of(more));
            return this;
        }

        public Declaration withLines(LineRule rule) {
            lines = Optional.of(rule);
            return this;
        }

        public Kind build() {
            return new Kind(name, label, folder, fields, rules, lines);
        }
    }
}
