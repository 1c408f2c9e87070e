package nl.kansrijk.guidance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.account.Role;
import nl.kansrijk.account.WorkArea;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.guidance.GuidancePaths;
import nl.kansrijk.guidance.cases.Case;
import nl.kansrijk.guidance.cases.Desk;
import nl.kansrijk.region.Regions;

/** The coaches' first screen: who waits, and whom one guides. */
@Route(value = GuidancePaths.DESK, autoLayout = false)
@PageTitle("Begeleiding – Kansrijk")
@RolesAllowed({Role.Names.COACH, Role.Names.COORDINATOR})
class CoachingDeskView extends WorkArea {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.forLanguageTag("nl"));

    private final Desk desk;
    private final String account;
    private final Map<Integer, String> regions;
    private final LocalDate today;

    CoachingDeskView(Desk desk, Regions regions, Clock clock, AuthenticationContext signedIn) {
        super("Begeleiding", signedIn);
        this.desk = desk;
        this.account = signedIn.getPrincipalName().orElse("");
        this.regions = regions.all().stream().collect(Collectors.toMap(Regions.Region::number, Regions.Region::name));
        this.today = LocalDate.now(clock);
        add(Html.text("h2", "Wacht op een coach"));
        show(
                Desk.Pile.WAITING,
                "Niemand wacht. Zodra er een aanvraag komt uit een regio waar je voor werkt, staat die hier.");
        add(Html.text("h2", "Van jou"));
        show(Desk.Pile.MINE, "Je begeleidt nog niemand. Open een aanvraag en pak hem op.");
    }

    private void show(Desk.Pile pile, String whenEmpty) {
        if (desk.count(account, pile) == 0) {
            add(Html.text("p", whenEmpty));
            return;
        }
        var grid = new Grid<Case>();
        grid.addColumn(each -> standing(each)).setHeader("Belofte").setFlexGrow(2);
        grid.addColumn(each -> regions.getOrDefault(each.region(), "")).setHeader("Regio");
        grid.addColumn(each -> each.situation().label(Language.DUTCH))
                .setHeader("Situatie")
                .setFlexGrow(2);
        grid.addColumn(each -> DAY.format(each.askedAt().atZone(ZoneId.of("Europe/Amsterdam"))))
                .setHeader("Gevraagd op");
        grid.addColumn(Case::number).setHeader("Nummer");
        grid.setPartNameGenerator(each -> "clock-" + each.clock(today).name().toLowerCase(Locale.ROOT));
        grid.setItems(
                query -> desk.page(account, pile, query.getOffset(), query.getLimit()).stream(),
                query -> desk.count(account, pile));
        grid.asSingleSelect()
                .addValueChangeListener(chosen -> UI.getCurrent()
                        .navigate(GuidancePaths.caseOf(chosen.getValue().id())));
        add(grid);
    }

    private String standing(Case each) {
        var day = DAY.format(each.promised());
        return switch (each.clock(today)) {
            case KEPT -> "Opgepakt";
            case GREEN -> "Uiterlijk " + day;
            case YELLOW -> "Bijna: uiterlijk " + day;
            case RED -> "Te laat: beloofd voor " + day;
        };
    }
}
