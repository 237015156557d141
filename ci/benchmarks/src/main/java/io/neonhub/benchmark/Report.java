package io.neonhub.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.neonhub.benchmark.Result.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The outcome of a run, for people and for machines. */
record Report(Machine machine, int rounds, List<String> missing, List<Result> results) {

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("benchmark.md"), markdown());
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(folder.resolve("benchmark.json").toFile(), this);
    }

    String markdown() {
        return Stream.of(targets(), figures(), circumstances(), String.join("\n", missing))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String targets() {
        return table(
                "| work | compared | target | median | least … most | reached |\n|---|---|---|---|---|---|",
                result -> result.targets().stream().map(target -> row(result, target)));
    }

    private String figures() {
        return table(
                "| work | contender | median | least … most |\n|---|---|---|---|",
                result -> result.figures().entrySet().stream()
                        .map(figure -> row(result, figure.getKey(), figure.getValue())));
    }

    private String table(String head, Function<Result, Stream<String>> rows) {
        return Stream.concat(Stream.of(head), results.stream().flatMap(rows)).collect(Collectors.joining("\n"));
    }

    private String circumstances() {
        return machine.facts().entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining("; ", rounds + (rounds == 1 ? " round. " : " rounds. "), "."));
    }

    private static String row(Result result, Judgement target) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s %s | %.2f | %.2f … %.2f | %s |",
                result.title(),
                target.text(),
                target.bound(),
                plain(target.limit()),
                target.value().median(),
                target.value().least(),
                target.value().most(),
                target.reached() ? "yes" : "**no**");
    }

    private static String row(Result result, String contender, Spread figure) {
        return "| %s, %s | %s | %s | %s … %s |"
                .formatted(
                        result.title(),
                        result.unit(),
                        contender,
                        plain(figure.median()),
                        plain(figure.least()),
                        plain(figure.most()));
    }

    /** Three digits that count, or all before the point. */
    private static String plain(double number) {
        int decimals = number >= 100 ? 0 : number >= 10 ? 1 : number >= 0.1 ? 2 : 4;
        String text = String.format(Locale.ROOT, "%." + decimals + "f", number);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
