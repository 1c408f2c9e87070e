package nl.kansrijk.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every document, with all its revisions; at most one revision of each is published. */
@Component
public class Documents {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    /** Its settings are part of every digest that is kept. */
    private static final JsonMapper CANONICAL = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ChangeFeed feed;
    private final Map<String, Projection> projections;

    Documents(JdbcClient jdbc, JsonMapper json, ChangeFeed feed, List<Projection> projections) {
        this.jdbc = jdbc;
        this.json = json;
        this.feed = feed;
        this.projections = projections.stream().collect(Collectors.toMap(Projection::kind, Function.identity()));
    }

    /** Makes a new revision and shows it to the public at once. */
    @Transactional
    public Revision publish(Document document, Origin origin, String author) {
        feed.takeTurn();
        var documentKey = keyOf(document.id()).orElseGet(() -> create(document.id()));
        var revision = append(documentKey, document, origin, author);
        jdbc.sql("update content_document set published_revision = :revision where id = :id")
                .param("revision", revision.id())
                .param("id", documentKey)
                .update();
        projectionOf(document.id()).ifPresent(each -> each.project(document));
        feed.announce(document.id().kind(), document.slug());
        return revision;
    }

    /** Takes a document away from the public; its revisions stay. */
    @Transactional
    public void withdraw(DocumentId id) {
        feed.takeTurn();
        var taken = jdbc.sql("""
                        update content_document set published_revision = null
                        where kind = :kind and slug = :slug and language = :language
                        and published_revision is not null
                        """).paramSource(id).update();
        if (taken > 0) {
            projectionOf(id).ifPresent(each -> each.withdraw(id));
            feed.announce(id.kind(), id.slug());
        }
    }

    /** Tables hold originals; a translation is read from its document. */
    private Optional<Projection> projectionOf(DocumentId id) {
        return id.isOriginal() ? Optional.ofNullable(projections.get(id.kind())) : Optional.empty();
    }

    public Optional<Document> published(DocumentId id) {
        return publishedRevision(id).map(Revision::document);
    }

    public Optional<Revision> publishedRevision(DocumentId id) {
        return jdbc.sql(SELECT + "where d.kind = :kind and d.slug = :slug and d.language = :language")
                .paramSource(id)
                .query(this::revision)
                .optional();
    }

    /** All published documents of a kind, translations too, in the order of their slugs. */
    public List<Document> published(String kind) {
        return jdbc
                .sql(SELECT + "where d.kind = :kind order by d.slug, d.language")
                .param("kind", kind)
                .query(this::revision)
                .list()
                .stream()
                .map(Revision::document)
                .toList();
    }

    /** All published revisions, of every kind. */
    public List<Revision> allPublished() {
        return jdbc.sql(SELECT + "order by d.kind, d.slug, d.language")
                .query(this::revision)
                .list();
    }

    /** How many revisions a document has. */
    public int revisions(DocumentId id) {
        return jdbc.sql("""
                        select count(*) from content_revision r join content_document d on d.id = r.document_id
                        where d.kind = :kind and d.slug = :slug and d.language = :language
                        """).paramSource(id).query(Integer.class).single();
    }

    /** The same for the same fields and body, whatever the order of the fields. */
    public static String digest(Document document) {
        var canonical = CANONICAL.writeValueAsString(new TreeMap<>(document.fields())) + "\n" + document.body();
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String SELECT = """
            select d.kind, d.slug, d.language, r.id, r.number, r.origin, r.author, r.digest, r.fields, r.body
            from content_document d join content_revision r on r.id = d.published_revision
            """;

    private Revision revision(ResultSet row, int number) throws SQLException {
        var id = new DocumentId(row.getString("kind"), row.getString("slug"), row.getString("language"));
        return new Revision(
                row.getLong("id"),
                row.getInt("number"),
                Origin.valueOf(row.getString("origin")),
                row.getString("author"),
                row.getString("digest"),
                new Document(id, json.readValue(row.getString("fields"), FIELDS), row.getString("body")));
    }

    private Optional<Long> keyOf(DocumentId id) {
        return jdbc.sql("""
                        select id from content_document
                        where kind = :kind and slug = :slug and language = :language
                        """).paramSource(id).query(Long.class).optional();
    }

    private long create(DocumentId id) {
        jdbc.sql("insert into content_document (kind, slug, language) values (:kind, :slug, :language)")
                .paramSource(id)
                .update();
        return keyOf(id).orElseThrow();
    }

    private Revision append(long documentKey, Document document, Origin origin, String author) {
        var digest = digest(document);
        jdbc.sql("""
                        insert into content_revision
                          (document_id, number, origin, author, digest, fields, body, made_at)
                        select :document, coalesce(max(number), 0) + 1, :origin, :author, :digest, :fields, :body,
                          current_timestamp
                        from content_revision where document_id = :document
                        """)
                .param("document", documentKey)
                .param("origin", origin.name())
                .param("author", author)
                .param("digest", digest)
                .param("fields", json.writeValueAsString(document.fields()))
                .param("body", document.body())
                .update();
        return jdbc.sql("""
                        select id, number from content_revision where document_id = :document
                        order by number desc limit 1
                        """)
                .param("document", documentKey)
                .query((row, n) ->
                        new Revision(row.getLong("id"), row.getInt("number"), origin, author, digest, document))
                .single();
    }
}
