package nl.kansrijk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Predicate;

/** Somebody without a mouse, who must see at every stop where they are. */
final class Keyboard {

    /** More stops than any page has before its content. */
    private static final int MOST_STOPS = 90;

    /** The mark is an outline, of the stop itself or of what stands for it: the whole card of a link in its title. */
    private static final String STOP = """
            () => {
              const stop = document.activeElement;
              const isMarked = (part) => {
                const { outlineStyle, outlineWidth } = getComputedStyle(stop, part);
                return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
              };
              const { top, bottom, width, height } = stop.getBoundingClientRect();
              return {
                what: stop.outerHTML.slice(0, 120),
                path: stop.getAttribute('href') ?? '#' + stop.id,
                text: stop.textContent,
                marked: isMarked(null) || isMarked('::after'),
                inSight: width > 0 && height > 0 && bottom > 0 && top < innerHeight
              };
            }
            """;

    private final Visit visit;

    Keyboard(Visit visit) {
        this.visit = visit;
    }

    void type(String text) {
        visit.page().keyboard().type(text);
    }

    void press(String key) {
        visit.page().keyboard().press(key);
    }

    /** Goes to the stop with this id, as {@code #id}, or to the link to this path. */
    void tabTo(String path) {
        tabUntil(stop -> path.equals(stop.get("path")), path);
    }

    void tabToText(String text) {
        tabUntil(stop -> text.equals(stop.get("text")), text);
    }

    /** Goes from stop to stop, each of which must be visible and marked. */
    private void tabUntil(Predicate<Map<?, ?>> arrived, String goal) {
        for (var stops = 0; stops < MOST_STOPS; stops++) {
            press("Tab");
            if (arrived.test(stopsInSight())) {
                return;
            }
        }
        throw new AssertionError("%s cannot be reached from %s with the Tab key".formatted(goal, visit.place()));
    }

    Map<?, ?> stopsInSight() {
        var stop = (Map<?, ?>) visit.page().evaluate(STOP);
        assertThat(stop.get("marked"))
                .as("focus is marked at %s", stop.get("what"))
                .isEqualTo(true);
        assertThat(stop.get("inSight"))
                .as("focus is in sight at %s", stop.get("what"))
                .isEqualTo(true);
        return stop;
    }
}
