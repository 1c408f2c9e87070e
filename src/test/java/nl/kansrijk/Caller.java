package nl.kansrijk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the portal over HTTP, with a browser's cookies or without. */
public final class Caller implements AutoCloseable {

    private final int port;
    private final HttpClient client;

    private Caller(Environment environment, HttpClient.Builder client) {
        this.port = environment.getRequiredProperty("local.server.port", Integer.class);
        this.client = client.followRedirects(Redirect.NEVER).build();
    }

    public static Caller withoutCookies(Environment environment) {
        return new Caller(environment, HttpClient.newBuilder());
    }

    public static Caller withCookies(Environment environment) {
        return new Caller(environment, HttpClient.newBuilder().cookieHandler(new CookieManager()));
    }

    public HttpResponse<String> get(String address, String... headers) {
        return text(request(address, headers).GET());
    }

    public HttpResponse<byte[]> bytes(String address, String... headers) {
        try {
            return client.send(request(address, headers).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> head(String address) {
        return text(request(address).HEAD());
    }

    public HttpResponse<String> post(String address, Map<String, String> form, String... headers) {
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(address, "application/x-www-form-urlencoded", body, headers);
    }

    public HttpResponse<String> post(String address, String type, String body, String... headers) {
        return text(
                request(address, headers).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Document page(String address) {
        return Jsoup.parse(get(address).body());
    }

    public JsonNode json(String address) {
        return JsonMapper.shared().readTree(get(address).body());
    }

    /** Sends a request line just as it stands, as no decent client would; gives back the whole answer. */
    public String raw(String requestLine) {
        try (var socket = new Socket("localhost", port)) {
            var out = socket.getOutputStream();
            out.write((requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> text(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
