package nl.kansrijk.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A pictogram of the Tabler family; decoration beside words. The files are in {@code src/main/resources/glyphs/}. */
@Tag("span")
public class Glyph extends HtmlContainer {

    public Glyph(String name) {
        setClassName("glyph");
        getElement().setProperty("innerHTML", Drawings.read("glyphs", name));
    }
}
