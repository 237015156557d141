CREATE TYPE "JobStatus" AS ENUM ('queued', 'running');
