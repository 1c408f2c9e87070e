package nl.kansrijk.guidance.cases;

import java.util.Locale;
import nl.kansrijk.design.Language;

/** What people want to talk about. */
public enum Topic {
    WERK("Welk werk bij mij past", "Which work suits me"),
    OPLEIDING("Welke opleiding ik nodig heb", "Which education I need"),
    WERKGEVERS("Waar ik in mijn regio kan werken", "Where I can work in my region"),
    ANDERS_WERKEN("Ander werk in de zorg dan nu", "Other work in care than now"),
    DIPLOMAS("Wat mijn diploma's en ervaring waard zijn", "What my diplomas and experience are worth"),
    GELD("Wat het kost en wie betaalt", "What it costs and who pays");

    private final String dutch;
    private final String english;

    Topic(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    public String label(Language language) {
        return language.say(dutch, english);
    }

    /** Its name in the form. */
    public String field() {
        return Answers.TOPIC + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
