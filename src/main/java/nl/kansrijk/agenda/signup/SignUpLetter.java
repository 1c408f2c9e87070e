package nl.kansrijk.agenda.signup;

import nl.kansrijk.agenda.AgendaPaths;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.design.Language;

/**
 * What the letters about a sign-up say, in plain Dutch and English.
 *
 * <p>Each has three gaps, in this order: for how many people, what it is about, and a link. The letter to who waits also
 * has the number in line.
 */
enum SignUpLetter {
    PLACED("plek", Calendar.ALONG, Link.SIGN_UP, "Je hebt een plek", "You have a place", """
            Leuk dat je komt. Je hebt een plek%s.

            %s
            Kom je toch niet, of wil je iets veranderen? Doe dat hier:
            %s

            Dan kan iemand anders jouw plek krijgen.
            """, """
            Good that you are coming. You have a place%s.

            %s
            Can't you come after all, or do you want to change something? Do that here:
            %s

            Then somebody else can have your place.
            """),
    WAITING(
            "wachtlijst",
            Calendar.NONE,
            Link.SIGN_UP,
            "Je staat op de wachtlijst",
            "You are on the waiting list",
            """
            Alle plekken zijn vergeven. Je staat op de wachtlijst, op nummer %4$d%1$s. Komt er een plek voor je vrij, dan krijg je meteen een mail.

            %2$s
            Hier zie je hoe het ervoor staat. Je kunt je er ook afmelden:
            %3$s
            """,
            """
            All places are taken. You are on the waiting list, number %4$d%1$s. If a place comes free for you, you get an e-mail at once.

            %2$s
            Here you see how it stands. You can also cancel here:
            %3$s
            """),
    ALREADY_SIGNED_UP("al", Calendar.NONE, Link.SIGN_UP, "Je was al aangemeld", "You had already signed up", """
            Met dit mailadres is opnieuw een aanmelding gedaan. Je staat al op de lijst%s, dus er is niets veranderd.

            %s
            Hier zie je je aanmelding. Je kunt er ook iets veranderen of je afmelden:
            %s

            Was jij dit niet? Dan hoef je niets te doen.
            """, """
            Somebody signed up again with this e-mail address. You are on the list already%s, so nothing has changed.

            %s
            Here you see your sign-up. You can also change something or cancel:
            %s

            Was this not you? Then you do not need to do anything.
            """),
    MOVED_UP(
            "opgeschoven",
            Calendar.ALONG,
            Link.SIGN_UP,
            "Goed nieuws, je hebt een plek",
            "Good news, you have a place",
            """
            Er is een plek vrijgekomen en die is voor jou%s. Je staat niet meer op de wachtlijst.

            %s
            Kun je niet meer? Meld je dan af, zodat de volgende mee kan:
            %s
            """,
            """
            A place has come free and it is yours%s. You are no longer on the waiting list.

            %s
            Can't you come any more? Then cancel, so that the next in line can come:
            %s
            """),
    NO_PLACE("geen-plek", Calendar.NONE, Link.AGENDA, "Er kwam geen plek vrij", "No place came free", """
            Het spijt ons: er is geen plek voor je vrijgekomen%s, en de activiteit is nu begonnen. Je hoeft niets te doen.

            %s
            Dit kan wel: kijk in de agenda wat er nog komt. Soms is er een tweede keer.
            %s
            """, """
            We are sorry: no place came free for you%s, and the event has now begun. You do not need to do anything.

            %s
            What you can do: see in the agenda what is still to come. Sometimes there is a second time.
            %s
            """),
    REMINDER("herinnering", Calendar.NONE, Link.SIGN_UP, "Tot gauw", "See you soon", """
            Nog even en het is zover. Je bent aangemeld%s.

            %s
            Kun je toch niet? Meld je dan hier af:
            %s
            """, """
            It is nearly time. You have signed up%s.

            %s
            Can't you come after all? Then cancel here:
            %s
            """),
    CANCELLED("afgemeld", Calendar.NONE, Link.EVENT, "Je bent afgemeld", "Your sign-up is cancelled", """
            Je bent afgemeld. We hebben je gegevens uit de lijst gewist%s.

            %s
            Bedenk je je? Meld je dan opnieuw aan:
            %s
            """, """
            Your sign-up is cancelled. We have erased your details from the list%s.

            %s
            Changed your mind? Then sign up again:
            %s
            """),
    PUT_OFF(
            "van-de-lijst",
            Calendar.NONE,
            Link.AGENDA,
            "Je staat niet meer op de lijst",
            "You are no longer on the list",
            """
            De organisatie heeft je aanmelding van de lijst gehaald%s.

            %s
            Klopt dat niet? Neem dan contact op met de organisatie. Wat er nog meer te doen is, zie je hier:
            %s
            """,
            """
            The organiser has taken your sign-up off the list%s.

            %s
            Is that not right? Then contact the organiser. Here you see what else there is to do:
            %s
            """),
    MOVED(
            "verplaatst",
            Calendar.ALONG,
            Link.SIGN_UP,
            "Let op, dit is veranderd",
            "Please note, this has changed",
            """
            De tijd of de plek is veranderd. Je aanmelding blijft staan%s. Dit is hoe het nu is:

            %s
            Kun je dan niet? Meld je hier af:
            %s
            """,
            """
            The time or the place has changed. Your sign-up still stands%s. This is how it is now:

            %s
            Can't you come then? Cancel here:
            %s
            """),
    DOES_NOT_TAKE_PLACE(
            "gaat-niet-door", Calendar.ALONG, Link.AGENDA, "Gaat niet door", "Does not take place", """
            Het spijt ons: dit gaat niet door. Je hoeft niets te doen; je gegevens zijn uit de lijst gewist%s.

            %s
            Wat er wel te doen is, zie je in de agenda:
            %s
            """, """
            We are sorry: this does not take place. You do not need to do anything; your details have been erased from the list%s.

            %s
            See in the agenda what you can go to instead:
            %s
            """);

    private final String code;
    private final Calendar calendar;
    private final Link link;
    private final String dutchSubject;
    private final String englishSubject;
    private final String dutch;
    private final String english;

    SignUpLetter(
            String code,
            Calendar calendar,
            Link link,
            String dutchSubject,
            String englishSubject,
            String dutch,
            String english) {
        this.code = code;
        this.calendar = calendar;
        this.link = link;
        this.dutchSubject = dutchSubject;
        this.englishSubject = englishSubject;
        this.dutch = dutch;
        this.english = english;
    }

    /** Whether an appointment for the calendar goes with it. */
    private enum Calendar {
        ALONG,
        NONE
    }

    /** Where its link leads. */
    private enum Link {
        SIGN_UP,
        EVENT,
        AGENDA
    }

    /** Its name in the reason of a letter. */
    String code() {
        return code;
    }

    boolean takesCalendarAlong() {
        return calendar == Calendar.ALONG;
    }

    String subject(Language language) {
        return language.say(dutchSubject, englishSubject);
    }

    String text(Language language) {
        return language.say(dutch, english);
    }

    /** The Dutch path to which its link leads. */
    String path(Event event, String token) {
        return switch (link) {
            case SIGN_UP -> AgendaPaths.signUp(token);
            case EVENT -> AgendaPaths.of(event.id());
            case AGENDA -> "/" + AgendaPaths.AGENDA;
        };
    }
}
