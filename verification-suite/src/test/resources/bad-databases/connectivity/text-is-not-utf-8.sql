UPDATE pg_database SET encoding = 8, datlocprovider = 'c', datlocale = NULL, datcollversion = NULL, datcollate = 'C', datctype = 'C' WHERE datname = current_database();

/* Agent jobs › input, output and metrics survive as the JSON they are
public.agent_jobs: refuses INSERT: character with byte sequence 0xe2 0x80 0x9c in encoding "UTF8" has no equivalent in encoding "LATIN1" (SQLSTATE 22P05)
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that stands in the way.
*/

/* Connectivity › stores text as UTF-8
database: stores text as LATIN1, and Prisma needs UTF8
  → CREATE DATABASE new_name TEMPLATE template0 ENCODING 'UTF8'; then migrate it and copy the rows.
*/

/* Content drafts › a draft is generated and then published, step by step
public.content_drafts: refuses INSERT: character with byte sequence 0xe2 0x80 0xa6 in encoding "UTF8" has no equivalent in encoding "LATIN1" (SQLSTATE 22P05)
  → Look for a trigger, a rule or a policy on "public"."content_drafts" that stands in the way.
*/

/* Content drafts › a new draft is a professional draft of now, without an audience
public.content_drafts: refuses INSERT: character with byte sequence 0xe2 0x80 0xa6 in encoding "UTF8" has no equivalent in encoding "LATIN1" (SQLSTATE 22P05)
  → Look for a trigger, a rule or a policy on "public"."content_drafts" that stands in the way.
*/

/* Content drafts › a step that another editor has already taken changes nothing
public.content_drafts: refuses INSERT: character with byte sequence 0xe2 0x80 0xa6 in encoding "UTF8" has no equivalent in encoding "LATIN1" (SQLSTATE 22P05)
  → Look for a trigger, a rule or a policy on "public"."content_drafts" that stands in the way.
*/

/* Content drafts › an author's drafts are listed by date, the end of the range left out
public.content_drafts: refuses INSERT: character with byte sequence 0xe2 0x80 0xa6 in encoding "UTF8" has no equivalent in encoding "LATIN1" (SQLSTATE 22P05)
  → Look for a trigger, a rule or a policy on "public"."content_drafts" that stands in the way.
*/

/* Content drafts › an author's drafts are listed by status, newest first
public.content_drafts: refuses INSERT: character with byte sequence 0xe2 0x80 0xa6 in encoding "UTF8" has no equivalent in encoding "LATIN1" (SQLSTATE 22P05)
  → Look for a trigger, a rule or a policy on "public"."content_drafts" that stands in the way.
*/

/* Content drafts › deleting an author does to the drafts what the foreign key declares
public.content_drafts: refuses INSERT: character with byte sequence 0xe2 0x80 0xa6 in encoding "UTF8" has no equivalent in encoding "LATIN1" (SQLSTATE 22P05)
  → Look for a trigger, a rule or a policy on "public"."content_drafts" that stands in the way.
*/

/* Content drafts › title, topic and a long body are kept exactly
public.content_drafts: refuses INSERT: character with byte sequence 0xe2 0x80 0x9c in encoding "UTF8" has no equivalent in encoding "LATIN1" (SQLSTATE 22P05)
  → Look for a trigger, a rule or a policy on "public"."content_drafts" that stands in the way.
*/
