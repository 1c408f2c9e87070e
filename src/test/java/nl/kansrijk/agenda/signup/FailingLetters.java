package nl.kansrijk.agenda.signup;

import nl.kansrijk.TestDatabase;

/** While this is open, the database does not take certain letters. */
record FailingLetters(TestDatabase database) implements AutoCloseable {

    /**
     * Letters that are not taken.
     *
     * @param reason as in SQL's {@code like}
     */
    FailingLetters(TestDatabase database, String reason) {
        this(database);
        database.jdbc()
                .sql("alter table mail_letter add constraint not_taken check (reason not like '%s')".formatted(reason))
                .update();
    }

    @Override
    public void close() {
        database.jdbc().sql("alter table mail_letter drop constraint not_taken").update();
    }
}
