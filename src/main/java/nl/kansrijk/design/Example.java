package nl.kansrijk.design;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Supplier;

/**
 * A component in one of its states, for the page that shows them all.
 *
 * @param component its name in the code and in the styles
 * @param state which state, in Dutch: "gesloten", "lange tekst"
 */
public record Example(String component, String state, Supplier<Component> made) {

    /** The examples of a module. */
    public interface Collection {
        List<Example> examples();
    }
}
