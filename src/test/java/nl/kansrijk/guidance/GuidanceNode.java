package nl.kansrijk.guidance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.MovingClock;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.account.Area;
import nl.kansrijk.account.People;
import nl.kansrijk.account.Person;
import nl.kansrijk.account.Role;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.content.Documents;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.Typed;
import nl.kansrijk.guidance.cases.Answers;
import nl.kansrijk.guidance.cases.Case;
import nl.kansrijk.guidance.cases.Cases;
import nl.kansrijk.guidance.intake.Drafts;
import nl.kansrijk.guidance.intake.Sending;
import nl.kansrijk.guidance.intake.Step;
import nl.kansrijk.mail.Outbox;
import nl.kansrijk.region.Regions;
import nl.kansrijk.vault.TestVault;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockHttpServletRequest;

/** A node with intakes and cases, and two postcodes: 3511 in Utrecht and 9711 in Groningen. */
public final class GuidanceNode {

    private final ApplicationContext node;

    private GuidanceNode(ApplicationContext node) {
        this.node = node;
    }

    public static GuidanceNode on(TestDatabase database, MovingClock clock) {
        return start(database, clock, List.of());
    }

    /** A node that shows pages too. */
    public static GuidanceNode withPages(TestDatabase database, MovingClock clock, boolean open) {
        return start(
                database,
                clock,
                List.of(
                        Documents.class,
                        ChangeFeed.class,
                        new MockHttpServletRequest(),
                        new Capacity(
                                database.start(Map.of(), List.of(clock, People.class))
                                        .getBean(People.class),
                                open)));
    }

    private static GuidanceNode start(TestDatabase database, MovingClock clock, List<?> more) {
        settle(database, 1, "groningen", "9711");
        settle(database, 2, "utrecht", "3511");
        return new GuidanceNode(database.start(
                Map.of(
                        "kansrijk.guidance.promise-working-days",
                        5,
                        "kansrijk.guidance.drafts-kept-days",
                        30,
                        "kansrijk.address",
                        "https://kansrijk.example"),
                Stream.concat(
                                Stream.of(
                                        clock,
                                        TestVault.open(),
                                        TestVault.boxes(database, clock),
                                        Outbox.class,
                                        Regions.class,
                                        People.class,
                                        Guidance.class),
                                more.stream())
                        .toList()));
    }

    @Configuration
    @ComponentScan({"nl.kansrijk.guidance.intake", "nl.kansrijk.guidance.cases", "nl.kansrijk.guidance.ui"})
    static class Guidance {}

    private static void settle(TestDatabase database, int number, String name, String postcode) {
        var jdbc = database.jdbc();
        jdbc.sql("insert into region_region (number, slug, name) values (?, ?, ?)")
                .params(number, name, name)
                .update();
        jdbc.sql("insert into region_municipality (name, region) values (?, ?)")
                .params(name, number)
                .update();
        jdbc.sql("""
                        insert into region_postcode (postcode, place, municipality, latitude, longitude)
                        values (?, ?, ?, 52, 5)
                        """).params(postcode, name, name).update();
    }

    /** Gives somebody an account. */
    public GuidanceNode with(String name, Role role, Area area) {
        get(People.class).add(new Person(name, name, "{hash}", Set.of(role), false, Optional.empty(), area));
        return this;
    }

    /** Sends everything that somebody from Utrecht fills in. */
    public Case asked() {
        return asked(complete());
    }

    public Case asked(Answers answers) {
        var code = get(Drafts.class).begin(answers).code();
        var sent = (Sending.Outcome.Sent) get(Sending.class).send(code, Language.DUTCH);
        return get(Cases.class).find(sent.caseId()).orElseThrow();
    }

    /** Makes a page, as the portal does for every request. */
    public <P extends Page> P page(Class<P> type) {
        return node.getAutowireCapableBeanFactory().createBean(type);
    }

    public <T> T get(Class<T> type) {
        return node.getBean(type);
    }

    /** Everything that somebody from Utrecht fills in who wants to return to care. */
    public static Answers complete() {
        return filledIn(Map.of(
                Answers.SITUATION,
                "terug",
                "onderwerp-opleiding",
                "ja",
                Answers.QUESTION,
                "Kan ik weer aan de slag als verpleegkundige?",
                Answers.WORK,
                "wijkverpleegkundige",
                Answers.REGISTRATION,
                "verlopen",
                Answers.POSTCODE,
                "3511",
                Answers.WAY,
                "telefoon",
                Answers.NAME,
                "Zoë",
                Answers.ADDRESS,
                "zoe@voorbeeld.nl"));
    }

    public static Answers filledIn(Map<String, String> values) {
        var answers = Answers.NONE;
        for (var step : Step.values()) {
            answers = answers.with(step.fields(), new Typed(values));
        }
        return answers;
    }
}
