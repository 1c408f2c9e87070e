package nl.kansrijk.guidance.cases;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kansrijk.design.Typed;
import nl.kansrijk.mail.EmailAddress;

/**
 * What somebody filled in so far, by the names of the fields, as it was typed.
 *
 * @param values never blank
 */
public record Answers(Map<String, String> values) {

    public static final String SITUATION = "situatie";
    public static final String RELATION = "wie-ben-je";
    public static final String ASKER = "jouw-naam";
    public static final String THEIR_SITUATION = "situatie-ander";
    public static final String CONSENT_OF_OTHER = "toestemming";
    public static final String TOPIC = "onderwerp-";
    public static final String QUESTION = "vraag";
    public static final String WORK = "werk";
    public static final String DIPLOMA = "diploma";
    public static final String REGISTRATION = "big";
    public static final String POSTCODE = "postcode";
    public static final String AGE = "leeftijd";
    public static final String PARENT_KNOWS = "ouder-weet-het";
    public static final String WAY = "hoe";
    public static final String SPOKEN = "taal";
    public static final String NAME = "naam";
    public static final String ADDRESS = "email";
    public static final String PHONE = "telefoon";

    public static final String YES = "ja";

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** With what was typed in some fields in the place of what they held. */
    public Answers with(List<String> fields, Typed typed) {
        var more = new TreeMap<>(values);
        for (var field : fields) {
            var text = field.equals(QUESTION) ? typed.text(field) : typed.line(field);
            if (text.isEmpty()) {
                more.remove(field);
            } else {
                more.put(field, text);
            }
        }
        return new Answers(more);
    }

    public Optional<String> find(String field) {
        return Optional.ofNullable(values.get(field));
    }

    public String text(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isYes(String field) {
        return text(field).equals(YES);
    }

    public Optional<Situation> situation() {
        return find(SITUATION).flatMap(Situation::of);
    }

    public boolean isForSomebodyElse() {
        return situation().filter(Situation.FOR_SOMEBODY_ELSE::equals).isPresent();
    }

    /** Of the person to be guided. */
    public Optional<Situation> ownSituation() {
        return isForSomebodyElse()
                ? find(THEIR_SITUATION).flatMap(Situation::of).filter(Situation.ofOneself()::contains)
                : situation();
    }

    public List<Topic> topics() {
        return Stream.of(Topic.values()).filter(topic -> isYes(topic.field())).toList();
    }

    public String name() {
        return text(NAME);
    }

    public Optional<EmailAddress> address() {
        return find(ADDRESS).flatMap(EmailAddress::read);
    }

    public Optional<String> phone() {
        return find(PHONE);
    }

    public Typed typed() {
        return new Typed(values);
    }
}
