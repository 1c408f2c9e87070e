package nl.kansrijk.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A profession somebody can choose.
 *
 * @param isco ISCO-08 unit group, four digits
 * @param esco UUID of the ESCO occupation, where one fits
 * @param fits for whom it fits, in sentences
 * @param requirements what somebody needs, in sentences
 * @param sources keys of sources
 * @param body what one does, in Markdown
 */
public record Occupation(
        OccupationId id,
        String title,
        Sector sector,
        String summary,
        String isco,
        Optional<String> esco,
        List<String> synonyms,
        List<String> workplaces,
        List<String> fits,
        List<String> requirements,
        List<String> sources,
        LocalDate checked,
        String body) {

    public Optional<String> escoUri() {
        return esco.map(uuid -> "http://data.europa.eu/esco/occupation/" + uuid);
    }
}
