package nl.kansrijk.browser;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

/** A way people set their screen: its size, its colours, the size of its text. Taken on without loading the page again. */
enum Look {
    LIGHT(Screen.DESKTOP, ColorScheme.LIGHT, ForcedColors.NONE, 100),
    DARK(Screen.DESKTOP, ColorScheme.DARK, ForcedColors.NONE, 100),
    FORCED_COLOURS(Screen.DESKTOP, ColorScheme.LIGHT, ForcedColors.ACTIVE, 100),
    LARGE_TEXT(Screen.DESKTOP, ColorScheme.LIGHT, ForcedColors.NONE, 200),
    NARROW(Screen.SMALLEST, ColorScheme.LIGHT, ForcedColors.NONE, 100),
    NARROW_DARK(Screen.SMALLEST, ColorScheme.DARK, ForcedColors.NONE, 100),
    ZOOMED(Screen.ZOOMED, ColorScheme.LIGHT, ForcedColors.NONE, 100);

    /** Sets the size, and waits until everything has its new place. */
    private static final String TEXT_SIZE = """
            async percentage => {
              document.documentElement.style.fontSize = percentage === 100 ? '' : `${percentage}%`;
              const frame = () => new Promise(requestAnimationFrame);
              await frame();
              await frame();
            }
            """;

    private final Screen screen;
    private final ColorScheme scheme;
    private final ForcedColors forced;
    private final int textPercentage;

    Look(Screen screen, ColorScheme scheme, ForcedColors forced, int textPercentage) {
        this.screen = screen;
        this.scheme = scheme;
        this.forced = forced;
        this.textPercentage = textPercentage;
    }

    void of(Visit visit) {
        visit.resize(screen);
        visit.page()
                .emulateMedia(new EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced));
        visit.page().evaluate(TEXT_SIZE, textPercentage);
    }
}
