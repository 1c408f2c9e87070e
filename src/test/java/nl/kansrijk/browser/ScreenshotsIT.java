package nl.kansrijk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures for whoever wants to look: in {@code target/screenshots}. */
@BrowserTest
class ScreenshotsIT {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private final Visitors visitors;

    ScreenshotsIT(Visitors visitors) {
        this.visitors = visitors;
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME", "CARE", "HITS", "OCCUPATION", "COURSE", "SCHOOL", "NOT_FOUND"})
    void showsEveryKindOfPage(Sample sample) {
        try (var visit = visitors.on(Screen.PHONE)) {
            sample.openIn(visit);
            for (var screen : List.of(Screen.PHONE, Screen.TABLET, Screen.DESKTOP)) {
                visit.resize(screen);
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                    var file = FOLDER.resolve(name(sample, screen, scheme));
                    visit.page()
                            .screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
                    assertThat(file).isNotEmptyFile();
                }
            }
        }
    }

    private static String name(Sample sample, Screen screen, ColorScheme scheme) {
        return "%s-%d-%s.png".formatted(sample, screen.width(), scheme).toLowerCase(Locale.ROOT);
    }
}
