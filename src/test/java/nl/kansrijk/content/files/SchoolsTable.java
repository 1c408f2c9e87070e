package nl.kansrijk.content.files;

import java.util.List;
import nl.kansrijk.content.FactTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of facts small enough to write in a test: schools, with a number and a name of at most twenty letters. */
class SchoolsTable implements FactTable {

    private final JdbcClient jdbc;

    SchoolsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("create table if not exists school (id int primary key, name varchar(20) not null)")
                .update();
    }

    @Override
    public String name() {
        return "schools";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<String> columns() {
        return List.of("id", "name");
    }

    @Override
    public List<List<String>> keys() {
        return List.of(List.of("id"));
    }

    @Override
    public List<String> problemsOf(Row row) {
        return row.get("id").matches("\\d{1,3}")
                ? List.of()
                : List.of("'%s' is geen nummer. Gebruik cijfers.".formatted(row.get("id")));
    }

    @Override
    public void replaceWith(List<Row> rows) {
        jdbc.sql("delete from school").update();
        rows.forEach(row -> jdbc.sql("insert into school (id, name) values (:id, :name)")
                .param("id", Integer.valueOf(row.get("id")))
                .param("name", row.get("name"))
                .update());
    }

    List<String> names() {
        return jdbc.sql("select name from school order by id")
                .query(String.class)
                .list();
    }
}
