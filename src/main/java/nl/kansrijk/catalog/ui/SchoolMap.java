package nl.kansrijk.catalog.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kansrijk.design.Html;
import nl.kansrijk.search.GeoPoint;
import org.springframework.web.util.HtmlUtils;

/**
 * The Netherlands with a dot for every place that has a school; each dot is a link that puts that place on top of the
 * list, which says the same in words.
 */
@Tag("div")
class SchoolMap extends HtmlContainer {

    private static final double WEST = 3.2;
    private static final double NORTH = 53.62;

    /** Units of the drawing per degree of latitude. */
    private static final double SCALE = 190;

    /** A degree of longitude is this much shorter than one of latitude, half-way up the country. */
    private static final double SQUEEZE = Math.cos(Math.toRadians(52.2));

    private static final int WIDTH = 476;
    private static final int HEIGHT = 556;

    /**
     * A place on the map.
     *
     * @param schools how many schools are there
     * @param href what puts this place on top of the list
     */
    record Dot(String name, GeoPoint point, int schools, String href) {}

    SchoolMap(List<List<GeoPoint>> borders, List<Dot> dots) {
        setClassName("map");
        add(Html.trusted("map__drawing", svg(borders, dots)));
    }

    private static String svg(List<List<GeoPoint>> borders, List<Dot> dots) {
        return "<svg viewBox=\"0 0 %d %d\" role=\"group\" aria-label=\"Kaart van Nederland met scholen\">%s%s</svg>"
                .formatted(WIDTH, HEIGHT, country(borders), places(dots));
    }

    private static String country(List<List<GeoPoint>> borders) {
        return borders.stream()
                .map(SchoolMap::outline)
                .collect(Collectors.joining("", "<path class=\"map__land\" d=\"", "\"/>"));
    }

    /** Steps from corner to corner: they are shorter to write than the corners. */
    private static String outline(List<GeoPoint> border) {
        var path = new StringBuilder();
        var here = border.getFirst();
        path.append("M%d %dl".formatted(x(here), y(here)));
        for (var corner : border) {
            var right = x(corner) - x(here);
            var down = y(corner) - y(here);
            if (right != 0 || down != 0) {
                path.append("%d %d ".formatted(right, down));
                here = corner;
            }
        }
        return path.toString().strip() + "z";
    }

    private static String places(List<Dot> dots) {
        return dots.stream()
                .map(dot ->
                        "<a href=\"%s\" aria-label=\"%s\"><circle class=\"map__dot\" cx=\"%d\" cy=\"%d\" r=\"%s\"/></a>"
                                .formatted(
                                        HtmlUtils.htmlEscape(dot.href()),
                                        HtmlUtils.htmlEscape(label(dot)),
                                        x(dot.point()),
                                        y(dot.point()),
                                        radius(dot.schools())))
                .collect(Collectors.joining());
    }

    private static String label(Dot dot) {
        return dot.schools() == 1 ? dot.name() + ", 1 school" : "%s, %d scholen".formatted(dot.name(), dot.schools());
    }

    /** The area of a dot grows with the number of schools. */
    private static String radius(int schools) {
        return String.format(Locale.ROOT, "%.1f", 6 + 3 * Math.sqrt(schools - 1.0));
    }

    private static long x(GeoPoint point) {
        return Math.round((point.longitude() - WEST) * SQUEEZE * SCALE);
    }

    private static long y(GeoPoint point) {
        return Math.round((NORTH - point.latitude()) * SCALE);
    }
}
