package nl.kansrijk.shell;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address under which the world knows this portal. */
@Component
class PublicAddress {

    private final String origin;

    PublicAddress(@Value("${kansrijk.address}") String origin) {
        this.origin = origin.replaceAll("/+$", "");
    }

    String of(String path) {
        return origin + path;
    }
}
