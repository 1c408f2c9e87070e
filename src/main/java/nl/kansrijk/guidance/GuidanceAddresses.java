package nl.kansrijk.guidance;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.design.SessionFree;
import org.springframework.stereotype.Component;

/** The addresses to which forms may be sent without a session. */
@Component
class GuidanceAddresses implements SessionFree {

    @Override
    public List<String> forms() {
        return Stream.of(
                        "/" + GuidancePaths.BEGIN,
                        "/" + GuidancePaths.BEGIN + "/{code}/{step}",
                        "/" + GuidancePaths.STATUS,
                        "/" + GuidancePaths.STATUS + "/{pass}")
                .flatMap(path -> Stream.of(path, "/en" + path))
                .toList();
    }
}
