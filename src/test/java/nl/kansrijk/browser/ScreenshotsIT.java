package nl.kansrijk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures for whoever wants to look: in {@code target/screenshots}. */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class ScreenshotsIT {

    private static final Path FOLDER = Path.of("target", "screenshots");

    /** Good enough to judge by, and written three times as fast as PNG. */
    private static final int QUALITY = 85;

    private final Visit visit;

    ScreenshotsIT(Visitors visitors) {
        visit = visitors.on(Screen.PHONE);
    }

    @AfterAll
    void leaves() {
        visit.close();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "HOME",
                "CARE",
                "TECHNOLOGY",
                "DEFENCE",
                "FIELD",
                "HITS",
                "OCCUPATION",
                "COURSE",
                "STORY",
                "AGENDA",
                "EVENT",
                "NOT_FOUND",
                "ENGLISH_HOME"
            })
    void showsEveryKindOfPage(Sample sample) {
        sample.openIn(visit);
        for (var screen : List.of(Screen.PHONE, Screen.TABLET, Screen.DESKTOP)) {
            visit.resize(screen);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                var file = FOLDER.resolve(name(sample, screen, scheme));
                visit.page()
                        .screenshot(new ScreenshotOptions()
                                .setPath(file)
                                .setFullPage(true)
                                .setType(ScreenshotType.JPEG)
                                .setQuality(QUALITY));
                assertThat(file).isNotEmptyFile();
            }
        }
    }

    private static String name(Sample sample, Screen screen, ColorScheme scheme) {
        return "%s-%d-%s.jpg".formatted(sample, screen.width(), scheme).toLowerCase(Locale.ROOT);
    }
}
