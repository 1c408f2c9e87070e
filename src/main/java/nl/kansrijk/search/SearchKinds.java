package nl.kansrijk.search;

import static nl.kansrijk.content.Field.required;

import nl.kansrijk.content.Field.Day;
import nl.kansrijk.content.Field.Text;
import nl.kansrijk.content.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kind of document this module owns. */
@Configuration
class SearchKinds {

    static final String THESAURUS = "thesaurus";

    @Bean
    Kind thesaurusKind() {
        return Kind.named(THESAURUS, "woordenlijst", Thesaurus.FOLDER)
                .with(required("title", new Text(60)), required("checked", new Day()))
                .withLines(body -> ThesaurusLines.of(body).wrong())
                .build();
    }
}
