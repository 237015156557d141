-- CreateTable
CREATE TABLE "Parent" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "Parent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "M2" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "M2_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Uml" (
    "id" INTEGER NOT NULL,
    "pid" INTEGER NOT NULL,

    CONSTRAINT "Uml_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_M2ToParent" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_M2ToParent_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE INDEX "_M2ToParent_B_index" ON "_M2ToParent"("B");
