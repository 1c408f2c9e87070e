package nl.kansrijk.campaign;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.design.Language;
import org.springframework.stereotype.Component;

/** All published plain pages. */
@Component
public class PlainPages {

    private final Translations translations;

    PlainPages(Translations translations) {
        this.translations = translations;
    }

    /** All pages, in a language where they are translated, else in Dutch. */
    public List<PlainPage> all(Language language) {
        return translations.all(CampaignKinds.PAGE, language).stream()
                .map(PlainPages::page)
                .toList();
    }

    /** A page, in a language where it is translated, else in Dutch. */
    public Optional<PlainPage> find(String slug, Language language) {
        return translations.find(CampaignKinds.PAGE, slug, language).map(PlainPages::page);
    }

    private static PlainPage page(Translations.Text text) {
        var document = text.document();
        return new PlainPage(
                document.slug(),
                document.text("title"),
                document.text("summary"),
                document.texts("synonyms"),
                document.texts("sources"),
                document.day("checked"),
                text.translation(),
                document.body());
    }
}
