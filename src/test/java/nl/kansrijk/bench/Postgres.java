package nl.kansrijk.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.evaluation.SearchEvaluation.Ranking;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A real PostgreSQL on this machine that searches in the two ways it brings along. */
final class Postgres implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final EmbeddedPostgres server;
    private final SingleConnectionDataSource connection;
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    Postgres() throws IOException {
        server = EmbeddedPostgres.start();
        connection = new SingleConnectionDataSource(server.getJdbcUrl("postgres", "postgres"), true);
        batches = new JdbcTemplate(connection);
        jdbc = JdbcClient.create(batches);
    }

    /** Full text in the Dutch configuration, labels before text; any word will do, as one of them may be missing. */
    Ranking fullText(List<SearchDocument> documents) {
        batches.execute("""
                drop table if exists documents;
                create table documents (
                  id text primary key,
                  labels text not null,
                  body text not null,
                  words tsvector generated always as (
                    setweight(to_tsvector('dutch', labels), 'A') || setweight(to_tsvector('dutch', body), 'D')) stored)
                """);
        insert(
                "insert into documents (id, labels, body) values (?, ?, ?)",
                documents.stream()
                        .map(document ->
                                new Object[] {document.key().id(), String.join("\n", labels(document)), document.text()
                                })
                        .toList());
        batches.execute("create index on documents using gin (words)");
        batches.execute("vacuum analyze documents");
        return ranking("""
                with question as (
                  select replace(plainto_tsquery('dutch', :query)::text, '&', '|')::tsquery as words)
                select id from documents, question
                where documents.words @@ question.words
                order by ts_rank(documents.words, question.words, 1) desc, id
                limit :depth
                """);
    }

    /** Labels that share trigrams with the query, the most alike first. */
    Ranking trigrams(List<SearchDocument> documents) {
        batches.execute("""
                create extension if not exists pg_trgm;
                drop table if exists labels;
                create table labels (id text not null, label text not null)
                """);
        insert(
                "insert into labels (id, label) values (?, ?)",
                documents.stream()
                        .flatMap(document -> labels(document).stream()
                                .map(label -> new Object[] {document.key().id(), label}))
                        .toList());
        batches.execute("create index on labels using gin (label gin_trgm_ops)");
        batches.execute("vacuum analyze labels");
        return ranking("""
                select id from labels where label % :query
                group by id
                order by max(similarity(label, :query)) desc, id
                limit :depth
                """);
    }

    private static List<String> labels(SearchDocument document) {
        return Stream.concat(Stream.of(document.title()), document.names().stream())
                .toList();
    }

    private void insert(String sql, Collection<Object[]> rows) {
        batches.batchUpdate(sql, rows, BATCH, (statement, row) -> {
            for (var column = 0; column < row.length; column++) {
                statement.setObject(column + 1, row[column]);
            }
        });
    }

    private Ranking ranking(String sql) {
        return new Ranking() {
            @Override
            public List<String> rank(String query, int depth) {
                return jdbc.sql(sql)
                        .param("query", query)
                        .param("depth", depth)
                        .query(String.class)
                        .list();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void close() throws IOException {
        connection.destroy();
        server.close();
    }
}
