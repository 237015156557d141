package io.neonhub.verification.rows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Numbers to try, the plain ones first.
 *
 * @param bound what the absolute value must stay below
 * @param scale the digits after the point that the type holds
 */
record NumberSamples(BigDecimal bound, int scale) {
    private static final List<BigDecimal> PLAIN = Stream.of("1", "0", "2", "5", "10", "100", "1000", "-1", "0.5", "0.1")
            .map(BigDecimal::new)
            .toList();
    private static final int FRESH = 20;

    static NumberSamples integer(int bits) {
        return new NumberSamples(new BigDecimal(BigInteger.TWO.pow(bits)), 0);
    }

    /** {@code numeric} with the modifier that {@code atttypmod} holds: precision in its upper, scale in its lower half. */
    static NumberSamples numeric(int modifier) {
        if (modifier < 0) {
            return new NumberSamples(BigDecimal.TEN.pow(30), 10);
        }
        int precision = (modifier - 4) >> 16;
        int scale = (((modifier - 4) & 0x7ff) ^ 1024) - 1024;
        return new NumberSamples(BigDecimal.ONE.scaleByPowerOfTen(precision - scale), Math.max(scale, 0));
    }

    List<String> all(Hints hints, boolean distinct) {
        List<BigDecimal> samples = new ArrayList<>(PLAIN);
        for (BigDecimal number : hints.numbers()) {
            samples.addAll(List.of(
                    number,
                    number.add(BigDecimal.ONE),
                    number.subtract(BigDecimal.ONE),
                    number.add(new BigDecimal("0.5"))));
        }
        for (int i = 0; i < FRESH; i++) {
            samples.add(distinct ? i : samples.size(), fresh());
        }
        return samples.stream()
                .filter(sample -> sample.abs().compareTo(bound) < 0)
                .filter(sample -> sample.stripTrailingZeros().scale() <= scale)
                .map(BigDecimal::toPlainString)
                .distinct()
                .toList();
    }

    private BigDecimal fresh() {
        BigDecimal fraction = new BigDecimal("0." + Fresh.digits(18));
        return bound.min(BigDecimal.TEN.pow(17)).multiply(fraction).setScale(scale, RoundingMode.DOWN);
    }
}
