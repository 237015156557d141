ALTER TABLE "agent_jobs" DROP CONSTRAINT "agent_jobs_createdById_fkey";

/* Foreign keys › does what it declares when the referenced row is deleted › public.agent_jobs: agent_jobs_createdById_fkey
public.agent_jobs.agent_jobs_createdById_fkey: is declared ON DELETE SET NULL, but deleting the row of public.users that a row's createdById refers to does not set it to NULL
  → Compare ON DELETE of the constraint with schema.prisma, and look for triggers on public.users.
*/

/* Foreign keys › is there as declared, validated and enforced › public.agent_jobs: agent_jobs_createdById_fkey
public.agent_jobs.agent_jobs_createdById_fkey: the foreign key from (createdById) to public.users (id) is missing
  → -- It fails while a row refers to nothing, and both tables are locked while rows are checked: on a large table
    -- add it NOT VALID, then VALIDATE CONSTRAINT.
    ALTER TABLE "public"."agent_jobs" ADD CONSTRAINT "agent_jobs_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "public"."users" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
*/

/* Foreign keys › rejects a row that refers to nothing › public.agent_jobs: agent_jobs_createdById_fkey
public.agent_jobs.agent_jobs_createdById_fkey: accepts a row whose createdById refers to no row of public.users
  → Look for NOT VALID, NOT ENFORCED or disabled triggers: ALTER TABLE "public"."agent_jobs" ENABLE TRIGGER ALL;
*/
