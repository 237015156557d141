package io.neonhub.database.server;

import io.neonhub.failure.UsageException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hosts of a URL. A host or port that cannot be one is not shown: it may be part of a password. */
final class UrlHosts {
    private static final Pattern ENTRY = Pattern.compile("(\\[[^\\]]*\\]|[^\\[\\]:]*)(?::([^:]*))?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]+");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final String LOCALHOST = "localhost";

    private UrlHosts() {}

    static List<DatabaseUrl.Host> of(String written) {
        String[] entries = written.split(",", -1);
        List<DatabaseUrl.Host> hosts = new ArrayList<>();
        for (String entry : entries) {
            if (entry.isEmpty() && entries.length > 1) {
                throw new UsageException("a host is missing beside a comma. Write HOST:PORT,HOST:PORT.");
            }
            hosts.add(host(entry));
        }
        return hosts;
    }

    private static DatabaseUrl.Host host(String entry) {
        Matcher parts = ENTRY.matcher(entry);
        if (!parts.matches()) {
            throw new UsageException(
                    "the host has more than one ':' or a stray bracket. Write an IPv6 address in brackets,"
                            + " for example [::1]:5432, and percent-encode a ':' that belongs to the password.");
        }
        String bracketed = parts.group(1);
        Optional<String> port = Optional.ofNullable(parts.group(2));
        if (!bracketed.startsWith("[")) {
            return new DatabaseUrl.Host(name(Percent.decode("the host", bracketed)), port(port));
        }
        String address = Percent.decode("the host", bracketed.substring(1, bracketed.length() - 1));
        if (!isIpv6(address)) {
            throw new UsageException(
                    "what stands in brackets is no IPv6 address, or one with a zone. Write for example [::1]:5432.");
        }
        return new DatabaseUrl.Host(address, port(port));
    }

    /** As libpq reads them: lists, and one port counts for every host. */
    static List<DatabaseUrl.Host> ofParameters(String hostList, Optional<String> portList) {
        String[] names = hostList.split(",", -1);
        String[] ports = portList.orElse("").split(",", -1);
        if (ports.length != 1 && ports.length != names.length) {
            throw new UsageException("there are " + names.length + " hosts and " + ports.length
                    + " ports. Write one port for all, or one for each.");
        }
        List<DatabaseUrl.Host> hosts = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i].contains(":") && !isIpv6(names[i])) {
                throw new UsageException("the port is given twice, in front of the '?' and behind it. Leave one out.");
            }
            hosts.add(new DatabaseUrl.Host(name(names[i]), port(Optional.of(ports[ports.length == 1 ? 0 : i]))));
        }
        return hosts;
    }

    private static String name(String host) {
        if (host.isEmpty()) {
            return LOCALHOST;
        }
        if (host.startsWith("/") || host.startsWith("@")) {
            throw new UsageException("the host is the folder of a Unix socket, and JDBC connects over TCP alone. Write"
                    + " localhost, or the name of the machine.");
        }
        if (!NAME.matcher(host).matches() && !isIpv6(host)) {
            throw new UsageException("the host holds a character that no name of a machine has. Write HOST:PORT, and"
                    + " percent-encode what belongs to the password.");
        }
        return host;
    }

    private static boolean isIpv6(String address) {
        return IPV6.matcher(address).matches() && isAddress("[" + address + "]");
    }

    /** @param bracketed in brackets, so that nobody looks for a name */
    private static boolean isAddress(String bracketed) {
        try {
            InetAddress.getByName(bracketed);
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static int port(Optional<String> written) {
        String port = written.orElse("");
        if (port.isEmpty()) {
            return DatabaseUrl.Host.DEFAULT_PORT;
        }
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65_535) {
            throw new UsageException(
                    "the port is no number from 1 to 65535. Write HOST:5432; if a password stands there,"
                            + " write USER:PASSWORD@ in front of the host.");
        }
        return Integer.parseInt(port);
    }
}
