package nl.kansrijk.account;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.design.SessionFree;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may go where: reading is free, work areas ask who you are. */
@Configuration
@EnableWebSecurity
class Security {

    private static final String[] OPEN_TO_PROGRAMS = {
        "/api/**", "/health/**", "/assets/**", "/.well-known/**", "/sitemap.xml", "/robots.txt"
    };

    /** Flow's answers are sent by a forward, which leaves no moment to add headers at the end. */
    private static final ObjectPostProcessor<HeaderWriterFilter> BEFORE_THE_BODY = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    /** A day, such as the last one of somebody's consent, is a day in the Netherlands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** Programs and files: never a session. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        return http.securityMatcher(OPEN_TO_PROGRAMS)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .build();
    }

    /** Forms that anybody may send, and files that go with pages: no session, so nothing for another site to borrow. */
    @Bean
    @Order(2)
    SecurityFilterChain sessionFreePaths(HttpSecurity http, List<SessionFree> sessionFree) throws Exception {
        return http.securityMatcher(matcher(sessionFree))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    private static RequestMatcher matcher(List<SessionFree> sessionFree) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(sessionFree.stream()
                .flatMap(each -> Stream.concat(
                        each.forms().stream().map(form -> (RequestMatcher) paths.matcher(HttpMethod.POST, form)),
                        each.files().stream().map(paths::matcher)))
                .toList());
    }

    /** Everything else: Flow's views say themselves who may see them. */
    @Bean
    @Order(3)
    SecurityFilterChain views(HttpSecurity http) throws Exception {
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(AccountPaths.SIGN_IN, "/")
                                .defaultSuccessUrl(AccountPaths.OWN_DESK)
                                .anyRequest(requests -> requests.permitAll()))
                .headers(headers -> headers.withObjectPostProcessor(BEFORE_THE_BODY)
                        .cacheControl(cache -> cache.disable())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN)))
                .build();
    }
}
