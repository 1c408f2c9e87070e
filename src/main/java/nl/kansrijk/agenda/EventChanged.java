package nl.kansrijk.agenda;

/** The editors have changed an event; listeners are part of the transaction that publishes. */
public record EventChanged(Event before, Event now) {}
