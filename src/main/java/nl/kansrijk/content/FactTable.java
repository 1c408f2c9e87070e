package nl.kansrijk.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of facts that a module owns and that is loaded as a whole, such as postcodes or offerings. */
public interface FactTable {

    /** Also the name of the file: {@code content/tables/{name}.csv}. */
    String name();

    /** Tables that must be loaded before this one have a lower number. */
    int order();

    List<String> columns();

    /** Sets of columns by which rows are told apart; no two rows may have the same values in one. */
    default List<List<String>> keys() {
        return List.of(columns());
    }

    /** Columns whose values name something elsewhere. */
    default List<Reference> references() {
        return List.of();
    }

    /** What is wrong with a row, in Dutch, with what to do; empty when it can be taken. */
    List<String> problemsOf(Row row);

    /** Makes these rows the whole table; called inside a transaction. */
    void replaceWith(List<Row> rows);

    /** A column that names something elsewhere; empty values name nothing. */
    sealed interface Reference {

        String column();

        /** The slug of a document. */
        record ToDocument(String column, String kind) implements Reference {}

        /** The value of a column in another table. */
        record ToRow(String column, String table, String key) implements Reference {}
    }

    /**
     * One row of a file.
     *
     * @param line counts from 1
     * @param values by column
     */
    record Row(int line, Map<String, String> values) {

        public String get(String column) {
            return values.getOrDefault(column, "");
        }

        public Optional<String> ifGiven(String column) {
            return Optional.of(get(column)).filter(value -> !value.isBlank());
        }
    }
}
