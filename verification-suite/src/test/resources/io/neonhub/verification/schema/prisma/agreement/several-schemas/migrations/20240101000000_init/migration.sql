-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "auth";

-- CreateEnum
CREATE TYPE "auth"."Kind" AS ENUM ('A', 'B');

-- CreateTable
CREATE TABLE "auth"."users" (
    "id" TEXT NOT NULL,
    "kind" "auth"."Kind" NOT NULL,
    "email" TEXT NOT NULL,
    "parentId" TEXT,
    "bestFriendId" TEXT,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Post" (
    "a" INTEGER NOT NULL,
    "bee" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "j" JSONB NOT NULL,
    "sl" TEXT[],
    "ip" INET NOT NULL,
    "h" TEXT NOT NULL,
    "txt" TEXT NOT NULL,

    CONSTRAINT "Post_pkey" PRIMARY KEY ("a","bee")
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "ign" INTEGER,

    CONSTRAINT "tag_primary" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Post2" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "Post2_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."Comment" (
    "id" INTEGER NOT NULL,
    "pa" INTEGER,
    "pb" INTEGER NOT NULL,
    "pa2" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Hidden" (
    "x" INTEGER NOT NULL,
    "y" INTEGER
);

-- CreateTable
CREATE TABLE "auth"."_Friends" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_Friends_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_Likes" (
    "A" INTEGER NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_Likes_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_Post2ToTag" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_Post2ToTag_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "auth"."users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "users_bestFriendId_key" ON "auth"."users"("bestFriendId");

-- CreateIndex
CREATE INDEX "Post_title_bee_idx" ON "Post"("title" DESC, "bee");

-- CreateIndex
CREATE INDEX "Post_j_idx" ON "Post" USING GIN ("j");

-- CreateIndex
CREATE INDEX "jpath" ON "Post" USING GIN ("j" jsonb_path_ops);

-- CreateIndex
CREATE INDEX "Post_sl_idx" ON "Post" USING GIN ("sl");

-- CreateIndex
CREATE INDEX "Post_ip_idx" ON "Post" USING GIST ("ip" inet_ops);

-- CreateIndex
CREATE INDEX "Post_h_idx" ON "Post" USING HASH ("h");

-- CreateIndex
CREATE INDEX "Post_txt_idx" ON "Post"("txt" text_pattern_ops);

-- CreateIndex
CREATE INDEX "Post_a_bee_idx" ON "Post" USING BRIN ("a" int4_minmax_ops, "bee");

-- CreateIndex
CREATE INDEX "sp" ON "Post" USING SPGIST ("txt" text_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Post_title_author_id_key" ON "Post"("title", "author_id");

-- CreateIndex
CREATE UNIQUE INDEX "tag_code_u" ON "Tag"("code" DESC);

-- CreateIndex
CREATE INDEX "_Friends_B_index" ON "auth"."_Friends"("B");

-- CreateIndex
CREATE INDEX "_Likes_B_index" ON "_Likes"("B");

-- CreateIndex
CREATE INDEX "_Post2ToTag_B_index" ON "_Post2ToTag"("B");

-- AddForeignKey
ALTER TABLE "auth"."users" ADD CONSTRAINT "users_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "auth"."users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."users" ADD CONSTRAINT "users_bestFriendId_fkey" FOREIGN KEY ("bestFriendId") REFERENCES "auth"."users"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "custom_fk" FOREIGN KEY ("author_id") REFERENCES "auth"."users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."Comment" ADD CONSTRAINT "Comment_pa_pb_fkey" FOREIGN KEY ("pa", "pb") REFERENCES "Post"("a", "bee") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."_Friends" ADD CONSTRAINT "_Friends_A_fkey" FOREIGN KEY ("A") REFERENCES "auth"."users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."_Friends" ADD CONSTRAINT "_Friends_B_fkey" FOREIGN KEY ("B") REFERENCES "auth"."users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_Likes" ADD CONSTRAINT "_Likes_A_fkey" FOREIGN KEY ("A") REFERENCES "Post2"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_Likes" ADD CONSTRAINT "_Likes_B_fkey" FOREIGN KEY ("B") REFERENCES "auth"."users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_Post2ToTag" ADD CONSTRAINT "_Post2ToTag_A_fkey" FOREIGN KEY ("A") REFERENCES "Post2"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_Post2ToTag" ADD CONSTRAINT "_Post2ToTag_B_fkey" FOREIGN KEY ("B") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;
