package nl.kansrijk.mail;

/** A letter cannot be delivered, now or later. */
public record LetterRefused(String reason) {}
