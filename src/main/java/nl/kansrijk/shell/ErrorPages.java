package nl.kansrijk.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people and programs get when something went wrong: a sentence and a way on, never a stack trace. */
@RestController
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<?> error(HttpServletRequest request) {
        var status = status(request);
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return path.startsWith("/api/")
                ? ResponseEntity.status(status)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("status", status.value(), "error", sentence(status)))
                : ResponseEntity.status(status)
                        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                        .body(html(status));
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }

    private static String sentence(HttpStatus status) {
        if (status.is5xxServerError()) {
            return "Er ging iets mis bij ons. Probeer het zo nog eens.";
        }
        return switch (status) {
            case NOT_FOUND -> "Op dit adres is niets.";
            case FORBIDDEN, UNAUTHORIZED -> "Je hebt geen toegang tot dit adres.";
            default -> "Met dit adres kunnen we niets. Kijk na of het goed is overgenomen.";
        };
    }

    /** Plain HTML without help from the rest of the portal, which may be what is broken. */
    private static String html(HttpStatus status) {
        return """
                <!doctype html>
                <html lang="nl">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Dit lukt niet – Kansrijk</title>
                <style>
                body { background: #fbf8f3; color: #17202a; font: 1.125rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 40rem; padding: 2rem 1rem }
                h1 { font-size: 2.125rem; line-height: 1.1 }
                a { color: inherit }
                img { height: auto; max-width: 100%% }
                input, button { border: 2px solid #17202a; border-radius: 8px; font: inherit; padding: .5rem .75rem }
                button { background: #17202a; color: #fbf8f3 }
                @media (forced-colors: active) { button { background: ButtonFace; color: ButtonText } }
                </style>
                </head>
                <body>
                <main>
                <img src="/assets/storing.svg" alt="" width="640" height="400">
                <h1>Dit lukt niet</h1>
                <p>%s</p>
                <form action="/zoeken" method="get" role="search">
                <label for="q">Zoek een beroep, opleiding of school</label><br>
                <input id="q" name="q" type="search" maxlength="200"> <button type="submit">Zoek</button>
                </form>
                <p><a href="/">Naar het begin</a></p>
                </main>
                </body>
                </html>
                """.formatted(sentence(status));
    }
}
