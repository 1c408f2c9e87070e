package nl.kansrijk;

import static nl.kansrijk.account.Role.ADMINISTRATOR;
import static nl.kansrijk.account.Role.COACH;
import static nl.kansrijk.account.Role.COORDINATOR;
import static nl.kansrijk.account.Role.EDITOR;
import static nl.kansrijk.agenda.WrittenEvent.anOpenDay;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kansrijk.account.Role;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Origin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class AccessTest {

    /** Every page for people at work, and who may see it. */
    private static final Map<String, Set<Role>> WORK_AREAS = new TreeMap<>(Map.of(
            "redactie", Set.of(EDITOR, ADMINISTRATOR),
            "redactie/agenda", Set.of(EDITOR, ADMINISTRATOR),
            "redactie/reacties", Set.of(EDITOR, ADMINISTRATOR),
            "redactie/zoeken", Set.of(EDITOR, ADMINISTRATOR),
            "begeleiding", Set.of(COACH, COORDINATOR),
            "begeleiding/dossier/:id", Set.of(COACH, COORDINATOR),
            "beheer", Set.of(ADMINISTRATOR),
            "beheer/design", Set.of(ADMINISTRATOR),
            "beheer/post", Set.of(ADMINISTRATOR)));

    /** An address for every other route. */
    private static final Map<String, String> PUBLIC_PAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("", ""),
            Map.entry(":slug", "zorg"),
            Map.entry("zoeken", "zoeken"),
            Map.entry("beroepen/:slug", "beroepen/verpleegkundige"),
            Map.entry("opleidingen/:slug", "opleidingen/mbo-verpleegkundige"),
            Map.entry("scholen/:slug", "scholen/albeda"),
            Map.entry("werkvelden/:slug", "werkvelden/ict"),
            Map.entry("niveaus/:slug", "niveaus/mbo-2"),
            Map.entry("verhalen", "verhalen"),
            Map.entry("verhalen/:slug", "verhalen/een-dag-als-verpleegkundige"),
            Map.entry("agenda", "agenda"),
            Map.entry("agenda/:slug", "agenda/open-dag-techniek"),
            Map.entry("agenda/:slug/aangemeld", "agenda/open-dag-techniek/aangemeld"),
            Map.entry("agenda/aanmelding/:token", "agenda/aanmelding/geheim"),
            Map.entry("sterk-in-je-werk", "sterk-in-je-werk"),
            Map.entry("sterk-in-je-werk/aanvraag", "sterk-in-je-werk/aanvraag"),
            Map.entry("sterk-in-je-werk/aanvraag/:code/:step", "sterk-in-je-werk/aanvraag/0000-0000-0000-0000/vraag"),
            Map.entry(
                    "sterk-in-je-werk/aanvraag/:code/verstuurd",
                    "sterk-in-je-werk/aanvraag/0000-0000-0000-0000/verstuurd"),
            Map.entry("sterk-in-je-werk/status", "sterk-in-je-werk/status"),
            Map.entry("sterk-in-je-werk/status/:pass", "sterk-in-je-werk/status/0000-0000-0000-0000"),
            Map.entry("nuttig", "nuttig"),
            Map.entry("inloggen", "inloggen")));

    private static final List<String> PUBLIC_ADDRESSES = List.copyOf(PUBLIC_PAGES.values());
    private static final List<String> WORK_ADDRESSES = List.copyOf(WORK_AREAS.keySet());

    private final ApplicationContext portal;

    AccessTest(@Autowired ApplicationContext portal) {
        this.portal = portal;
    }

    @BeforeAll
    static void publishAnEvent(@Autowired Documents documents) {
        documents.publish(anOpenDay().with("date", "2999-12-12").document(), Origin.DESK, "redacteur");
    }

    @AfterAll
    static void withdrawTheEvent(@Autowired Documents documents) {
        documents.withdraw(anOpenDay().document().id());
    }

    @Test
    void everyRouteIsEitherPublicOrForSomeRoles() {
        var known = new TreeSet<String>();
        known.addAll(WORK_AREAS.keySet());
        known.addAll(PUBLIC_PAGES.keySet());

        assertThat(FlowBrowser.views(Route.class))
                .extracting(view -> view.getAnnotation(Route.class).value())
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest(name = "/{0} for {1}: {2}")
    @MethodSource("workAreasAndRoles")
    void workAreasAreOpenToTheirRolesOnly(String address, Role role, boolean open) {
        try (var browser = FlowBrowser.open(portal, role)) {
            browser.go(address.replace(":id", "1"));

            assertThat(browser.route().equals(address)).isEqualTo(open);
        }
    }

    static Stream<Arguments> workAreasAndRoles() {
        return WORK_AREAS.entrySet().stream()
                .flatMap(area -> Arrays.stream(Role.values())
                        .map(role -> Arguments.of(
                                area.getKey(), role, area.getValue().contains(role))));
    }

    @ParameterizedTest(name = "/{0}")
    @FieldSource("WORK_ADDRESSES")
    void workAreasLeadNobodyToSignIn(String address) {
        try (var browser = FlowBrowser.open(portal)) {
            browser.go(address.replace(":id", "1"));

            assertThat(browser.route()).isNotEqualTo(address);
            assertThat(browser.sentTo()).contains("/inloggen");
        }
    }

    @ParameterizedTest(name = "/{0}")
    @FieldSource("PUBLIC_ADDRESSES")
    void publicPagesAreOpenToNobodyInParticular(String address) {
        try (var browser = FlowBrowser.open(portal)) {
            browser.go(address);

            assertThat(PUBLIC_PAGES).containsEntry(browser.route(), address);
            assertThat(browser.sentTo()).isEmpty();
        }
    }

    @ParameterizedTest(name = "/{0} for {1}")
    @MethodSource("publicPagesAndRoles")
    void publicPagesAreOpenToEveryRole(String address, Role role) {
        try (var browser = FlowBrowser.open(portal, role)) {
            browser.go(address);

            assertThat(PUBLIC_PAGES).containsEntry(browser.route(), address);
        }
    }

    static Stream<Arguments> publicPagesAndRoles() {
        return PUBLIC_ADDRESSES.stream()
                .flatMap(address -> Arrays.stream(Role.values()).map(role -> Arguments.of(address, role)));
    }
}
