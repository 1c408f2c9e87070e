package nl.kansrijk.shell;

import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.SearchBox;

/** What a visitor sees at an address that does not exist: a way on. */
class NotFoundPage extends Page {

    @Override
    public PageHead show(PageAddress address) {
        addClassName("not-found");
        add(new Hero("", "Deze pagina bestaat niet", "Misschien is het adres veranderd, of staat er een typfout in."));
        var guess = words(address.path());
        add(Html.block(
                "section",
                "band",
                Html.text("h2", "Zoek wat je zocht"),
                new SearchBox("zoek-verder", "Zoek een beroep, opleiding of school", guess),
                Html.element("p", Html.link("/", "Naar het begin"))));
        return PageHead.of("Deze pagina bestaat niet", "Er is niets op dit adres.", address.path())
                .hiddenFromSearchEngines();
    }

    /** "/beroepen/verpleegkundigge" was probably about "verpleegkundigge". */
    private static String words(String path) {
        var last = path.substring(path.lastIndexOf('/') + 1);
        var words = last.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.length() > 60 ? "" : words;
    }
}
