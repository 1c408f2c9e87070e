package nl.kansrijk.account;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Lets Spring Security find people, and keeps count of wrong passwords. */
@Component
class SigningIn implements UserDetailsService {

    private final People people;
    private final Clock clock;

    SigningIn(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return people.find(name)
                .map(person -> User.withUsername(person.name())
                        .password(person.passwordHash())
                        .roles(person.roles().stream().map(Role::name).toArray(String[]::new))
                        .accountLocked(person.isLockedAt(clock.instant()))
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("Nobody signs in with this name."));
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent event) {
        people.signInFailed(event.getAuthentication().getName());
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        people.signInSucceeded(event.getAuthentication().getName());
    }
}
