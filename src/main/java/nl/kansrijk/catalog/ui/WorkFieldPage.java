package nl.kansrijk.catalog.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.Occupations;
import nl.kansrijk.catalog.WorkField;
import nl.kansrijk.catalog.WorkFieldId;
import nl.kansrijk.catalog.WorkFields;
import nl.kansrijk.content.Markdown;
import nl.kansrijk.content.Sources;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.NoSuchPage;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.Scene;

/** A field of work and the occupations in it. */
@AnonymousAllowed
@Route(CatalogPaths.FIELD)
@RouteAlias("en/" + CatalogPaths.FIELD)
class WorkFieldPage extends Page {

    private final WorkFields fields;
    private final Occupations occupations;
    private final Sources sources;

    WorkFieldPage(WorkFields fields, Occupations occupations, Sources sources) {
        this.fields = fields;
        this.occupations = occupations;
        this.sources = sources;
    }

    @Override
    protected PageHead show(PageAddress address) {
        var field = fields.find(new WorkFieldId(address.slug())).orElseThrow(() -> new NoSuchPage(address.path()));
        wear(field.sector().code());
        add(
                new Hero("Werkveld in " + CatalogTexts.inSentence(field.sector()), field.title(), field.summary())
                        .picturing(new Scene(field.scene())),
                Html.block("section", "band prose", Html.trusted("text", Markdown.toHtml(field.body()))));
        addOccupations(field);
        addOtherFields(field);
        add(CatalogTexts.sourceNote(sources, field.sources(), field.checked()));
        return PageHead.of(field.title(), field.summary(), CatalogPaths.of(field.id()));
    }

    private void addOccupations(WorkField field) {
        var here = occupations.in(field.id());
        if (!here.isEmpty()) {
            add(Html.block(
                    "section", "band", Html.text("h2", "Beroepen"), Html.list("cards", here, CatalogTexts::card)));
        }
    }

    private void addOtherFields(WorkField field) {
        var others = fields.in(field.sector()).stream()
                .filter(other -> !other.id().equals(field.id()))
                .toList();
        if (!others.isEmpty()) {
            add(Html.block(
                    "section",
                    "band",
                    Html.text("h2", "Andere werkvelden in " + CatalogTexts.inSentence(field.sector())),
                    Html.list("link-list", others, other -> Html.link(CatalogPaths.of(other.id()), other.title()))));
        }
    }
}
