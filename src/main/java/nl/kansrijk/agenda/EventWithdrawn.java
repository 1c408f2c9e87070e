package nl.kansrijk.agenda;

/** The editors have withdrawn an event; listeners are part of the transaction that withdraws. */
public record EventWithdrawn(Event event) {}
