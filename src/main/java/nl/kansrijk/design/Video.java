package nl.kansrijk.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/**
 * A film from somebody else. Nothing is fetched from them before the visitor agrees by pressing the button; the words
 * are there for everybody. The custom element belongs to {@code frontend/elements/video-on-consent.ts}.
 */
@Tag("video-on-consent")
public class Video extends HtmlContainer {

    /**
     * A film.
     *
     * @param address of the embedded player, https
     * @param transcript everything that is said and shown, in paragraphs
     */
    public Video(String provider, String address, String title, int minutes, String transcript) {
        setClassName("video");
        Html.attribute(this, "address", address);
        Html.attribute(this, "label", title);
        var words = Html.block("details", "video__words", Html.text("summary", "Lees wat er gezegd wordt"));
        transcript.lines().filter(line -> !line.isBlank()).forEach(line -> words.add(Html.text("p", line)));
        add(
                Html.text("h2", title),
                Html.block(
                        "div",
                        "video__ask",
                        Html.text(
                                "p",
                                "Deze film (%d minuten) staat bij %s. Kijk je, dan weet %s dat en kan het cookies plaatsen."
                                        .formatted(minutes, provider, provider)),
                        Html.link(address, "button video__start", "Bekijk de film bij " + provider)),
                words);
    }
}
