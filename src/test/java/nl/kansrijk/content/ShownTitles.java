package nl.kansrijk.content;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A projection of jobs: the titles that the public sees. It refuses the title "Weiger mij". */
public class ShownTitles implements Projection {

    static final String REFUSED = "Weiger mij";

    private final JdbcClient jdbc;

    ShownTitles(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("create table if not exists shown_title (slug varchar(120) primary key, title varchar(120) not null)")
                .update();
    }

    @Override
    public String kind() {
        return SmallKinds.JOB.name();
    }

    @Override
    public void project(Document published) {
        withdraw(published.id());
        jdbc.sql("insert into shown_title (slug, title) values (:slug, :title)")
                .param("slug", published.slug())
                .param("title", published.text("title"))
                .update();
        if (published.text("title").equals(REFUSED)) {
            throw new IllegalArgumentException("This title cannot be shown.");
        }
    }

    @Override
    public void withdraw(DocumentId id) {
        jdbc.sql("delete from shown_title where slug = :slug")
                .param("slug", id.slug())
                .update();
    }

    /** Titles by slug. */
    public Map<String, String> all() {
        var titles = new TreeMap<String, String>();
        jdbc.sql("select slug, title from shown_title").query(row -> {
            titles.put(row.getString(1), row.getString(2));
        });
        return titles;
    }
}
