-- CreateEnum
CREATE TYPE "En" AS ENUM ('a', 'b', 'see its');

-- CreateTable
CREATE TABLE "AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongForPostgres" (
    "id" UUID NOT NULL,
    "anotherVeryLongFieldNameWhichIsAlsoLongIndeed" INTEGER NOT NULL,
    "ü" TEXT,

    CONSTRAINT "AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongForPo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongForPostgres" (
    "id" BIGSERIAL NOT NULL,

    CONSTRAINT "BVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongForPo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ütable" (
    "id" INTEGER NOT NULL,
    "ääääääääääääääääääää" TEXT NOT NULL,
    "xöööööööööööööööööööö" TEXT NOT NULL,
    "xöööööööööööööööööööööööööööööö_longer_than_63" INTEGER,

    CONSTRAINT "ütable_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Parent" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "Parent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Nat" (
    "code" VARCHAR(12) NOT NULL,
    "lang" CHAR(2) NOT NULL,
    "pid" INTEGER NOT NULL,

    CONSTRAINT "nat_primary" PRIMARY KEY ("code","lang")
);

-- CreateTable
CREATE TABLE "OneOpt" (
    "pid" INTEGER NOT NULL,

    CONSTRAINT "OneOpt_pkey" PRIMARY KEY ("pid")
);

-- CreateTable
CREATE TABLE "Opt2" (
    "id" DECIMAL(20,0) NOT NULL DEFAULT random(),
    "u1" INTEGER,
    "u2" INTEGER,
    "e" "En"[],

    CONSTRAINT "Opt2_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "M2" (
    "id" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "M2_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "set_def_" (
    "id" VARCHAR(5) NOT NULL,
    "pid" INTEGER NOT NULL DEFAULT 3,

    CONSTRAINT "set_def__pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongForPostgr" (
    "A" UUID NOT NULL,
    "B" BIGINT NOT NULL,

    CONSTRAINT "_AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongF_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_M2ToOpt2" (
    "A" TIMESTAMPTZ(3) NOT NULL,
    "B" DECIMAL(20,0) NOT NULL,

    CONSTRAINT "_M2ToOpt2_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_m" (
    "A" VARCHAR(5) NOT NULL,
    "B" VARCHAR(5) NOT NULL,

    CONSTRAINT "_m_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE INDEX "AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongForPos_idx" ON "AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongForPostgres"("anotherVeryLongFieldNameWhichIsAlsoLongIndeed");

-- CreateIndex
CREATE UNIQUE INDEX "AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongForPos_key" ON "AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongForPostgres"("anotherVeryLongFieldNameWhichIsAlsoLongIndeed", "ü");

-- CreateIndex
CREATE INDEX "ütable_ääääääääääääääääääää_xöööö_idx" ON "ütable"("ääääääääääääääääääää", "xöööööööööööööööööööö");

-- CreateIndex
CREATE INDEX "ütable_xöööööööööööööööööööö_ääää_idx" ON "ütable"("xöööööööööööööööööööö", "ääääääääääääääääääää");

-- CreateIndex
CREATE INDEX "set_def__pid_idx" ON "set_def_"("pid");

-- CreateIndex
CREATE INDEX "x1" ON "set_def_"("pid" DESC);

-- CreateIndex
CREATE INDEX "byname" ON "set_def_"("id" varchar_pattern_ops DESC, "pid");

-- CreateIndex
CREATE INDEX "_AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongF_B_index" ON "_AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongForPostgr"("B");

-- CreateIndex
CREATE INDEX "_M2ToOpt2_B_index" ON "_M2ToOpt2"("B");

-- CreateIndex
CREATE INDEX "_m_B_index" ON "_m"("B");

-- AddForeignKey
ALTER TABLE "ütable" ADD CONSTRAINT "ütable_xöööööööööööööööööööööööö_fkey" FOREIGN KEY ("xöööööööööööööööööööööööööööööö_longer_than_63") REFERENCES "Parent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nat" ADD CONSTRAINT "Nat_pid_fkey" FOREIGN KEY ("pid") REFERENCES "Parent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneOpt" ADD CONSTRAINT "OneOpt_pid_fkey" FOREIGN KEY ("pid") REFERENCES "Parent"("id") ON DELETE SET NULL ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Opt2" ADD CONSTRAINT "Opt2_u1_fkey" FOREIGN KEY ("u1") REFERENCES "Parent"("id") ON DELETE SET NULL ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "set_def_" ADD CONSTRAINT "set_def__pid_fkey" FOREIGN KEY ("pid") REFERENCES "Parent"("id") ON DELETE SET DEFAULT ON UPDATE SET DEFAULT;

-- AddForeignKey
ALTER TABLE "_AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongForPostgr" ADD CONSTRAINT "_AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongFo_A_fkey" FOREIGN KEY ("A") REFERENCES "AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongForPostgres"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongForPostgr" ADD CONSTRAINT "_AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongFo_B_fkey" FOREIGN KEY ("B") REFERENCES "BVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongForPostgres"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_M2ToOpt2" ADD CONSTRAINT "_M2ToOpt2_A_fkey" FOREIGN KEY ("A") REFERENCES "M2"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_M2ToOpt2" ADD CONSTRAINT "_M2ToOpt2_B_fkey" FOREIGN KEY ("B") REFERENCES "Opt2"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_m" ADD CONSTRAINT "_m_A_fkey" FOREIGN KEY ("A") REFERENCES "set_def_"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_m" ADD CONSTRAINT "_m_B_fkey" FOREIGN KEY ("B") REFERENCES "set_def_"("id") ON DELETE CASCADE ON UPDATE CASCADE;
