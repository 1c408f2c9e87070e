package nl.kansrijk.vault;

import java.util.UUID;

/** Which box. */
public record StrongboxId(String value) {

    static StrongboxId random() {
        return new StrongboxId(UUID.randomUUID().toString());
    }
}
