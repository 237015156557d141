/** What a checklist before a migration looks at besides the database: the project, the rehearsal, the plan. */
@NullMarked
package io.neonhub.verification.checklist;

import org.jspecify.annotations.NullMarked;
