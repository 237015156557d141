package io.neonhub.verification.schema.prisma;

import io.neonhub.verification.schema.prisma.Syntax.Attribute;
import io.neonhub.verification.schema.prisma.Syntax.Block;
import io.neonhub.verification.schema.prisma.Syntax.ConfigurationBlock;
import io.neonhub.verification.schema.prisma.Syntax.EnumBlock;
import io.neonhub.verification.schema.prisma.Syntax.EnumLine;
import io.neonhub.verification.schema.prisma.Syntax.FieldLine;
import io.neonhub.verification.schema.prisma.Syntax.ModelBlock;
import io.neonhub.verification.schema.prisma.Syntax.Name;
import io.neonhub.verification.schema.prisma.Syntax.Setting;
import io.neonhub.verification.schema.prisma.Syntax.TypeReference;
import io.neonhub.verification.schema.prisma.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The outer half of the grammar, by recursive descent: blocks and their lines. */
final class Parser {
    private static final List<String> KEYWORDS = List.of("datasource", "generator", "model", "view", "type", "enum");

    private final TokenReader tokens;
    private final ValueParser values;
    private final TypeParser types;

    private Parser(TokenReader tokens) {
        this.tokens = tokens;
        this.values = new ValueParser(tokens);
        this.types = new TypeParser(tokens);
    }

    static List<Block> parse(SourceFile file) {
        Parser parser = new Parser(new TokenReader(Lexer.tokens(file)));
        List<Block> blocks = new ArrayList<>();
        while (!parser.tokens.peek().is(Kind.END)) {
            parser.block().ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Block> block() {
        Name keyword = tokens.takeName("a block, for example 'model User {'");
        rejectMisspelling(keyword);
        Name name = tokens.takeName("a name after '" + keyword.text() + "'");
        OpenBlock open = new OpenBlock(keyword, name);
        tokens.takeSymbol("{", "'{' after " + open.title());
        return switch (keyword.text()) {
            case "datasource", "generator" -> Optional.of(configuration(open));
            case "enum" -> Optional.of(enumBlock(open));
            case "model", "view", "type" -> Optional.of(model(open));
            default -> skip(open);
        };
    }

    /** A later Prisma may know more blocks, but hardly one that begins like one of today's. */
    private static void rejectMisspelling(Name keyword) {
        String word = keyword.text();
        Optional<String> meant = KEYWORDS.stream()
                .filter(it -> it.regionMatches(true, 0, word, 0, 2) && !it.equals(word))
                .findFirst();
        if (meant.isPresent() && !KEYWORDS.contains(word)) {
            throw keyword.at()
                    .error("expected a block, for example 'model User {', found '" + word + "'. Did you mean '"
                            + meant.get() + "'?");
        }
    }

    private Optional<Block> skip(OpenBlock open) {
        for (int depth = 1; depth > 0; ) {
            open.rejectEnd(tokens);
            Token token = tokens.take();
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
        }
        return Optional.empty();
    }

    private ConfigurationBlock configuration(OpenBlock open) {
        List<Setting> settings = new ArrayList<>();
        while (!open.closes(tokens)) {
            settings.add(setting(open));
        }
        return new ConfigurationBlock(open.keyword().text(), open.name(), settings);
    }

    private Setting setting(OpenBlock open) {
        Name key = tokens.takeName("a setting or '}' in " + open.title());
        open.rejectNextBlock(key, tokens);
        tokens.takeSymbol("=", "'=' after '" + key.text() + "'");
        Value value = values.value();
        endLine("the setting '" + key.text() + "'");
        return new Setting(key.text(), value);
    }

    private EnumBlock enumBlock(OpenBlock open) {
        List<EnumLine> lines = new ArrayList<>();
        Attributes attributes = lines(open, () -> lines.add(enumLine(open)));
        return new EnumBlock(open.name(), lines, attributes);
    }

    private EnumLine enumLine(OpenBlock open) {
        Name value = tokens.takeName("a value or '}' in " + open.title());
        open.rejectNextBlock(value, tokens);
        Attributes attributes = values.attributes("@");
        endLine("the value '" + value.text() + "'");
        return new EnumLine(value, attributes);
    }

    private ModelBlock model(OpenBlock open) {
        List<FieldLine> fields = new ArrayList<>();
        Attributes attributes = lines(open, () -> fields.add(fieldLine(open)));
        return new ModelBlock(open.keyword().text(), open.name(), fields, attributes);
    }

    private FieldLine fieldLine(OpenBlock open) {
        Name name = tokens.takeName("a field, '@@' or '}' in " + open.title());
        open.rejectNextBlock(name, tokens);
        TypeReference type = types.type(name);
        Attributes attributes = values.attributes("@");
        endLine("the field '" + name.text() + "'");
        return new FieldLine(name, type, attributes);
    }

    /** The lines up to the closing brace: attributes of the block, and what {@code line} reads. */
    private Attributes lines(OpenBlock open, Runnable line) {
        List<Attribute> attributes = new ArrayList<>();
        while (!open.closes(tokens)) {
            if (tokens.peek().is("@@")) {
                attributes.addAll(values.attributes("@@").list());
            } else {
                line.run();
            }
        }
        return new Attributes(attributes);
    }

    private void endLine(String of) {
        Token token = tokens.peek();
        if (!token.firstOnLine() && !token.is("}") && !token.is(Kind.END)) {
            throw tokens.expected("the end of the line after " + of);
        }
    }
}
