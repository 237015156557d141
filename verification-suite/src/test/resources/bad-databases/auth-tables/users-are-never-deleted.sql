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
public.accounts.accounts_userId_fkey could not be tried: DELETE FROM public.users leaves the row: look for a trigger, a rule or a policy
*/
/* Foreign keys › does what it declares when the referenced row is deleted › public.agent_jobs: agent_jobs_createdById_fkey
public.agent_jobs.agent_jobs_createdById_fkey could not be tried: DELETE FROM public.users leaves the row: look for a trigger, a rule or a policy
*/
/* Foreign keys › does what it declares when the referenced row is deleted › public.content_drafts: content_drafts_createdById_fkey
public.content_drafts.content_drafts_createdById_fkey could not be tried: DELETE FROM public.users leaves the row: look for a trigger, a rule or a policy
*/
/* Foreign keys › does what it declares when the referenced row is deleted › public.sessions: sessions_userId_fkey
public.sessions.sessions_userId_fkey could not be tried: DELETE FROM public.users leaves the row: look for a trigger, a rule or a policy
*/
/* Foreign keys › rejects a row that refers to nothing › public.accounts: accounts_userId_fkey
public.accounts.accounts_userId_fkey could not be tried: DELETE FROM public.users leaves the row: look for a trigger, a rule or a policy
*/
/* Foreign keys › rejects a row that refers to nothing › public.agent_jobs: agent_jobs_createdById_fkey
public.agent_jobs.agent_jobs_createdById_fkey could not be tried: DELETE FROM public.users leaves the row: look for a trigger, a rule or a policy
*/
/* Foreign keys › rejects a row that refers to nothing › public.content_drafts: content_drafts_createdById_fkey
public.content_drafts.content_drafts_createdById_fkey could not be tried: DELETE FROM public.users leaves the row: look for a trigger, a rule or a policy
*/
/* Foreign keys › rejects a row that refers to nothing › public.sessions: sessions_userId_fkey
public.sessions.sessions_userId_fkey could not be tried: DELETE FROM public.users leaves the row: look for a trigger, a rule or a policy
*/
