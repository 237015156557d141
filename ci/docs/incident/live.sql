-- The schema of the live database, without owners, tablespaces and rows.

SET check_function_bodies = off;

CREATE TABLE public.accounts (
  id text NOT NULL,
  "userId" text NOT NULL,
  type text NOT NULL,
  provider text NOT NULL,
  "providerAccountId" text NOT NULL,
  refresh_token text,
  access_token text,
  expires_at integer,
  token_type text,
  scope text,
  id_token text,
  session_state text
);

CREATE TABLE public.agent_jobs (
  id text NOT NULL,
  agent text NOT NULL,
  input jsonb NOT NULL,
  output jsonb,
  status text DEFAULT 'queued'::text NOT NULL,
  error text,
  metrics jsonb,
  "createdById" text,
  "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
  "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public.content_drafts (
  id text NOT NULL,
  title character varying(200) NOT NULL,
  topic text NOT NULL,
  body text NOT NULL,
  tone text DEFAULT 'professional'::text NOT NULL,
  audience text,
  status text DEFAULT 'draft'::text NOT NULL,
  "createdById" text NOT NULL,
  "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
  "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public.metric_events (
  id text NOT NULL,
  type text NOT NULL,
  meta jsonb NOT NULL,
  "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);

CREATE TABLE public.sessions (
  id text NOT NULL,
  "sessionToken" text NOT NULL,
  "userId" text NOT NULL,
  expires timestamp(3) without time zone NOT NULL
);

CREATE TABLE public.users (
  id text NOT NULL,
  email text NOT NULL,
  name text,
  image text,
  "emailVerified" timestamp(3) without time zone,
  "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
  "updatedAt" timestamp(3) without time zone NOT NULL,
  nickname text
);

ALTER TABLE "public"."users" ENABLE ROW LEVEL SECURITY;

CREATE TABLE public.verification_tokens (
  identifier text NOT NULL,
  token text NOT NULL,
  expires timestamp(3) without time zone NOT NULL
);

ALTER TABLE public.accounts ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);

ALTER TABLE public.agent_jobs ADD CONSTRAINT agent_jobs_pkey PRIMARY KEY (id);

ALTER TABLE public.content_drafts ADD CONSTRAINT content_drafts_pkey PRIMARY KEY (id);

ALTER TABLE public.metric_events ADD CONSTRAINT metric_events_pkey PRIMARY KEY (id);

ALTER TABLE public.sessions ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);

ALTER TABLE public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);

CREATE UNIQUE INDEX "accounts_provider_providerAccountId_key" ON public.accounts (provider, "providerAccountId");

CREATE INDEX agent_jobs_agent_idx ON public.agent_jobs (agent);

CREATE INDEX "agent_jobs_createdAt_idx" ON public.agent_jobs ("createdAt");

CREATE INDEX "content_drafts_createdAt_idx" ON public.content_drafts ("createdAt");

CREATE INDEX "content_drafts_createdById_idx" ON public.content_drafts ("createdById");

CREATE INDEX content_drafts_status_idx ON public.content_drafts (status);

CREATE INDEX "metric_events_createdAt_idx" ON public.metric_events ("createdAt");

CREATE UNIQUE INDEX "sessions_sessionToken_key" ON public.sessions ("sessionToken");

CREATE UNIQUE INDEX users_email_key ON public.users (email);

CREATE UNIQUE INDEX verification_tokens_identifier_token_key ON public.verification_tokens (identifier, token);

CREATE UNIQUE INDEX verification_tokens_token_key ON public.verification_tokens (token);

ALTER TABLE public.accounts ADD CONSTRAINT "accounts_userId_fkey" FOREIGN KEY ("userId") REFERENCES public.users(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE public.agent_jobs ADD CONSTRAINT "agent_jobs_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES public.users(id) ON UPDATE CASCADE ON DELETE SET NULL;

ALTER TABLE public.content_drafts ADD CONSTRAINT "content_drafts_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES public.users(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE public.sessions ADD CONSTRAINT "sessions_userId_fkey" FOREIGN KEY ("userId") REFERENCES public.users(id) ON UPDATE CASCADE ON DELETE CASCADE;
