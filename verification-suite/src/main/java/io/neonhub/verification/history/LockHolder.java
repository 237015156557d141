package io.neonhub.verification.history;

/**
 * Who holds the lock that Prisma takes for a deploy.
 *
 * @param client role, application and address, as far as our role may see them
 * @param since when the session began
 */
public record LockHolder(int pid, String client, String since) {

    @Override
    public String toString() {
        return "the session with pid " + pid + " (" + client + ", since " + since + ")";
    }
}
