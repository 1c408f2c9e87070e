package nl.kansrijk.catalog;

import java.util.Locale;
import java.util.Optional;

/**
 * A school.
 *
 * @param code BRIN, or the identity in RIO where there is no BRIN
 * @param place where its main office is
 */
public record Provider(
        ProviderId id, String code, String name, Sort sort, String place, Optional<String> website, String source) {

    public enum Sort {
        MBO("mbo-school"),
        HBO("hogeschool");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        static Sort of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
