CREATE RULE keep_users AS ON DELETE TO users DO INSTEAD NOTHING;
/* Auth tables › deleteUser removes the user with sessions and accounts, and nobody else's
public.users: has 1 row with that id after it was deleted, expected none
  → Look for a trigger, a rule or a policy on "public"."users" that keeps rows.
*/
/* Auth tables › getUser finds a user by id, and none by an id that is gone
public.users: has 1 row with that id after it was deleted, expected none
  → Look for a trigger, a rule or a policy on "public"."users" that keeps rows.
*/
/* Content drafts › deleting an author does to the drafts what the foreign key declares
public.content_drafts: has 1 row with that id after their author was deleted, expected none
  → Look for a trigger, a rule or a policy on "public"."content_drafts" that keeps rows.
*/
/* Foreign keys › does what it declares when the referenced row is deleted › public.accounts: accounts_userId_fkey
public.accounts.accounts_userId_fkey: is declared ON DELETE CASCADE, but deleting the row of public.users that a row's userId refers to leaves it behind
  → Compare ON DELETE of the constraint with schema.prisma, and look for triggers on public.users.
*/
/* Foreign keys › does what it declares when the referenced row is deleted › public.agent_jobs: agent_jobs_createdById_fkey
public.agent_jobs.agent_jobs_createdById_fkey: is declared ON DELETE SET NULL, but deleting the row of public.users that a row's createdById refers to does not set it to NULL
  → Compare ON DELETE of the constraint with schema.prisma, and look for triggers on public.users.
*/
/* Foreign keys › does what it declares when the referenced row is deleted › public.content_drafts: content_drafts_createdById_fkey
public.content_drafts.content_drafts_createdById_fkey: is declared ON DELETE CASCADE, but deleting the row of public.users that a row's createdById refers to leaves it behind
  → Compare ON DELETE of the constraint with schema.prisma, and look for triggers on public.users.
*/
/* Foreign keys › does what it declares when the referenced row is deleted › public.sessions: sessions_userId_fkey
public.sessions.sessions_userId_fkey: is declared ON DELETE CASCADE, but deleting the row of public.users that a row's userId refers to leaves it behind
  → Compare ON DELETE of the constraint with schema.prisma, and look for triggers on public.users.
*/
/* Foreign keys › rejects a row that refers to nothing › public.accounts: accounts_userId_fkey
public.accounts.accounts_userId_fkey: accepts a row whose userId refers to no row of public.users
  → Look for NOT VALID, NOT ENFORCED or disabled triggers: ALTER TABLE "public"."accounts" ENABLE TRIGGER ALL;
*/
/* Foreign keys › rejects a row that refers to nothing › public.agent_jobs: agent_jobs_createdById_fkey
public.agent_jobs.agent_jobs_createdById_fkey: accepts a row whose createdById refers to no row of public.users
  → Look for NOT VALID, NOT ENFORCED or disabled triggers: ALTER TABLE "public"."agent_jobs" ENABLE TRIGGER ALL;
*/
/* Foreign keys › rejects a row that refers to nothing › public.content_drafts: content_drafts_createdById_fkey
public.content_drafts.content_drafts_createdById_fkey: accepts a row whose createdById refers to no row of public.users
  → Look for NOT VALID, NOT ENFORCED or disabled triggers: ALTER TABLE "public"."content_drafts" ENABLE TRIGGER ALL;
*/
/* Foreign keys › rejects a row that refers to nothing › public.sessions: sessions_userId_fkey
public.sessions.sessions_userId_fkey: accepts a row whose userId refers to no row of public.users
  → Look for NOT VALID, NOT ENFORCED or disabled triggers: ALTER TABLE "public"."sessions" ENABLE TRIGGER ALL;
*/
