package nl.kansrijk.mail;

/** The mail server has taken a letter. */
public record LetterSent(String reason) {}
