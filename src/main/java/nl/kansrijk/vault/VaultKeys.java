package nl.kansrijk.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the vault: the first seals, all of them open.
 *
 * @param all newest first
 */
record VaultKeys(List<Key> all) {

    static final int BYTES = 32;
    private static final String FILE = "kluis.sleutel";

    VaultKeys {
        all = List.copyOf(all);
    }

    /**
     * A key with a number of its own, so that what it sealed says which key opens it.
     *
     * @param id the start of its SHA-256
     */
    record Key(int id, SecretKey secret) {

        static Key of(byte[] bytes) {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
                return new Key(ByteBuffer.wrap(digest).getInt(), new SecretKeySpec(bytes, "AES"));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    Key newest() {
        return all.getFirst();
    }

    Key oldest() {
        return all.getLast();
    }

    /** Keys as they stand in the settings: base64, 32 bytes each. */
    static VaultKeys read(String newest, String former) {
        var keys = new ArrayList<Key>();
        Stream.concat(Stream.of(newest), Stream.of(former.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(text -> keys.add(key(text)));
        return new VaultKeys(keys);
    }

    /** The file in the data folder; it is made with a key in it when it is not there yet. */
    static Path fileIn(Path folder) {
        var file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                write(file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(unreadable(file), e);
        }
    }

    /** The keys in a file, one a line, newest first. */
    static VaultKeys in(Path file) {
        try {
            var keys = Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(VaultKeys::key)
                    .toList();
            if (keys.isEmpty()) {
                throw new IllegalStateException("In %s staat geen sleutel. Zet er een in.".formatted(file));
            }
            return new VaultKeys(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(unreadable(file), e);
        }
    }

    private static String unreadable(Path file) {
        return "De sleutel in %s is niet te lezen of te maken. Kijk of je daar mag lezen en schrijven.".formatted(file);
    }

    private static void write(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        // Closed to others from the start, and whole or not there at all.
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "kluis", ".nieuw", ownerOnly(file));
        try {
            Files.writeString(
                    draft,
                    Base64.getEncoder().encodeToString(bytes) + "\n",
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            putInPlace(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Never over a key that is there: what that one sealed could not be opened any more. */
    private static void putInPlace(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException somebodyWasFirst) {
            // Another start at the same moment; we use its key too.
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            Files.move(draft, file);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static Key key(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == BYTES) {
                return Key.of(Arrays.copyOf(bytes, BYTES));
            }
        } catch (IllegalArgumentException notBase64) {
            // The sentence below says what it should be; what it was is a secret.
        }
        throw new IllegalStateException(
                "De sleutel voor persoonsgegevens klopt niet: nodig zijn 32 bytes in base64. Maak er een met: openssl rand -base64 32.");
    }
}
