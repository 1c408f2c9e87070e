package nl.kansrijk.content;

import static nl.kansrijk.content.Field.optional;
import static nl.kansrijk.content.Field.required;

import java.util.List;
import java.util.Map;
import nl.kansrijk.content.Field.Reference;
import nl.kansrijk.content.Field.Sentence;
import nl.kansrijk.content.Field.Several;
import nl.kansrijk.content.Field.SourceKey;
import nl.kansrijk.content.Field.TableValue;
import nl.kansrijk.content.Field.Text;

/** Two kinds of document, small enough to write in a test: jobs, and the courses that lead to them. */
public final class SmallKinds {

    public static final Kind COURSE = Kind.named("course", "opleiding", "courses")
            .with(required("title", new Text(40)))
            .build();

    public static final Kind JOB = Kind.named("job", "beroep", "jobs")
            .with(
                    required("title", new Text(40)),
                    optional("summary", new Sentence(400)),
                    optional("courses", new Several(1, 5, new Reference("course"))),
                    optional("school", new TableValue("schools", "id", 20)),
                    optional("sources", new Several(1, 5, new SourceKey())))
            .build();

    private SmallKinds() {}

    public static Kinds kinds() {
        return new Kinds(List.of(JOB, COURSE));
    }

    public static DocumentId jobId(String slug) {
        return DocumentId.dutch("job", slug);
    }

    public static Document job(String slug, String title) {
        return new Document(jobId(slug), Map.of("title", title), "Wat je doet.");
    }
}
