package nl.kansrijk.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * One account per role, to try the portal out on one's own machine.
 *
 * <p>Only with the embedded database. The passwords are random per data folder and lie in it, readable for its owner.
 */
@Component
public class SampleAccounts {

    private static final String FILE = "voorbeeldaccounts.txt";

    /** Letters and digits that nobody confuses. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int PASSWORD_LENGTH = 12;

    private final People people;
    private final PasswordEncoder passwords;
    private final Path file;
    private final boolean embedded;

    SampleAccounts(
            People people,
            PasswordEncoder passwords,
            @Value("${kansrijk.data}") Path data,
            @Value("${spring.datasource.url}") String databaseUrl) {
        this.people = people;
        this.passwords = passwords;
        this.file = data.resolve(FILE);
        this.embedded = databaseUrl.startsWith("jdbc:h2:");
    }

    /** Names with their passwords; empty with a production database. */
    public Map<String, String> prepare() {
        if (!embedded) {
            return Map.of();
        }
        var known = read();
        for (var role : Role.values()) {
            var name = "voorbeeld-" + role.label().replace("ö", "o");
            if (!known.containsKey(name) || people.find(name).isEmpty()) {
                known.put(name, withNewPassword(name, role));
            }
        }
        write(known);
        return known;
    }

    private String withNewPassword(String name, Role role) {
        var password = randomPassword();
        var hash = passwords.encode(password);
        if (people.find(name).isPresent()) {
            people.changePassword(name, hash);
        } else {
            people.add(new Person(
                    name,
                    capitalised(role.label()) + " (voorbeeld)",
                    hash,
                    Set.of(role),
                    true,
                    Optional.empty(),
                    Area.EVERYWHERE));
        }
        return password;
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String randomPassword() {
        return new SecureRandom()
                .ints(PASSWORD_LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }

    private Map<String, String> read() {
        var known = new LinkedHashMap<String, String>();
        try {
            var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            lines.stream()
                    .map(line -> line.split(" ", 2))
                    .filter(parts -> parts.length == 2)
                    .forEach(parts -> known.put(parts[0], parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    private void write(Map<String, String> accounts) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            Files.write(
                    file,
                    accounts.entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
