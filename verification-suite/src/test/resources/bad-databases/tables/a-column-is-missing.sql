ALTER TABLE "users" DROP COLUMN "image";

/* Auth tables › a second link to the same provider account is rejected
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Auth tables › a second session with the same token is rejected
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Auth tables › a second user with the same email is rejected
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Auth tables › createSession keeps its expiry to the millisecond
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Auth tables › createUser keeps every field as it was given
public.users: refuses INSERT: column "image" of relation "users" does not exist (SQLSTATE 42703)
  → Deploy the migration that adds the column, or correct @map in schema.prisma.
*/

/* Auth tables › deleteSession removes that session alone
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Auth tables › deleteUser removes the user with sessions and accounts, and nobody else's
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Auth tables › expired sessions and tokens are kept until they are deleted by their expiry, and live ones stay
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Auth tables › getSessionAndUser finds both by the exact token
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Auth tables › getUser finds a user by id, and none by an id that is gone
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Auth tables › getUserByAccount finds a user by provider and account, and none by another provider
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Auth tables › getUserByEmail finds a user by the exact address
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Auth tables › linkAccount keeps all 11 fields
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Auth tables › tokens of 2000 characters are kept whole
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Auth tables › unlinkAccount removes that account alone
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Auth tables › updateSession changes the given fields alone
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Auth tables › updateUser changes the given fields alone
public.users: refuses INSERT: column "image" of relation "users" does not exist (SQLSTATE 42703)
  → Deploy the migration that adds the column, or correct @map in schema.prisma.
*/

/* Content drafts › an author's drafts are listed by date, the end of the range left out
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Content drafts › an author's drafts are listed by status, newest first
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Content drafts › deleting an author does to the drafts what the foreign key declares
public.users has no column image, only [id, email, name, emailVerified, createdAt, updatedAt]
*/

/* Tables › has its columns, with type, nullability and default › public.users
public.users.image: the column is missing, declared as text
  → ALTER TABLE "public"."users" ADD COLUMN "image" text;
*/
