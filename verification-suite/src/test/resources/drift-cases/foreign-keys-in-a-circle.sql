-- prisma: yes

-- old
CREATE TABLE a (id text PRIMARY KEY, b text);
CREATE TABLE b (id text PRIMARY KEY, a text);
ALTER TABLE a ADD CONSTRAINT a_b_fkey FOREIGN KEY (b) REFERENCES b (id);
ALTER TABLE b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES a (id);

-- new
ALTER TABLE b DROP CONSTRAINT b_a_fkey;

/*
stop public.b.b_a_fkey: the foreign key is missing: ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a(id)
  → ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a(id);
*/
