package nl.kansrijk.catalog;

import java.sql.Date;
import java.util.List;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies published occupations and courses into this module's tables. */
@Configuration
class CatalogProjections {

    @Bean
    Projection occupationProjection(JdbcClient jdbc) {
        return new OccupationProjection(jdbc);
    }

    @Bean
    Projection courseProjection(JdbcClient jdbc) {
        return new CourseProjection(jdbc);
    }

    private record OccupationProjection(JdbcClient jdbc) implements Projection {

        @Override
        public String kind() {
            return CatalogKinds.OCCUPATION;
        }

        @Override
        public void project(Document published) {
            withdraw(published.id());
            jdbc.sql("""
                            insert into catalog_occupation
                              (slug, title, sector, field, glyph, summary, isco, esco, synonyms, workplaces, moments,
                               fits, drawbacks, needs, routes, next_steps, questions, sources, checked, body)
                            values (:slug, :title, :sector, :field, :glyph, :summary, :isco, :esco, :synonyms,
                              :workplaces, :moments, :fits, :drawbacks, :needs, :routes, :next, :questions, :sources,
                              :checked, :body)
                            """)
                    .param("slug", published.slug())
                    .param("title", published.text("title"))
                    .param("sector", published.text("sector"))
                    .param("field", published.text("field"))
                    .param("glyph", published.text("glyph"))
                    .param("summary", published.text("summary"))
                    .param("isco", published.text("isco"))
                    .param("esco", published.optionalText("esco").orElse(null))
                    .param("synonyms", Lines.join(published.texts("synonyms")))
                    .param("workplaces", Lines.join(published.texts("workplaces")))
                    .param("moments", JsonColumn.write(moments(published)))
                    .param("fits", Lines.join(published.texts("fits")))
                    .param("drawbacks", Lines.join(published.texts("drawbacks")))
                    .param("needs", JsonColumn.write(requirements(published)))
                    .param("routes", JsonColumn.write(routes(published)))
                    .param("next", JsonColumn.write(nextSteps(published)))
                    .param("questions", JsonColumn.write(questions(published)))
                    .param("sources", Lines.join(published.texts("sources")))
                    .param("checked", Date.valueOf(published.day("checked")))
                    .param("body", published.body())
                    .update();
            link("catalog_occupation_course", "course", published.slug(), published.texts("courses"));
            link("catalog_occupation_related", "related", published.slug(), published.texts("related"));
        }

        @Override
        public void withdraw(DocumentId id) {
            jdbc.sql("delete from catalog_occupation where slug = :slug")
                    .param("slug", id.slug())
                    .update();
            for (var table : List.of("catalog_occupation_course", "catalog_occupation_related")) {
                jdbc.sql("delete from " + table + " where occupation = :slug")
                        .param("slug", id.slug())
                        .update();
            }
        }

        private static List<Occupation.Moment> moments(Document document) {
            return document.groups("day").stream()
                    .map(moment -> new Occupation.Moment(moment.text("time"), moment.text("text")))
                    .toList();
        }

        private static List<Occupation.Requirement> requirements(Document document) {
            return document.groups("requirements").stream()
                    .map(each -> new Occupation.Requirement(Need.of(each.text("need")), each.text("text")))
                    .toList();
        }

        private static List<Occupation.Route> routes(Document document) {
            return document.groups("routes").stream()
                    .map(route -> new Occupation.Route(
                            RouteKind.of(route.text("path")),
                            route.text("text"),
                            route.optionalText("course").map(CourseId::new)))
                    .toList();
        }

        private void link(String table, String column, String occupation, List<String> targets) {
            for (var position = 0; position < targets.size(); position++) {
                jdbc.sql("insert into %s (occupation, %s, position) values (:occupation, :target, :position)"
                                .formatted(table, column))
                        .param("occupation", occupation)
                        .param("target", targets.get(position))
                        .param("position", position)
                        .update();
            }
        }
    }

    private record CourseProjection(JdbcClient jdbc) implements Projection {

        @Override
        public String kind() {
            return CatalogKinds.COURSE;
        }

        @Override
        public void project(Document published) {
            withdraw(published.id());
            jdbc.sql("""
                            insert into catalog_course
                              (slug, title, sector, level, summary, crebos, crohos, paths, duration, full_since, fits,
                               admission,
                               next_steps, questions, synonyms, sources, checked, body)
                            values (:slug, :title, :sector, :level, :summary, :crebos, :crohos, :paths, :duration,
                              :fullSince, :fits, :admission, :next, :questions, :synonyms, :sources, :checked, :body)
                            """)
                    .param("slug", published.slug())
                    .param("title", published.text("title"))
                    .param("sector", published.text("sector"))
                    .param("level", published.text("level"))
                    .param("summary", published.text("summary"))
                    .param("crebos", Lines.join(published.texts("crebos")))
                    .param("crohos", Lines.join(published.texts("crohos")))
                    .param("paths", Lines.join(published.texts("paths")))
                    .param("duration", published.optionalText("duration").orElse(null))
                    .param(
                            "fullSince",
                            published
                                    .optionalText("full-since")
                                    .map(Date::valueOf)
                                    .orElse(null))
                    .param("fits", Lines.join(published.texts("fits")))
                    .param("next", JsonColumn.write(nextSteps(published)))
                    .param("questions", JsonColumn.write(questions(published)))
                    .param("admission", Lines.join(published.texts("admission")))
                    .param("synonyms", Lines.join(published.texts("synonyms")))
                    .param("sources", Lines.join(published.texts("sources")))
                    .param("checked", Date.valueOf(published.day("checked")))
                    .param("body", published.body())
                    .update();
        }

        @Override
        public void withdraw(DocumentId id) {
            jdbc.sql("delete from catalog_course where slug = :slug")
                    .param("slug", id.slug())
                    .update();
        }
    }

    private static List<NextStep> nextSteps(Document document) {
        return document.groups("next").stream()
                .map(step -> new NextStep(
                        step.text("text"),
                        step.optionalText("occupation").map(OccupationId::new),
                        step.optionalText("course").map(CourseId::new)))
                .toList();
    }

    private static List<Question> questions(Document document) {
        return document.groups("questions").stream()
                .map(each -> new Question(each.text("question"), each.text("answer")))
                .toList();
    }
}
