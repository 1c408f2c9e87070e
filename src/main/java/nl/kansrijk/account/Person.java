package nl.kansrijk.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who can sign in.
 *
 * @param name with which they sign in
 * @param sample made for trying out, not a real person
 * @param lockedUntil no sign-in before this moment, after too many wrong passwords
 * @param area for which regions they work
 */
public record Person(
        String name,
        String displayName,
        String passwordHash,
        Set<Role> roles,
        boolean sample,
        Optional<Instant> lockedUntil,
        Area area) {

    public boolean isLockedAt(Instant moment) {
        return lockedUntil.filter(moment::isBefore).isPresent();
    }
}
