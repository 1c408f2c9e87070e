package nl.kansrijk.shell;

import java.util.Set;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.Scene;
import nl.kansrijk.design.SearchBox;

/** What a visitor sees at an address that does not exist: a way on. */
class NotFoundPage extends Page {

    @Override
    protected PageHead show(PageAddress address) {
        var language = address.language();
        var title = language.say("Deze pagina bestaat niet", "This page does not exist");
        addClassName("not-found");
        add(new Hero(
                        "",
                        title,
                        language.say(
                                "Misschien is het adres veranderd, of staat er een typfout in.",
                                "Perhaps the address has changed, or there is a typing error in it."))
                .picturing(new Scene("niet-hier")));
        add(Html.block(
                "section",
                "band",
                Html.text("h2", language.say("Zoek wat je zocht", "Search for what you wanted")),
                new SearchBox(
                        "zoek-verder",
                        language.say("Zoek een beroep, opleiding of school", "Find an occupation, course or school"),
                        words(address.path()),
                        language),
                Html.element("p", Html.link("/", language.say("Naar het begin", "To the start")))));
        return PageHead.of(title, language.say("Er is niets op dit adres.", "There is nothing here."), address.path())
                .in(language, Set.of(language))
                .hiddenFromSearchEngines();
    }

    /** "/beroepen/verpleegkundigge" was probably about "verpleegkundigge". */
    private static String words(String path) {
        var last = path.substring(path.lastIndexOf('/') + 1);
        var words = last.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.length() > 60 ? "" : words;
    }
}
