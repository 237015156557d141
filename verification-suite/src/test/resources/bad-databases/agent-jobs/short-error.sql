ALTER TABLE agent_jobs ALTER COLUMN error TYPE varchar(20);
/* Agent jobs › a job that fails keeps its error and metrics
public.agent_jobs: refuses UPDATE: value too long for type character varying(20) (SQLSTATE 22001)
  → Widen the column: ALTER TABLE "public"."agent_jobs" ALTER COLUMN … TYPE text;
*/
/* Tables › has its columns, with type, nullability and default › public.agent_jobs
public.agent_jobs.error: is character varying(20), declared as text
  → -- The table is rewritten under a lock; it fails where a value doesn't fit the new type.
    ALTER TABLE "public"."agent_jobs" ALTER COLUMN "error" TYPE text USING "error"::text;
*/
