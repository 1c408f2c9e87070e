package nl.kansrijk.catalog;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Lists of records in a text column, as JSON. */
final class JsonColumn {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonColumn() {}

    static String write(List<? extends Record> values) {
        return JSON.writeValueAsString(values);
    }

    static <T extends Record> List<T> read(String column, Class<T> type) {
        return JSON.readValue(column, JSON.getTypeFactory().constructCollectionType(List.class, type));
    }
}
