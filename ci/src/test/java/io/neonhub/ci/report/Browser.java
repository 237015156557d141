package io.neonhub.ci.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A headless Chromium. Where there is none, a test is left out, unless {@code neonhub.test.required} demands a browser.
 *
 * @param folder an empty folder for its profile and logs
 */
record Browser(Path binary, Path folder) {
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--allow-file-access-from-files",
            "--enable-logging=stderr",
            "--virtual-time-budget=2000");

    /** What was rendered, what the page said on its console, and every URL that it asked for. */
    record Visit(String dom, List<String> console, List<String> requests) {}

    static Browser required(Path folder) {
        Optional<Path> found = Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
        boolean demanded = List.of(
                        System.getProperty("neonhub.test.required", "").split(","))
                .contains("browser");
        if (found.isEmpty() && demanded) {
            throw new AssertionError("There is no Chromium on the PATH, and neonhub.test.required demands a browser.");
        }
        return found.map(chromium -> new Browser(chromium, folder))
                .orElseGet(() -> Assumptions.abort("the report in a browser: there is no Chromium on the PATH"));
    }

    Visit open(Path page, String... flags) throws IOException, InterruptedException {
        Path dom = folder.resolve("dom.html");
        Path log = folder.resolve("browser.log");
        Path net = folder.resolve("net.json");
        List<String> command = new ArrayList<>(List.of(binary.toString()));
        command.addAll(FLAGS);
        command.addAll(List.of(flags));
        command.addAll(List.of("--user-data-dir=" + folder.resolve("profile"), "--log-net-log=" + net, "--dump-dom"));
        command.add(page.toUri().toString());
        new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start()
                .waitFor();
        return new Visit(
                Files.readString(dom),
                Files.readAllLines(log).stream()
                        .filter(line -> line.contains("CONSOLE"))
                        .toList(),
                requestsOfPages(net));
    }

    /** A request that a page makes names its origin as the initiator; those of the browser itself have none. */
    private static List<String> requestsOfPages(Path netLog) throws IOException {
        List<String> urls = new ArrayList<>();
        for (JsonNode event : new ObjectMapper().readTree(netLog.toFile()).path("events")) {
            JsonNode request = event.path("params");
            boolean ofPage = !request.path("initiator").asText("not an origin").equals("not an origin");
            if (ofPage && request.has("url")) {
                urls.add(request.path("url").asText());
            }
        }
        return urls;
    }
}
