package nl.kansrijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kansrijk.design.PublicPaths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PublicPathsTest {

    private final List<PublicPaths> modules;

    PublicPathsTest(@Autowired List<PublicPaths> modules) {
        this.modules = modules;
    }

    @Test
    void areRecognisedOneByOneToo() {
        assertThat(modules)
                .isNotEmpty()
                .allSatisfy(module -> assertThat(module.all()).isNotEmpty().allMatch(module::has));
    }

    @Test
    void areNothingElse() {
        for (var path : List.of(
                "",
                "verpleegkundige",
                "/opleidingen/verpleegkundige",
                "/x/beroepen/verpleegkundige",
                "/agenda/verzonnen")) {
            assertThat(modules).as(path).noneMatch(module -> module.has(path));
        }
    }
}
