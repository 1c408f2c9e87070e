package nl.kansrijk.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/**
 * A picture of our own, in the colours of the campaign it stands in. Decoration: what it shows is also said in words.
 *
 * <p>The files are in {@code src/main/resources/scenes/}; their colours in {@code styles/components/scene.css}.
 */
@Tag("div")
public class Scene extends HtmlContainer {

    public Scene(String name) {
        setClassName("scene-frame");
        getElement().setProperty("innerHTML", Drawings.read("scenes", name));
    }
}
