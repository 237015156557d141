-- prisma: yes

-- old
CREATE TABLE tokens (id uuid PRIMARY KEY DEFAULT gen_random_uuid());

-- new
ALTER TABLE tokens ALTER COLUMN id SET DEFAULT md5('1')::uuid;

/*
stop public.tokens.id: the column differs: default (md5('1'::text))::uuid, expected gen_random_uuid()
  → ALTER TABLE "public"."tokens" ALTER COLUMN "id" SET DEFAULT gen_random_uuid();
*/
