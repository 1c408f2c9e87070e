package nl.kansrijk.guidance.cases;

import java.util.Map;
import java.util.Set;
import nl.kansrijk.account.Area;

/** Cases that belong together, and the condition that says so in SQL. */
sealed interface Shelf {

    String condition();

    Map<String, Object> values();

    /** Those of a region that nobody has taken. */
    record Waiting(Area area) implements Shelf {

        @Override
        public String condition() {
            return "coach is null and ended is null and " + inArea(area);
        }

        @Override
        public Map<String, Object> values() {
            return regions(area);
        }
    }

    /** Those that somebody guides, wherever they are. */
    record GuidedBy(String coach) implements Shelf {

        @Override
        public String condition() {
            return "coach = :coach and ended is null";
        }

        @Override
        public Map<String, Object> values() {
            return Map.of("coach", coach);
        }
    }

    private static String inArea(Area area) {
        return area.everywhere() ? "1 = 1" : "region in (:regions)";
    }

    /** No region has the number 0; a list in SQL may not be empty. */
    private static Map<String, Object> regions(Area area) {
        return area.everywhere() ? Map.of() : Map.of("regions", area.regions().isEmpty() ? Set.of(0) : area.regions());
    }
}
