DO $$
BEGIN
    CREATE ROLE reader;
    GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader;
    CREATE FUNCTION become_reader() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN SET ROLE reader; END';
    CREATE EVENT TRIGGER become_reader ON login EXECUTE FUNCTION become_reader();
    ALTER EVENT TRIGGER become_reader ENABLE ALWAYS;
END
$$;

/* Agent jobs › 6 workers at the same time claim each of 60 jobs exactly once
public.agent_jobs: refuses INSERT: permission denied for table agent_jobs (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Agent jobs › a job that fails keeps its error and metrics
public.agent_jobs: refuses INSERT: permission denied for table agent_jobs (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Agent jobs › a job that is enqueued is queued as of now, without output, error and metrics
public.agent_jobs: refuses INSERT: permission denied for table agent_jobs (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Agent jobs › a job that is finished is neither claimed nor finished again
public.agent_jobs: refuses INSERT: permission denied for table agent_jobs (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Agent jobs › a job that succeeds keeps its output and metrics
public.agent_jobs: refuses INSERT: permission denied for table agent_jobs (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Agent jobs › a worker passes over a job that another one is claiming, without waiting
public.agent_jobs: refuses INSERT: permission denied for table agent_jobs (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Agent jobs › input, output and metrics survive as the JSON they are
public.agent_jobs: refuses INSERT: permission denied for table agent_jobs (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Agent jobs › jobs are claimed in the order of their creation, those of one moment in the order of their ids
public.agent_jobs: refuses INSERT: permission denied for table agent_jobs (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Agent jobs › the job of a worker that dies after its claim stays running
public.agent_jobs: refuses INSERT: permission denied for table agent_jobs (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Agent jobs › the job of a worker that dies before its claim commits is claimed by another one
public.agent_jobs: refuses INSERT: permission denied for table agent_jobs (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Agent jobs › the next job is found through an index on status or creation time
public.agent_jobs: refuses EXPLAIN: permission denied for table agent_jobs (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › a second link to the same provider account is rejected
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › a second session with the same token is rejected
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › a second user with the same email is rejected
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › a second verification token with the same identifier and token is rejected
public.verification_tokens: refuses INSERT: permission denied for table verification_tokens (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › createSession keeps its expiry to the millisecond
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › createUser keeps every field as it was given
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › createVerificationToken keeps it exactly
public.verification_tokens: refuses INSERT: permission denied for table verification_tokens (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › deleteSession removes that session alone
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › deleteUser removes the user with sessions and accounts, and nobody else's
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › expired sessions and tokens are kept until they are deleted by their expiry, and live ones stay
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › getSessionAndUser finds both by the exact token
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › getUser finds a user by id, and none by an id that is gone
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › getUserByAccount finds a user by provider and account, and none by another provider
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › getUserByEmail finds a user by the exact address
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › linkAccount keeps all 11 fields
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › tokens of 2000 characters are kept whole
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › unlinkAccount removes that account alone
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › updateSession changes the given fields alone
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › updateUser changes the given fields alone
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › useVerificationToken by two sessions at once has exactly one winner
public.verification_tokens: refuses INSERT: permission denied for table verification_tokens (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › useVerificationToken returns the token once and removes it
public.verification_tokens: refuses INSERT: permission denied for table verification_tokens (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Auth tables › useVerificationToken with a wrong identifier leaves the token
public.verification_tokens: refuses INSERT: permission denied for table verification_tokens (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Connectivity › lets the role read and write every declared table
public.accounts: refuses INSERT, UPDATE, DELETE to the role "reader"
  → GRANT INSERT, UPDATE, DELETE ON "public"."accounts" TO "reader";
public.agent_jobs: refuses INSERT, UPDATE, DELETE to the role "reader"
  → GRANT INSERT, UPDATE, DELETE ON "public"."agent_jobs" TO "reader";
public.content_drafts: refuses INSERT, UPDATE, DELETE to the role "reader"
  → GRANT INSERT, UPDATE, DELETE ON "public"."content_drafts" TO "reader";
public.metric_events: refuses INSERT, UPDATE, DELETE to the role "reader"
  → GRANT INSERT, UPDATE, DELETE ON "public"."metric_events" TO "reader";
public.sessions: refuses INSERT, UPDATE, DELETE to the role "reader"
  → GRANT INSERT, UPDATE, DELETE ON "public"."sessions" TO "reader";
public.users: refuses INSERT, UPDATE, DELETE to the role "reader"
  → GRANT INSERT, UPDATE, DELETE ON "public"."users" TO "reader";
public.verification_tokens: refuses INSERT, UPDATE, DELETE to the role "reader"
  → GRANT INSERT, UPDATE, DELETE ON "public"."verification_tokens" TO "reader";
*/

/* Content drafts › a draft is generated and then published, step by step
public.content_drafts: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Content drafts › a new draft is a professional draft of now, without an audience
public.content_drafts: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Content drafts › a step that another editor has already taken changes nothing
public.content_drafts: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Content drafts › an author's drafts are listed by date, the end of the range left out
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Content drafts › an author's drafts are listed by status, newest first
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Content drafts › deleting an author does to the drafts what the foreign key declares
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Content drafts › title, topic and a long body are kept exactly
public.content_drafts: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Foreign keys › does what it declares when the referenced row is deleted › public.accounts: accounts_userId_fkey
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Foreign keys › does what it declares when the referenced row is deleted › public.agent_jobs: agent_jobs_createdById_fkey
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Foreign keys › does what it declares when the referenced row is deleted › public.content_drafts: content_drafts_createdById_fkey
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Foreign keys › does what it declares when the referenced row is deleted › public.sessions: sessions_userId_fkey
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Foreign keys › rejects a row that refers to nothing › public.accounts: accounts_userId_fkey
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Foreign keys › rejects a row that refers to nothing › public.agent_jobs: agent_jobs_createdById_fkey
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Foreign keys › rejects a row that refers to nothing › public.content_drafts: content_drafts_createdById_fkey
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Foreign keys › rejects a row that refers to nothing › public.sessions: sessions_userId_fkey
public.users: refuses INSERT: permission denied for table users (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Metric events › 4 writers at the same time lose nothing
public.metric_events: refuses INSERT: permission denied for table metric_events (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Metric events › a batch of 500 events is stored whole
public.metric_events: refuses INSERT: permission denied for table metric_events (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Metric events › a batch with an event that stands there already is rejected whole
public.metric_events: refuses INSERT: permission denied for table metric_events (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Metric events › a time range has its start and leaves its end out, to the millisecond
public.metric_events: refuses INSERT: permission denied for table metric_events (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Metric events › an event keeps its type and its meta data, and gets the time of now
public.metric_events: refuses INSERT: permission denied for table metric_events (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Metric events › events are counted by type
public.metric_events: refuses INSERT: permission denied for table metric_events (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/

/* Metric events › events are found by what their meta data contain
public.metric_events: refuses INSERT: permission denied for table metric_events (SQLSTATE 42501)
  → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
*/
