package nl.kansrijk.account;

import java.net.URI;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes people who have just signed in to the first screen of their role. */
@RestController
class OwnDesk {

    @GetMapping(AccountPaths.OWN_DESK)
    ResponseEntity<Void> find(@Nullable Authentication signedIn) {
        var desk = signedIn == null
                ? AccountPaths.SIGN_IN
                : Stream.of(Role.values())
                        .filter(role -> signedIn.getAuthorities().stream()
                                .anyMatch(authority -> ("ROLE_" + role.name()).equals(authority.getAuthority())))
                        .map(Role::desk)
                        .findFirst()
                        .orElse("/");
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(desk))
                .build();
    }
}
