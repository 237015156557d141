ALTER TABLE content_drafts DROP CONSTRAINT "content_drafts_createdById_fkey";
/* Content drafts › deleting an author does to the drafts what the foreign key declares
public.content_drafts: has 1 row with that id after their author was deleted, expected none
  → Look for a trigger, a rule or a policy on "public"."content_drafts" that keeps rows.
*/
/* Foreign keys › does what it declares when the referenced row is deleted › public.content_drafts: content_drafts_createdById_fkey
public.content_drafts.content_drafts_createdById_fkey: is declared ON DELETE CASCADE, but deleting the row of public.users that a row's createdById refers to leaves it behind
  → Compare ON DELETE of the constraint with schema.prisma, and look for triggers on public.users.
*/
/* Foreign keys › is there as declared, validated and enforced › public.content_drafts: content_drafts_createdById_fkey
public.content_drafts.content_drafts_createdById_fkey: the foreign key from (createdById) to public.users (id) is missing
  → -- It fails while a row refers to nothing, and both tables are locked while rows are checked: on a large table
    -- add it NOT VALID, then VALIDATE CONSTRAINT.
    ALTER TABLE "public"."content_drafts" ADD CONSTRAINT "content_drafts_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "public"."users" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
*/
/* Foreign keys › rejects a row that refers to nothing › public.content_drafts: content_drafts_createdById_fkey
public.content_drafts.content_drafts_createdById_fkey: accepts a row whose createdById refers to no row of public.users
  → Look for NOT VALID, NOT ENFORCED or disabled triggers: ALTER TABLE "public"."content_drafts" ENABLE TRIGGER ALL;
*/
