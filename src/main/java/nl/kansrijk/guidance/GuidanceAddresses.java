package nl.kansrijk.guidance;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.design.SessionFree;
import org.springframework.stereotype.Component;

/** The addresses to which forms of the intake may be sent without a session. */
@Component
class GuidanceAddresses implements SessionFree {

    @Override
    public List<String> forms() {
        return Stream.of("/" + GuidancePaths.BEGIN, "/" + GuidancePaths.BEGIN + "/{code}/{step}")
                .flatMap(path -> Stream.of(path, "/en" + path))
                .toList();
    }
}
