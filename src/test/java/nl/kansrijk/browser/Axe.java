package nl.kansrijk.browser;

import com.microsoft.playwright.Page.AddStyleTagOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** axe-core, and what a person has judged where it cannot. */
final class Axe {

    private static final Path FILE = Path.of("node_modules", "axe-core", "axe.min.js");

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Every violation and every open question, each with the first of our judgements that is about it. */
    private static final String FINDINGS = """
            async ({ part, rules, judgements }) => {
              const { violations, incomplete } = await axe.run(part, {
                runOnly: { type: 'tag', values: rules },
                resultTypes: ['violations', 'incomplete'],
                elementRef: true
              });
              const told = ({ id }, { target, any, all, none }) =>
                `${id} at ${target.join(' ')}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`;
              const judgement = ({ id }, { element }) =>
                judgements.find(({ rule, selector }) => rule === id && element?.matches(selector))?.name;
              const each = (rules, seen) => rules.flatMap((rule) => rule.nodes.map((node) => seen(rule, node)));
              return [
                ...each(violations, (rule, node) => ({ what: told(rule, node) })),
                ...each(incomplete, (rule, node) => ({
                  what: 'nobody judged ' + told(rule, node),
                  judgement: judgement(rule, node)
                }))
              ];
            }
            """;

    private final Set<Judgement> needed = EnumSet.noneOf(Judgement.class);

    /** Makes axe known on the page that the visitor is at. */
    static void inject(Visit visit) {
        if (!Files.exists(FILE)) {
            throw new IllegalStateException(
                    "%s is missing. Build the front end: mvn package -Dvaadin.force.production.build=true"
                            .formatted(FILE));
        }
        try {
            visit.page().evaluate(Files.readString(FILE));
            // A colour on its way to another is nobody's choice.
            visit.page()
                    .addStyleTag(
                            new AddStyleTagOptions().setContent("*, *::part(label) { transition: none !important }"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is wrong, and what nobody has judged yet.
     *
     * @param part of the page, as a selector
     */
    List<String> findings(Visit visit, String part) {
        var judgements = Stream.of(Judgement.values())
                .map(each -> Map.of("name", each.name(), "rule", each.rule(), "selector", each.selector()))
                .toList();
        return ((List<?>)
                        visit.page().evaluate(FINDINGS, Map.of("part", part, "rules", RULES, "judgements", judgements)))
                .stream()
                        .map(finding -> (Map<?, ?>) finding)
                        .filter(this::isOpen)
                        .map(finding -> String.valueOf(finding.get("what")))
                        .toList();
    }

    private boolean isOpen(Map<?, ?> finding) {
        if (finding.get("judgement") instanceof String name) {
            needed.add(Judgement.valueOf(name));
            return false;
        }
        return true;
    }

    /** Judgements about something that no longer occurs. */
    Set<Judgement> spent() {
        return EnumSet.complementOf(EnumSet.copyOf(needed));
    }
}
