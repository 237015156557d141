package io.neonhub.verification.schema.prisma;

import io.neonhub.failure.UsageException;
import io.neonhub.verification.schema.Extension;
import io.neonhub.verification.schema.prisma.Syntax.ConfigurationBlock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The datasource block.
 *
 * @param name the word before the dot in native types: {@code db}
 * @param foreignKeys whether relations become foreign keys: not with {@code relationMode = "prisma"}
 * @param extensions sorted by name
 * @param variables the environment variables that its URLs are read from, by setting
 */
record Datasource(String name, boolean foreignKeys, List<Extension> extensions, Map<String, String> variables) {
    private static final List<String> URLS = List.of("url", "directUrl", "shadowDatabaseUrl");
    private static final Set<String> POSTGRESQL = Set.of("postgresql", "postgres");

    static Datasource of(List<ConfigurationBlock> configuration, SourceFile firstFile) {
        List<ConfigurationBlock> blocks = configuration.stream()
                .filter(it -> it.keyword().equals("datasource"))
                .toList();
        if (blocks.isEmpty()) {
            throw new UsageException(firstFile.name()
                    + ": no datasource block. Write datasource db { provider = \"postgresql\" } on lines of its own.");
        }
        if (blocks.size() > 1) {
            throw blocks.get(1)
                    .name()
                    .at()
                    .error("a second datasource; the first is at "
                            + blocks.get(0).name().at() + ". Remove one of them.");
        }
        return of(blocks.get(0));
    }

    private static Datasource of(ConfigurationBlock block) {
        checkProvider(block);
        Optional<Value> mode = block.setting("relationMode").or(() -> block.setting("referentialIntegrity"));
        return new Datasource(
                block.name().text(),
                mode.map(Value::text).filter("prisma"::equals).isEmpty(),
                block.setting("extensions").map(Value::items).orElse(List.of()).stream()
                        .map(Datasource::extension)
                        .sorted(Comparator.comparing(Extension::name))
                        .toList(),
                variables(block));
    }

    /** {@code env("DATABASE_URL")}; a URL that is written out is nobody's to look at. */
    private static Map<String, String> variables(ConfigurationBlock block) {
        Map<String, String> variables = new HashMap<>();
        for (String setting : URLS) {
            block.setting(setting)
                    .filter(value ->
                            value instanceof Value.Call call && call.name().equals("env"))
                    .flatMap(value -> ((Value.Call) value).arguments().stream().findFirst())
                    .ifPresent(
                            argument -> variables.put(setting, argument.value().text()));
        }
        return variables;
    }

    private static void checkProvider(ConfigurationBlock block) {
        Value provider = block.setting("provider")
                .orElseThrow(() -> block.name()
                        .at()
                        .error("the datasource '" + block.name().text()
                                + "' has no provider. Write provider = \"postgresql\"."));
        if (!POSTGRESQL.contains(provider.text())) {
            throw provider.at()
                    .error("expected the provider \"postgresql\", found \"" + provider.text()
                            + "\". Only PostgreSQL databases can be verified.");
        }
    }

    /** {@code citext}, or {@code uuidOssp(map: "uuid-ossp")} with the name that is no identifier. */
    private static Extension extension(Value value) {
        if (value instanceof Value.Call call) {
            return new Extension(call.argument("map").map(Value::text).orElse(call.name()));
        }
        return new Extension(value.word());
    }
}
