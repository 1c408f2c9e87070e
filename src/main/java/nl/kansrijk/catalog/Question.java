package nl.kansrijk.catalog;

/** A question that visitors have, and our answer. */
public record Question(String question, String answer) {}
