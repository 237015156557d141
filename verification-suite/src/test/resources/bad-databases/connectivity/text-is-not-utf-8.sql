UPDATE pg_database SET encoding = 8, datlocprovider = 'c', datlocale = NULL, datcollversion = NULL, datcollate = 'C', datctype = 'C' WHERE datname = current_database();

/* Agent jobs › 6 workers at the same time claim each of 60 jobs exactly once
Failed to resolve parameter [javax.sql.DataSource database] in method [void io.neonhub.verification.AgentJobs.concurrentClaims(javax.sql.DataSource) throws java.lang.Exception]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.950 UTC [29473] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.950 UTC [29473] STATEMENT:  CREATE DATABASE neonhub_182dbd20_130 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.980 UTC [29474] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.980 UTC [29474] STATEMENT:  CREATE DATABASE neonhub_182dbd20_131 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.005 UTC [29475] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.005 UTC [29475] STATEMENT:  CREATE DATABASE neonhub_182dbd20_132 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.044 UTC [29482] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.044 UTC [29482] STATEMENT:  CREATE DATABASE neonhub_182dbd20_133 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.068 UTC [29483] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.068 UTC [29483] STATEMENT:  CREATE DATABASE neonhub_182dbd20_134 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.125 UTC [29487] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.125 UTC [29487] STATEMENT:  CREATE DATABASE neonhub_182dbd20_135 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.135 UTC [29488] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.135 UTC [29488] STATEMENT:  CREATE DATABASE neonhub_182dbd20_136 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.200 UTC [29492] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.200 UTC [29492] STATEMENT:  CREATE DATABASE neonhub_182dbd20_138 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.210 UTC [29491] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.210 UTC [29491] STATEMENT:  CREATE DATABASE neonhub_182dbd20_137 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.244 UTC [29493] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.244 UTC [29493] STATEMENT:  CREATE DATABASE neonhub_182dbd20_139 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Agent jobs › a job that fails keeps its error and metrics
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AgentJobs.error(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.825 UTC [29468] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29468] STATEMENT:  CREATE DATABASE neonhub_182dbd20_127 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.876 UTC [29469] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.876 UTC [29469] STATEMENT:  CREATE DATABASE neonhub_182dbd20_128 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.912 UTC [29472] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.912 UTC [29472] STATEMENT:  CREATE DATABASE neonhub_182dbd20_129 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.950 UTC [29473] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.950 UTC [29473] STATEMENT:  CREATE DATABASE neonhub_182dbd20_130 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.980 UTC [29474] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.980 UTC [29474] STATEMENT:  CREATE DATABASE neonhub_182dbd20_131 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.005 UTC [29475] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.005 UTC [29475] STATEMENT:  CREATE DATABASE neonhub_182dbd20_132 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.044 UTC [29482] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.044 UTC [29482] STATEMENT:  CREATE DATABASE neonhub_182dbd20_133 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.068 UTC [29483] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.068 UTC [29483] STATEMENT:  CREATE DATABASE neonhub_182dbd20_134 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.125 UTC [29487] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.125 UTC [29487] STATEMENT:  CREATE DATABASE neonhub_182dbd20_135 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.135 UTC [29488] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.135 UTC [29488] STATEMENT:  CREATE DATABASE neonhub_182dbd20_136 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Agent jobs › a job that is enqueued is queued as of now, without output, error and metrics
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AgentJobs.enqueue(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.912 UTC [29472] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.912 UTC [29472] STATEMENT:  CREATE DATABASE neonhub_182dbd20_129 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.950 UTC [29473] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.950 UTC [29473] STATEMENT:  CREATE DATABASE neonhub_182dbd20_130 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.980 UTC [29474] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.980 UTC [29474] STATEMENT:  CREATE DATABASE neonhub_182dbd20_131 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.005 UTC [29475] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.005 UTC [29475] STATEMENT:  CREATE DATABASE neonhub_182dbd20_132 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.044 UTC [29482] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.044 UTC [29482] STATEMENT:  CREATE DATABASE neonhub_182dbd20_133 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.068 UTC [29483] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.068 UTC [29483] STATEMENT:  CREATE DATABASE neonhub_182dbd20_134 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.125 UTC [29487] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.125 UTC [29487] STATEMENT:  CREATE DATABASE neonhub_182dbd20_135 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.135 UTC [29488] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.135 UTC [29488] STATEMENT:  CREATE DATABASE neonhub_182dbd20_136 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.200 UTC [29492] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.200 UTC [29492] STATEMENT:  CREATE DATABASE neonhub_182dbd20_138 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.210 UTC [29491] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.210 UTC [29491] STATEMENT:  CREATE DATABASE neonhub_182dbd20_137 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Agent jobs › a job that is finished is neither claimed nor finished again
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AgentJobs.terminal(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.210 UTC [29491] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.210 UTC [29491] STATEMENT:  CREATE DATABASE neonhub_182dbd20_137 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.244 UTC [29493] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.244 UTC [29493] STATEMENT:  CREATE DATABASE neonhub_182dbd20_139 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.302 UTC [29496] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.302 UTC [29496] STATEMENT:  CREATE DATABASE neonhub_182dbd20_141 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.332 UTC [29495] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.332 UTC [29495] STATEMENT:  CREATE DATABASE neonhub_182dbd20_140 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.415 UTC [29510] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.415 UTC [29510] STATEMENT:  CREATE DATABASE neonhub_182dbd20_143 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.431 UTC [29509] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.431 UTC [29509] STATEMENT:  CREATE DATABASE neonhub_182dbd20_142 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.467 UTC [29512] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.467 UTC [29512] STATEMENT:  CREATE DATABASE neonhub_182dbd20_144 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.480 UTC [29513] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.480 UTC [29513] STATEMENT:  CREATE DATABASE neonhub_182dbd20_145 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.491 UTC [29514] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.491 UTC [29514] STATEMENT:  CREATE DATABASE neonhub_182dbd20_146 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.516 UTC [29515] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.516 UTC [29515] STATEMENT:  CREATE DATABASE neonhub_182dbd20_147 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Agent jobs › a job that succeeds keeps its output and metrics
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AgentJobs.success(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.727 UTC [29461] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.727 UTC [29461] STATEMENT:  CREATE DATABASE neonhub_182dbd20_122 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.754 UTC [29464] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.754 UTC [29464] STATEMENT:  CREATE DATABASE neonhub_182dbd20_123 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.771 UTC [29465] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.771 UTC [29465] STATEMENT:  CREATE DATABASE neonhub_182dbd20_124 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.805 UTC [29466] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.805 UTC [29466] STATEMENT:  CREATE DATABASE neonhub_182dbd20_125 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29467] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29467] STATEMENT:  CREATE DATABASE neonhub_182dbd20_126 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29468] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29468] STATEMENT:  CREATE DATABASE neonhub_182dbd20_127 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.876 UTC [29469] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.876 UTC [29469] STATEMENT:  CREATE DATABASE neonhub_182dbd20_128 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.912 UTC [29472] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.912 UTC [29472] STATEMENT:  CREATE DATABASE neonhub_182dbd20_129 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.950 UTC [29473] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.950 UTC [29473] STATEMENT:  CREATE DATABASE neonhub_182dbd20_130 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.980 UTC [29474] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.980 UTC [29474] STATEMENT:  CREATE DATABASE neonhub_182dbd20_131 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Agent jobs › a worker passes over a job that another one is claiming, without waiting
Failed to resolve parameter [javax.sql.DataSource database] in method [void io.neonhub.verification.AgentJobs.skipLocked(javax.sql.DataSource) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.980 UTC [29474] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.980 UTC [29474] STATEMENT:  CREATE DATABASE neonhub_182dbd20_131 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.005 UTC [29475] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.005 UTC [29475] STATEMENT:  CREATE DATABASE neonhub_182dbd20_132 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.044 UTC [29482] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.044 UTC [29482] STATEMENT:  CREATE DATABASE neonhub_182dbd20_133 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.068 UTC [29483] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.068 UTC [29483] STATEMENT:  CREATE DATABASE neonhub_182dbd20_134 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.125 UTC [29487] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.125 UTC [29487] STATEMENT:  CREATE DATABASE neonhub_182dbd20_135 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.135 UTC [29488] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.135 UTC [29488] STATEMENT:  CREATE DATABASE neonhub_182dbd20_136 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.200 UTC [29492] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.200 UTC [29492] STATEMENT:  CREATE DATABASE neonhub_182dbd20_138 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.210 UTC [29491] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.210 UTC [29491] STATEMENT:  CREATE DATABASE neonhub_182dbd20_137 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.244 UTC [29493] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.244 UTC [29493] STATEMENT:  CREATE DATABASE neonhub_182dbd20_139 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.302 UTC [29496] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.302 UTC [29496] STATEMENT:  CREATE DATABASE neonhub_182dbd20_141 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Agent jobs › input, output and metrics survive as the JSON they are
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AgentJobs.json(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.244 UTC [29493] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.244 UTC [29493] STATEMENT:  CREATE DATABASE neonhub_182dbd20_139 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.302 UTC [29496] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.302 UTC [29496] STATEMENT:  CREATE DATABASE neonhub_182dbd20_141 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.332 UTC [29495] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.332 UTC [29495] STATEMENT:  CREATE DATABASE neonhub_182dbd20_140 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.415 UTC [29510] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.415 UTC [29510] STATEMENT:  CREATE DATABASE neonhub_182dbd20_143 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.431 UTC [29509] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.431 UTC [29509] STATEMENT:  CREATE DATABASE neonhub_182dbd20_142 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.467 UTC [29512] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.467 UTC [29512] STATEMENT:  CREATE DATABASE neonhub_182dbd20_144 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.480 UTC [29513] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.480 UTC [29513] STATEMENT:  CREATE DATABASE neonhub_182dbd20_145 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.491 UTC [29514] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.491 UTC [29514] STATEMENT:  CREATE DATABASE neonhub_182dbd20_146 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.516 UTC [29515] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.516 UTC [29515] STATEMENT:  CREATE DATABASE neonhub_182dbd20_147 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.532 UTC [29517] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.532 UTC [29517] STATEMENT:  CREATE DATABASE neonhub_182dbd20_149 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Agent jobs › jobs are claimed in the order of their creation, those of one moment in the order of their ids
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AgentJobs.claimOrder(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.332 UTC [29495] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.332 UTC [29495] STATEMENT:  CREATE DATABASE neonhub_182dbd20_140 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.415 UTC [29510] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.415 UTC [29510] STATEMENT:  CREATE DATABASE neonhub_182dbd20_143 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.431 UTC [29509] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.431 UTC [29509] STATEMENT:  CREATE DATABASE neonhub_182dbd20_142 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.467 UTC [29512] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.467 UTC [29512] STATEMENT:  CREATE DATABASE neonhub_182dbd20_144 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.480 UTC [29513] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.480 UTC [29513] STATEMENT:  CREATE DATABASE neonhub_182dbd20_145 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.491 UTC [29514] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.491 UTC [29514] STATEMENT:  CREATE DATABASE neonhub_182dbd20_146 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.516 UTC [29515] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.516 UTC [29515] STATEMENT:  CREATE DATABASE neonhub_182dbd20_147 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.532 UTC [29517] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.532 UTC [29517] STATEMENT:  CREATE DATABASE neonhub_182dbd20_149 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.578 UTC [29516] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.578 UTC [29516] STATEMENT:  CREATE DATABASE neonhub_182dbd20_148 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.589 UTC [29518] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.589 UTC [29518] STATEMENT:  CREATE DATABASE neonhub_182dbd20_150 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Agent jobs › the job of a worker that dies after its claim stays running
Failed to resolve parameter [javax.sql.DataSource database] in method [void io.neonhub.verification.AgentJobs.deathAfterCommit(javax.sql.DataSource) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.679 UTC [29458] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.679 UTC [29458] STATEMENT:  CREATE DATABASE neonhub_182dbd20_120 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.699 UTC [29460] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.699 UTC [29460] STATEMENT:  CREATE DATABASE neonhub_182dbd20_121 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.727 UTC [29461] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.727 UTC [29461] STATEMENT:  CREATE DATABASE neonhub_182dbd20_122 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.754 UTC [29464] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.754 UTC [29464] STATEMENT:  CREATE DATABASE neonhub_182dbd20_123 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.771 UTC [29465] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.771 UTC [29465] STATEMENT:  CREATE DATABASE neonhub_182dbd20_124 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.805 UTC [29466] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.805 UTC [29466] STATEMENT:  CREATE DATABASE neonhub_182dbd20_125 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29467] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29467] STATEMENT:  CREATE DATABASE neonhub_182dbd20_126 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29468] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29468] STATEMENT:  CREATE DATABASE neonhub_182dbd20_127 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.876 UTC [29469] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.876 UTC [29469] STATEMENT:  CREATE DATABASE neonhub_182dbd20_128 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.912 UTC [29472] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.912 UTC [29472] STATEMENT:  CREATE DATABASE neonhub_182dbd20_129 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Agent jobs › the job of a worker that dies before its claim commits is claimed by another one
Failed to resolve parameter [javax.sql.DataSource database] in method [void io.neonhub.verification.AgentJobs.deathBeforeCommit(javax.sql.DataSource) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.771 UTC [29465] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.771 UTC [29465] STATEMENT:  CREATE DATABASE neonhub_182dbd20_124 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.805 UTC [29466] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.805 UTC [29466] STATEMENT:  CREATE DATABASE neonhub_182dbd20_125 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29467] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29467] STATEMENT:  CREATE DATABASE neonhub_182dbd20_126 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29468] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29468] STATEMENT:  CREATE DATABASE neonhub_182dbd20_127 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.876 UTC [29469] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.876 UTC [29469] STATEMENT:  CREATE DATABASE neonhub_182dbd20_128 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.912 UTC [29472] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.912 UTC [29472] STATEMENT:  CREATE DATABASE neonhub_182dbd20_129 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.950 UTC [29473] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.950 UTC [29473] STATEMENT:  CREATE DATABASE neonhub_182dbd20_130 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.980 UTC [29474] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.980 UTC [29474] STATEMENT:  CREATE DATABASE neonhub_182dbd20_131 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.005 UTC [29475] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.005 UTC [29475] STATEMENT:  CREATE DATABASE neonhub_182dbd20_132 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.044 UTC [29482] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.044 UTC [29482] STATEMENT:  CREATE DATABASE neonhub_182dbd20_133 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Agent jobs › the next job is found through an index on status or creation time
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AgentJobs.index(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.135 UTC [29488] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.135 UTC [29488] STATEMENT:  CREATE DATABASE neonhub_182dbd20_136 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.200 UTC [29492] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.200 UTC [29492] STATEMENT:  CREATE DATABASE neonhub_182dbd20_138 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.210 UTC [29491] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.210 UTC [29491] STATEMENT:  CREATE DATABASE neonhub_182dbd20_137 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.244 UTC [29493] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.244 UTC [29493] STATEMENT:  CREATE DATABASE neonhub_182dbd20_139 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.302 UTC [29496] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.302 UTC [29496] STATEMENT:  CREATE DATABASE neonhub_182dbd20_141 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.332 UTC [29495] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.332 UTC [29495] STATEMENT:  CREATE DATABASE neonhub_182dbd20_140 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.415 UTC [29510] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.415 UTC [29510] STATEMENT:  CREATE DATABASE neonhub_182dbd20_143 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.431 UTC [29509] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.431 UTC [29509] STATEMENT:  CREATE DATABASE neonhub_182dbd20_142 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.467 UTC [29512] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.467 UTC [29512] STATEMENT:  CREATE DATABASE neonhub_182dbd20_144 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.480 UTC [29513] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.480 UTC [29513] STATEMENT:  CREATE DATABASE neonhub_182dbd20_145 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Agent jobs › what the table lacks as a queue is advice
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AgentJobs.capabilities(java.sql.Connection,org.junit.jupiter.api.TestReporter) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.068 UTC [29483] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.068 UTC [29483] STATEMENT:  CREATE DATABASE neonhub_182dbd20_134 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.125 UTC [29487] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.125 UTC [29487] STATEMENT:  CREATE DATABASE neonhub_182dbd20_135 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.135 UTC [29488] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.135 UTC [29488] STATEMENT:  CREATE DATABASE neonhub_182dbd20_136 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.200 UTC [29492] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.200 UTC [29492] STATEMENT:  CREATE DATABASE neonhub_182dbd20_138 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.210 UTC [29491] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.210 UTC [29491] STATEMENT:  CREATE DATABASE neonhub_182dbd20_137 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.244 UTC [29493] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.244 UTC [29493] STATEMENT:  CREATE DATABASE neonhub_182dbd20_139 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.302 UTC [29496] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.302 UTC [29496] STATEMENT:  CREATE DATABASE neonhub_182dbd20_141 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.332 UTC [29495] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.332 UTC [29495] STATEMENT:  CREATE DATABASE neonhub_182dbd20_140 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.415 UTC [29510] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.415 UTC [29510] STATEMENT:  CREATE DATABASE neonhub_182dbd20_143 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.431 UTC [29509] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.431 UTC [29509] STATEMENT:  CREATE DATABASE neonhub_182dbd20_142 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › a second link to the same provider account is rejected
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.duplicateAccount(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.125 UTC [29487] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.125 UTC [29487] STATEMENT:  CREATE DATABASE neonhub_182dbd20_135 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.135 UTC [29488] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.135 UTC [29488] STATEMENT:  CREATE DATABASE neonhub_182dbd20_136 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.200 UTC [29492] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.200 UTC [29492] STATEMENT:  CREATE DATABASE neonhub_182dbd20_138 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.210 UTC [29491] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.210 UTC [29491] STATEMENT:  CREATE DATABASE neonhub_182dbd20_137 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.244 UTC [29493] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.244 UTC [29493] STATEMENT:  CREATE DATABASE neonhub_182dbd20_139 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.302 UTC [29496] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.302 UTC [29496] STATEMENT:  CREATE DATABASE neonhub_182dbd20_141 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.332 UTC [29495] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.332 UTC [29495] STATEMENT:  CREATE DATABASE neonhub_182dbd20_140 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.415 UTC [29510] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.415 UTC [29510] STATEMENT:  CREATE DATABASE neonhub_182dbd20_143 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.431 UTC [29509] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.431 UTC [29509] STATEMENT:  CREATE DATABASE neonhub_182dbd20_142 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.467 UTC [29512] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.467 UTC [29512] STATEMENT:  CREATE DATABASE neonhub_182dbd20_144 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › a second session with the same token is rejected
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.duplicateSessionToken(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.044 UTC [29482] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.044 UTC [29482] STATEMENT:  CREATE DATABASE neonhub_182dbd20_133 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.068 UTC [29483] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.068 UTC [29483] STATEMENT:  CREATE DATABASE neonhub_182dbd20_134 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.125 UTC [29487] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.125 UTC [29487] STATEMENT:  CREATE DATABASE neonhub_182dbd20_135 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.135 UTC [29488] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.135 UTC [29488] STATEMENT:  CREATE DATABASE neonhub_182dbd20_136 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.200 UTC [29492] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.200 UTC [29492] STATEMENT:  CREATE DATABASE neonhub_182dbd20_138 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.210 UTC [29491] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.210 UTC [29491] STATEMENT:  CREATE DATABASE neonhub_182dbd20_137 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.244 UTC [29493] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.244 UTC [29493] STATEMENT:  CREATE DATABASE neonhub_182dbd20_139 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.302 UTC [29496] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.302 UTC [29496] STATEMENT:  CREATE DATABASE neonhub_182dbd20_141 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.332 UTC [29495] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.332 UTC [29495] STATEMENT:  CREATE DATABASE neonhub_182dbd20_140 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.415 UTC [29510] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.415 UTC [29510] STATEMENT:  CREATE DATABASE neonhub_182dbd20_143 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › a second user with the same email is rejected
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.duplicateEmail(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.620 UTC [29457] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.620 UTC [29457] STATEMENT:  CREATE DATABASE neonhub_182dbd20_119 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.628 UTC [29456] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.628 UTC [29456] STATEMENT:  CREATE DATABASE neonhub_182dbd20_117 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.679 UTC [29458] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.679 UTC [29458] STATEMENT:  CREATE DATABASE neonhub_182dbd20_120 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.699 UTC [29460] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.699 UTC [29460] STATEMENT:  CREATE DATABASE neonhub_182dbd20_121 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.727 UTC [29461] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.727 UTC [29461] STATEMENT:  CREATE DATABASE neonhub_182dbd20_122 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.754 UTC [29464] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.754 UTC [29464] STATEMENT:  CREATE DATABASE neonhub_182dbd20_123 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.771 UTC [29465] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.771 UTC [29465] STATEMENT:  CREATE DATABASE neonhub_182dbd20_124 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.805 UTC [29466] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.805 UTC [29466] STATEMENT:  CREATE DATABASE neonhub_182dbd20_125 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29467] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29467] STATEMENT:  CREATE DATABASE neonhub_182dbd20_126 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29468] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29468] STATEMENT:  CREATE DATABASE neonhub_182dbd20_127 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › a second verification token with the same identifier and token is rejected
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.duplicateVerificationToken(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.876 UTC [29469] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.876 UTC [29469] STATEMENT:  CREATE DATABASE neonhub_182dbd20_128 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.912 UTC [29472] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.912 UTC [29472] STATEMENT:  CREATE DATABASE neonhub_182dbd20_129 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.950 UTC [29473] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.950 UTC [29473] STATEMENT:  CREATE DATABASE neonhub_182dbd20_130 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.980 UTC [29474] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.980 UTC [29474] STATEMENT:  CREATE DATABASE neonhub_182dbd20_131 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.005 UTC [29475] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.005 UTC [29475] STATEMENT:  CREATE DATABASE neonhub_182dbd20_132 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.044 UTC [29482] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.044 UTC [29482] STATEMENT:  CREATE DATABASE neonhub_182dbd20_133 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.068 UTC [29483] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.068 UTC [29483] STATEMENT:  CREATE DATABASE neonhub_182dbd20_134 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.125 UTC [29487] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.125 UTC [29487] STATEMENT:  CREATE DATABASE neonhub_182dbd20_135 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.135 UTC [29488] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.135 UTC [29488] STATEMENT:  CREATE DATABASE neonhub_182dbd20_136 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.200 UTC [29492] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.200 UTC [29492] STATEMENT:  CREATE DATABASE neonhub_182dbd20_138 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › createSession keeps its expiry to the millisecond
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.createSession(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.754 UTC [29464] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.754 UTC [29464] STATEMENT:  CREATE DATABASE neonhub_182dbd20_123 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.771 UTC [29465] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.771 UTC [29465] STATEMENT:  CREATE DATABASE neonhub_182dbd20_124 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.805 UTC [29466] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.805 UTC [29466] STATEMENT:  CREATE DATABASE neonhub_182dbd20_125 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29467] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29467] STATEMENT:  CREATE DATABASE neonhub_182dbd20_126 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29468] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29468] STATEMENT:  CREATE DATABASE neonhub_182dbd20_127 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.876 UTC [29469] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.876 UTC [29469] STATEMENT:  CREATE DATABASE neonhub_182dbd20_128 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.912 UTC [29472] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.912 UTC [29472] STATEMENT:  CREATE DATABASE neonhub_182dbd20_129 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.950 UTC [29473] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.950 UTC [29473] STATEMENT:  CREATE DATABASE neonhub_182dbd20_130 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.980 UTC [29474] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.980 UTC [29474] STATEMENT:  CREATE DATABASE neonhub_182dbd20_131 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.005 UTC [29475] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.005 UTC [29475] STATEMENT:  CREATE DATABASE neonhub_182dbd20_132 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › createUser keeps every field as it was given
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.createUser(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.491 UTC [29514] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.491 UTC [29514] STATEMENT:  CREATE DATABASE neonhub_182dbd20_146 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.516 UTC [29515] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.516 UTC [29515] STATEMENT:  CREATE DATABASE neonhub_182dbd20_147 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.532 UTC [29517] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.532 UTC [29517] STATEMENT:  CREATE DATABASE neonhub_182dbd20_149 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.578 UTC [29516] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.578 UTC [29516] STATEMENT:  CREATE DATABASE neonhub_182dbd20_148 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.589 UTC [29518] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.589 UTC [29518] STATEMENT:  CREATE DATABASE neonhub_182dbd20_150 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.640 UTC [29520] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.640 UTC [29520] STATEMENT:  CREATE DATABASE neonhub_182dbd20_152 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.650 UTC [29519] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.650 UTC [29519] STATEMENT:  CREATE DATABASE neonhub_182dbd20_151 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.694 UTC [29523] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.694 UTC [29523] STATEMENT:  CREATE DATABASE neonhub_182dbd20_153 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.702 UTC [29524] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.702 UTC [29524] STATEMENT:  CREATE DATABASE neonhub_182dbd20_154 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.729 UTC [29525] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.729 UTC [29525] STATEMENT:  CREATE DATABASE neonhub_182dbd20_155 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › createVerificationToken keeps it exactly
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.createVerificationToken(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.553 UTC [29452] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.553 UTC [29452] STATEMENT:  CREATE DATABASE neonhub_182dbd20_115 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.563 UTC [29453] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.563 UTC [29453] STATEMENT:  CREATE DATABASE neonhub_182dbd20_116 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.583 UTC [29454] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.583 UTC [29454] STATEMENT:  CREATE DATABASE neonhub_182dbd20_118 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.620 UTC [29457] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.620 UTC [29457] STATEMENT:  CREATE DATABASE neonhub_182dbd20_119 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.628 UTC [29456] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.628 UTC [29456] STATEMENT:  CREATE DATABASE neonhub_182dbd20_117 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.679 UTC [29458] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.679 UTC [29458] STATEMENT:  CREATE DATABASE neonhub_182dbd20_120 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.699 UTC [29460] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.699 UTC [29460] STATEMENT:  CREATE DATABASE neonhub_182dbd20_121 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.727 UTC [29461] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.727 UTC [29461] STATEMENT:  CREATE DATABASE neonhub_182dbd20_122 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.754 UTC [29464] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.754 UTC [29464] STATEMENT:  CREATE DATABASE neonhub_182dbd20_123 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.771 UTC [29465] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.771 UTC [29465] STATEMENT:  CREATE DATABASE neonhub_182dbd20_124 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › deleteSession removes that session alone
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.deleteSession(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=21 kB; lsn=0/7993B0, redo lsn=0/799390
2026-11-22 21:25:05.284 UTC [28664] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.284 UTC [28664] STATEMENT:  CREATE DATABASE neonhub_182dbd20_111 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.302 UTC [28712] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.302 UTC [28712] STATEMENT:  CREATE DATABASE neonhub_182dbd20_110 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.438 UTC [29449] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.438 UTC [29449] STATEMENT:  CREATE DATABASE neonhub_182dbd20_112 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.480 UTC [29450] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.480 UTC [29450] STATEMENT:  CREATE DATABASE neonhub_182dbd20_113 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.540 UTC [29451] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.540 UTC [29451] STATEMENT:  CREATE DATABASE neonhub_182dbd20_114 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.553 UTC [29452] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.553 UTC [29452] STATEMENT:  CREATE DATABASE neonhub_182dbd20_115 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.563 UTC [29453] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.563 UTC [29453] STATEMENT:  CREATE DATABASE neonhub_182dbd20_116 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.583 UTC [29454] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.583 UTC [29454] STATEMENT:  CREATE DATABASE neonhub_182dbd20_118 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.620 UTC [29457] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.620 UTC [29457] STATEMENT:  CREATE DATABASE neonhub_182dbd20_119 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › deleteUser removes the user with sessions and accounts, and nobody else's
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.deleteUser(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.302 UTC [28712] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.302 UTC [28712] STATEMENT:  CREATE DATABASE neonhub_182dbd20_110 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.438 UTC [29449] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.438 UTC [29449] STATEMENT:  CREATE DATABASE neonhub_182dbd20_112 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.480 UTC [29450] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.480 UTC [29450] STATEMENT:  CREATE DATABASE neonhub_182dbd20_113 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.540 UTC [29451] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.540 UTC [29451] STATEMENT:  CREATE DATABASE neonhub_182dbd20_114 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.553 UTC [29452] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.553 UTC [29452] STATEMENT:  CREATE DATABASE neonhub_182dbd20_115 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.563 UTC [29453] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.563 UTC [29453] STATEMENT:  CREATE DATABASE neonhub_182dbd20_116 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.583 UTC [29454] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.583 UTC [29454] STATEMENT:  CREATE DATABASE neonhub_182dbd20_118 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.620 UTC [29457] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.620 UTC [29457] STATEMENT:  CREATE DATABASE neonhub_182dbd20_119 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.628 UTC [29456] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.628 UTC [29456] STATEMENT:  CREATE DATABASE neonhub_182dbd20_117 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.679 UTC [29458] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.679 UTC [29458] STATEMENT:  CREATE DATABASE neonhub_182dbd20_120 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › expired sessions and tokens are kept until they are deleted by their expiry, and live ones stay
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.expired(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.699 UTC [29460] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.699 UTC [29460] STATEMENT:  CREATE DATABASE neonhub_182dbd20_121 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.727 UTC [29461] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.727 UTC [29461] STATEMENT:  CREATE DATABASE neonhub_182dbd20_122 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.754 UTC [29464] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.754 UTC [29464] STATEMENT:  CREATE DATABASE neonhub_182dbd20_123 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.771 UTC [29465] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.771 UTC [29465] STATEMENT:  CREATE DATABASE neonhub_182dbd20_124 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.805 UTC [29466] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.805 UTC [29466] STATEMENT:  CREATE DATABASE neonhub_182dbd20_125 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29467] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29467] STATEMENT:  CREATE DATABASE neonhub_182dbd20_126 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29468] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29468] STATEMENT:  CREATE DATABASE neonhub_182dbd20_127 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.876 UTC [29469] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.876 UTC [29469] STATEMENT:  CREATE DATABASE neonhub_182dbd20_128 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.912 UTC [29472] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.912 UTC [29472] STATEMENT:  CREATE DATABASE neonhub_182dbd20_129 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.950 UTC [29473] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.950 UTC [29473] STATEMENT:  CREATE DATABASE neonhub_182dbd20_130 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › getSessionAndUser finds both by the exact token
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.getSessionAndUser(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.805 UTC [29466] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.805 UTC [29466] STATEMENT:  CREATE DATABASE neonhub_182dbd20_125 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29467] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29467] STATEMENT:  CREATE DATABASE neonhub_182dbd20_126 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29468] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29468] STATEMENT:  CREATE DATABASE neonhub_182dbd20_127 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.876 UTC [29469] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.876 UTC [29469] STATEMENT:  CREATE DATABASE neonhub_182dbd20_128 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.912 UTC [29472] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.912 UTC [29472] STATEMENT:  CREATE DATABASE neonhub_182dbd20_129 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.950 UTC [29473] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.950 UTC [29473] STATEMENT:  CREATE DATABASE neonhub_182dbd20_130 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.980 UTC [29474] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.980 UTC [29474] STATEMENT:  CREATE DATABASE neonhub_182dbd20_131 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.005 UTC [29475] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.005 UTC [29475] STATEMENT:  CREATE DATABASE neonhub_182dbd20_132 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.044 UTC [29482] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.044 UTC [29482] STATEMENT:  CREATE DATABASE neonhub_182dbd20_133 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.068 UTC [29483] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.068 UTC [29483] STATEMENT:  CREATE DATABASE neonhub_182dbd20_134 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › getUser finds a user by id, and none by an id that is gone
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.getUser(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.200 UTC [29492] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.200 UTC [29492] STATEMENT:  CREATE DATABASE neonhub_182dbd20_138 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.210 UTC [29491] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.210 UTC [29491] STATEMENT:  CREATE DATABASE neonhub_182dbd20_137 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.244 UTC [29493] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.244 UTC [29493] STATEMENT:  CREATE DATABASE neonhub_182dbd20_139 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.302 UTC [29496] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.302 UTC [29496] STATEMENT:  CREATE DATABASE neonhub_182dbd20_141 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.332 UTC [29495] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.332 UTC [29495] STATEMENT:  CREATE DATABASE neonhub_182dbd20_140 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.415 UTC [29510] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.415 UTC [29510] STATEMENT:  CREATE DATABASE neonhub_182dbd20_143 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.431 UTC [29509] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.431 UTC [29509] STATEMENT:  CREATE DATABASE neonhub_182dbd20_142 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.467 UTC [29512] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.467 UTC [29512] STATEMENT:  CREATE DATABASE neonhub_182dbd20_144 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.480 UTC [29513] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.480 UTC [29513] STATEMENT:  CREATE DATABASE neonhub_182dbd20_145 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.491 UTC [29514] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.491 UTC [29514] STATEMENT:  CREATE DATABASE neonhub_182dbd20_146 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › getUserByAccount finds a user by provider and account, and none by another provider
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.getUserByAccount(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.825 UTC [29468] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29468] STATEMENT:  CREATE DATABASE neonhub_182dbd20_127 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.876 UTC [29469] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.876 UTC [29469] STATEMENT:  CREATE DATABASE neonhub_182dbd20_128 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.912 UTC [29472] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.912 UTC [29472] STATEMENT:  CREATE DATABASE neonhub_182dbd20_129 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.950 UTC [29473] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.950 UTC [29473] STATEMENT:  CREATE DATABASE neonhub_182dbd20_130 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.980 UTC [29474] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.980 UTC [29474] STATEMENT:  CREATE DATABASE neonhub_182dbd20_131 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.005 UTC [29475] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.005 UTC [29475] STATEMENT:  CREATE DATABASE neonhub_182dbd20_132 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.044 UTC [29482] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.044 UTC [29482] STATEMENT:  CREATE DATABASE neonhub_182dbd20_133 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.068 UTC [29483] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.068 UTC [29483] STATEMENT:  CREATE DATABASE neonhub_182dbd20_134 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.125 UTC [29487] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.125 UTC [29487] STATEMENT:  CREATE DATABASE neonhub_182dbd20_135 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.135 UTC [29488] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.135 UTC [29488] STATEMENT:  CREATE DATABASE neonhub_182dbd20_136 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › getUserByEmail finds a user by the exact address
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.getUserByEmail(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=24 kB; lsn=0/7992E8, redo lsn=0/7992C8
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=21 kB; lsn=0/7993B0, redo lsn=0/799390
2026-11-22 21:25:05.284 UTC [28664] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.284 UTC [28664] STATEMENT:  CREATE DATABASE neonhub_182dbd20_111 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.302 UTC [28712] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.302 UTC [28712] STATEMENT:  CREATE DATABASE neonhub_182dbd20_110 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.438 UTC [29449] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.438 UTC [29449] STATEMENT:  CREATE DATABASE neonhub_182dbd20_112 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.480 UTC [29450] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.480 UTC [29450] STATEMENT:  CREATE DATABASE neonhub_182dbd20_113 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.540 UTC [29451] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.540 UTC [29451] STATEMENT:  CREATE DATABASE neonhub_182dbd20_114 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.553 UTC [29452] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.553 UTC [29452] STATEMENT:  CREATE DATABASE neonhub_182dbd20_115 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.563 UTC [29453] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.563 UTC [29453] STATEMENT:  CREATE DATABASE neonhub_182dbd20_116 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.583 UTC [29454] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.583 UTC [29454] STATEMENT:  CREATE DATABASE neonhub_182dbd20_118 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › linkAccount keeps all 11 fields
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.linkAccount(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.431 UTC [29509] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.431 UTC [29509] STATEMENT:  CREATE DATABASE neonhub_182dbd20_142 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.467 UTC [29512] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.467 UTC [29512] STATEMENT:  CREATE DATABASE neonhub_182dbd20_144 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.480 UTC [29513] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.480 UTC [29513] STATEMENT:  CREATE DATABASE neonhub_182dbd20_145 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.491 UTC [29514] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.491 UTC [29514] STATEMENT:  CREATE DATABASE neonhub_182dbd20_146 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.516 UTC [29515] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.516 UTC [29515] STATEMENT:  CREATE DATABASE neonhub_182dbd20_147 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.532 UTC [29517] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.532 UTC [29517] STATEMENT:  CREATE DATABASE neonhub_182dbd20_149 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.578 UTC [29516] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.578 UTC [29516] STATEMENT:  CREATE DATABASE neonhub_182dbd20_148 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.589 UTC [29518] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.589 UTC [29518] STATEMENT:  CREATE DATABASE neonhub_182dbd20_150 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.640 UTC [29520] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.640 UTC [29520] STATEMENT:  CREATE DATABASE neonhub_182dbd20_152 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.650 UTC [29519] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.650 UTC [29519] STATEMENT:  CREATE DATABASE neonhub_182dbd20_151 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › tokens of 2000 characters are kept whole
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.longTokens(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.628 UTC [29456] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.628 UTC [29456] STATEMENT:  CREATE DATABASE neonhub_182dbd20_117 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.679 UTC [29458] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.679 UTC [29458] STATEMENT:  CREATE DATABASE neonhub_182dbd20_120 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.699 UTC [29460] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.699 UTC [29460] STATEMENT:  CREATE DATABASE neonhub_182dbd20_121 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.727 UTC [29461] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.727 UTC [29461] STATEMENT:  CREATE DATABASE neonhub_182dbd20_122 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.754 UTC [29464] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.754 UTC [29464] STATEMENT:  CREATE DATABASE neonhub_182dbd20_123 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.771 UTC [29465] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.771 UTC [29465] STATEMENT:  CREATE DATABASE neonhub_182dbd20_124 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.805 UTC [29466] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.805 UTC [29466] STATEMENT:  CREATE DATABASE neonhub_182dbd20_125 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29467] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29467] STATEMENT:  CREATE DATABASE neonhub_182dbd20_126 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29468] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29468] STATEMENT:  CREATE DATABASE neonhub_182dbd20_127 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.876 UTC [29469] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.876 UTC [29469] STATEMENT:  CREATE DATABASE neonhub_182dbd20_128 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › unlinkAccount removes that account alone
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.unlinkAccount(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.302 UTC [29496] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.302 UTC [29496] STATEMENT:  CREATE DATABASE neonhub_182dbd20_141 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.332 UTC [29495] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.332 UTC [29495] STATEMENT:  CREATE DATABASE neonhub_182dbd20_140 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.415 UTC [29510] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.415 UTC [29510] STATEMENT:  CREATE DATABASE neonhub_182dbd20_143 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.431 UTC [29509] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.431 UTC [29509] STATEMENT:  CREATE DATABASE neonhub_182dbd20_142 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.467 UTC [29512] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.467 UTC [29512] STATEMENT:  CREATE DATABASE neonhub_182dbd20_144 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.480 UTC [29513] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.480 UTC [29513] STATEMENT:  CREATE DATABASE neonhub_182dbd20_145 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.491 UTC [29514] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.491 UTC [29514] STATEMENT:  CREATE DATABASE neonhub_182dbd20_146 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.516 UTC [29515] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.516 UTC [29515] STATEMENT:  CREATE DATABASE neonhub_182dbd20_147 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.532 UTC [29517] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.532 UTC [29517] STATEMENT:  CREATE DATABASE neonhub_182dbd20_149 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.578 UTC [29516] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.578 UTC [29516] STATEMENT:  CREATE DATABASE neonhub_182dbd20_148 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › updateSession changes the given fields alone
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.updateSession(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.005 UTC [29475] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.005 UTC [29475] STATEMENT:  CREATE DATABASE neonhub_182dbd20_132 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.044 UTC [29482] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.044 UTC [29482] STATEMENT:  CREATE DATABASE neonhub_182dbd20_133 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.068 UTC [29483] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.068 UTC [29483] STATEMENT:  CREATE DATABASE neonhub_182dbd20_134 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.125 UTC [29487] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.125 UTC [29487] STATEMENT:  CREATE DATABASE neonhub_182dbd20_135 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.135 UTC [29488] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.135 UTC [29488] STATEMENT:  CREATE DATABASE neonhub_182dbd20_136 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.200 UTC [29492] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.200 UTC [29492] STATEMENT:  CREATE DATABASE neonhub_182dbd20_138 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.210 UTC [29491] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.210 UTC [29491] STATEMENT:  CREATE DATABASE neonhub_182dbd20_137 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.244 UTC [29493] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.244 UTC [29493] STATEMENT:  CREATE DATABASE neonhub_182dbd20_139 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.302 UTC [29496] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.302 UTC [29496] STATEMENT:  CREATE DATABASE neonhub_182dbd20_141 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.332 UTC [29495] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.332 UTC [29495] STATEMENT:  CREATE DATABASE neonhub_182dbd20_140 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › updateUser changes the given fields alone
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.updateUser(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.480 UTC [29513] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.480 UTC [29513] STATEMENT:  CREATE DATABASE neonhub_182dbd20_145 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.491 UTC [29514] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.491 UTC [29514] STATEMENT:  CREATE DATABASE neonhub_182dbd20_146 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.516 UTC [29515] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.516 UTC [29515] STATEMENT:  CREATE DATABASE neonhub_182dbd20_147 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.532 UTC [29517] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.532 UTC [29517] STATEMENT:  CREATE DATABASE neonhub_182dbd20_149 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.578 UTC [29516] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.578 UTC [29516] STATEMENT:  CREATE DATABASE neonhub_182dbd20_148 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.589 UTC [29518] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.589 UTC [29518] STATEMENT:  CREATE DATABASE neonhub_182dbd20_150 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.640 UTC [29520] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.640 UTC [29520] STATEMENT:  CREATE DATABASE neonhub_182dbd20_152 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.650 UTC [29519] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.650 UTC [29519] STATEMENT:  CREATE DATABASE neonhub_182dbd20_151 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.694 UTC [29523] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.694 UTC [29523] STATEMENT:  CREATE DATABASE neonhub_182dbd20_153 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.702 UTC [29524] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.702 UTC [29524] STATEMENT:  CREATE DATABASE neonhub_182dbd20_154 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › useVerificationToken by two sessions at once has exactly one winner
Failed to resolve parameter [javax.sql.DataSource database] in method [void io.neonhub.verification.AuthTables.concurrentUse(javax.sql.DataSource) throws java.lang.Exception]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=29 kB; lsn=0/798F18, redo lsn=0/798EF8
2026-11-22 21:25:04.893 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.894 UTC [28603] LOG:  checkpoint complete: wrote 2 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.000 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=26 kB; lsn=0/7990B0, redo lsn=0/799090
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=24 kB; lsn=0/7992E8, redo lsn=0/7992C8
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=21 kB; lsn=0/7993B0, redo lsn=0/799390
2026-11-22 21:25:05.284 UTC [28664] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.284 UTC [28664] STATEMENT:  CREATE DATABASE neonhub_182dbd20_111 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.302 UTC [28712] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.302 UTC [28712] STATEMENT:  CREATE DATABASE neonhub_182dbd20_110 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.438 UTC [29449] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.438 UTC [29449] STATEMENT:  CREATE DATABASE neonhub_182dbd20_112 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.480 UTC [29450] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.480 UTC [29450] STATEMENT:  CREATE DATABASE neonhub_182dbd20_113 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.540 UTC [29451] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.540 UTC [29451] STATEMENT:  CREATE DATABASE neonhub_182dbd20_114 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.553 UTC [29452] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.553 UTC [29452] STATEMENT:  CREATE DATABASE neonhub_182dbd20_115 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › useVerificationToken returns the token once and removes it
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.useVerificationToken(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.480 UTC [29450] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.480 UTC [29450] STATEMENT:  CREATE DATABASE neonhub_182dbd20_113 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.540 UTC [29451] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.540 UTC [29451] STATEMENT:  CREATE DATABASE neonhub_182dbd20_114 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.553 UTC [29452] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.553 UTC [29452] STATEMENT:  CREATE DATABASE neonhub_182dbd20_115 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.563 UTC [29453] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.563 UTC [29453] STATEMENT:  CREATE DATABASE neonhub_182dbd20_116 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.583 UTC [29454] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.583 UTC [29454] STATEMENT:  CREATE DATABASE neonhub_182dbd20_118 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.620 UTC [29457] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.620 UTC [29457] STATEMENT:  CREATE DATABASE neonhub_182dbd20_119 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.628 UTC [29456] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.628 UTC [29456] STATEMENT:  CREATE DATABASE neonhub_182dbd20_117 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.679 UTC [29458] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.679 UTC [29458] STATEMENT:  CREATE DATABASE neonhub_182dbd20_120 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.699 UTC [29460] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.699 UTC [29460] STATEMENT:  CREATE DATABASE neonhub_182dbd20_121 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.727 UTC [29461] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.727 UTC [29461] STATEMENT:  CREATE DATABASE neonhub_182dbd20_122 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Auth tables › useVerificationToken with a wrong identifier leaves the token
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.AuthTables.wrongIdentifier(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.563 UTC [29453] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.563 UTC [29453] STATEMENT:  CREATE DATABASE neonhub_182dbd20_116 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.583 UTC [29454] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.583 UTC [29454] STATEMENT:  CREATE DATABASE neonhub_182dbd20_118 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.620 UTC [29457] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.620 UTC [29457] STATEMENT:  CREATE DATABASE neonhub_182dbd20_119 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.628 UTC [29456] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.628 UTC [29456] STATEMENT:  CREATE DATABASE neonhub_182dbd20_117 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.679 UTC [29458] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.679 UTC [29458] STATEMENT:  CREATE DATABASE neonhub_182dbd20_120 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.699 UTC [29460] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.699 UTC [29460] STATEMENT:  CREATE DATABASE neonhub_182dbd20_121 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.727 UTC [29461] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.727 UTC [29461] STATEMENT:  CREATE DATABASE neonhub_182dbd20_122 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.754 UTC [29464] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.754 UTC [29464] STATEMENT:  CREATE DATABASE neonhub_182dbd20_123 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.771 UTC [29465] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.771 UTC [29465] STATEMENT:  CREATE DATABASE neonhub_182dbd20_124 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.805 UTC [29466] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.805 UTC [29466] STATEMENT:  CREATE DATABASE neonhub_182dbd20_125 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Connectivity › answers SELECT 1
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.Connectivity.answers(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:04.646 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.646 UTC [28603] LOG:  checkpoint complete: wrote 11 buffers (0.1%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=1 kB, estimate=44 kB; lsn=0/798230, redo lsn=0/798210
2026-11-22 21:25:04.743 UTC [29422] FATAL:  terminating connection due to administrator command
2026-11-22 21:25:04.800 UTC [29374] FATAL:  terminating connection due to administrator command
2026-11-22 21:25:04.843 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.844 UTC [28603] LOG:  checkpoint complete: wrote 11 buffers (0.1%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=2 kB, estimate=40 kB; lsn=0/798A48, redo lsn=0/798A28
2026-11-22 21:25:04.844 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.845 UTC [28603] LOG:  checkpoint complete: wrote 1 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=36 kB; lsn=0/798BB8, redo lsn=0/798B98
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=32 kB; lsn=0/798E50, redo lsn=0/798E30
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=29 kB; lsn=0/798F18, redo lsn=0/798EF8
2026-11-22 21:25:04.893 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.894 UTC [28603] LOG:  checkpoint complete: wrote 2 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.000 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=26 kB; lsn=0/7990B0, redo lsn=0/799090
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=24 kB; lsn=0/7992E8, redo lsn=0/7992C8
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=21 kB; lsn=0/7993B0, redo lsn=0/799390
2026-11-22 21:25:05.284 UTC [28664] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.284 UTC [28664] STATEMENT:  CREATE DATABASE neonhub_182dbd20_111 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Connectivity › finds the declared tables by their unqualified names
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.Connectivity.searchPath(java.sql.Connection,io.neonhub.verification.schema.PrismaSchema) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:04.646 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.646 UTC [28603] LOG:  checkpoint complete: wrote 11 buffers (0.1%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=1 kB, estimate=44 kB; lsn=0/798230, redo lsn=0/798210
2026-11-22 21:25:04.743 UTC [29422] FATAL:  terminating connection due to administrator command
2026-11-22 21:25:04.800 UTC [29374] FATAL:  terminating connection due to administrator command
2026-11-22 21:25:04.843 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.844 UTC [28603] LOG:  checkpoint complete: wrote 11 buffers (0.1%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=2 kB, estimate=40 kB; lsn=0/798A48, redo lsn=0/798A28
2026-11-22 21:25:04.844 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.845 UTC [28603] LOG:  checkpoint complete: wrote 1 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=36 kB; lsn=0/798BB8, redo lsn=0/798B98
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=32 kB; lsn=0/798E50, redo lsn=0/798E30
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=29 kB; lsn=0/798F18, redo lsn=0/798EF8
2026-11-22 21:25:04.893 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.894 UTC [28603] LOG:  checkpoint complete: wrote 2 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.000 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=26 kB; lsn=0/7990B0, redo lsn=0/799090
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=24 kB; lsn=0/7992E8, redo lsn=0/7992C8
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=21 kB; lsn=0/7993B0, redo lsn=0/799390
2026-11-22 21:25:05.284 UTC [28664] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.284 UTC [28664] STATEMENT:  CREATE DATABASE neonhub_182dbd20_111 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Connectivity › lets the role read and write every declared table
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.Connectivity.rights(java.sql.Connection,io.neonhub.verification.schema.PrismaSchema) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:04.646 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.646 UTC [28603] LOG:  checkpoint complete: wrote 11 buffers (0.1%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=1 kB, estimate=44 kB; lsn=0/798230, redo lsn=0/798210
2026-11-22 21:25:04.743 UTC [29422] FATAL:  terminating connection due to administrator command
2026-11-22 21:25:04.800 UTC [29374] FATAL:  terminating connection due to administrator command
2026-11-22 21:25:04.843 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.844 UTC [28603] LOG:  checkpoint complete: wrote 11 buffers (0.1%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=2 kB, estimate=40 kB; lsn=0/798A48, redo lsn=0/798A28
2026-11-22 21:25:04.844 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.845 UTC [28603] LOG:  checkpoint complete: wrote 1 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=36 kB; lsn=0/798BB8, redo lsn=0/798B98
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=32 kB; lsn=0/798E50, redo lsn=0/798E30
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=29 kB; lsn=0/798F18, redo lsn=0/798EF8
2026-11-22 21:25:04.893 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.894 UTC [28603] LOG:  checkpoint complete: wrote 2 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.000 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=26 kB; lsn=0/7990B0, redo lsn=0/799090
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=24 kB; lsn=0/7992E8, redo lsn=0/7992C8
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=21 kB; lsn=0/7993B0, redo lsn=0/799390
2026-11-22 21:25:05.284 UTC [28664] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.284 UTC [28664] STATEMENT:  CREATE DATABASE neonhub_182dbd20_111 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Connectivity › runs a PostgreSQL version that is supported
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.Connectivity.version(java.sql.Connection,org.junit.jupiter.api.TestReporter) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:04.646 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.646 UTC [28603] LOG:  checkpoint complete: wrote 11 buffers (0.1%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=1 kB, estimate=44 kB; lsn=0/798230, redo lsn=0/798210
2026-11-22 21:25:04.743 UTC [29422] FATAL:  terminating connection due to administrator command
2026-11-22 21:25:04.800 UTC [29374] FATAL:  terminating connection due to administrator command
2026-11-22 21:25:04.843 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.844 UTC [28603] LOG:  checkpoint complete: wrote 11 buffers (0.1%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=2 kB, estimate=40 kB; lsn=0/798A48, redo lsn=0/798A28
2026-11-22 21:25:04.844 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.845 UTC [28603] LOG:  checkpoint complete: wrote 1 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=36 kB; lsn=0/798BB8, redo lsn=0/798B98
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=32 kB; lsn=0/798E50, redo lsn=0/798E30
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=29 kB; lsn=0/798F18, redo lsn=0/798EF8
2026-11-22 21:25:04.893 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.894 UTC [28603] LOG:  checkpoint complete: wrote 2 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.000 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=26 kB; lsn=0/7990B0, redo lsn=0/799090
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=24 kB; lsn=0/7992E8, redo lsn=0/7992C8
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=21 kB; lsn=0/7993B0, redo lsn=0/799390
2026-11-22 21:25:05.284 UTC [28664] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.284 UTC [28664] STATEMENT:  CREATE DATABASE neonhub_182dbd20_111 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Connectivity › starts its sessions in UTC
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.Connectivity.timeZone(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:04.646 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.646 UTC [28603] LOG:  checkpoint complete: wrote 11 buffers (0.1%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=1 kB, estimate=44 kB; lsn=0/798230, redo lsn=0/798210
2026-11-22 21:25:04.743 UTC [29422] FATAL:  terminating connection due to administrator command
2026-11-22 21:25:04.800 UTC [29374] FATAL:  terminating connection due to administrator command
2026-11-22 21:25:04.843 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.844 UTC [28603] LOG:  checkpoint complete: wrote 11 buffers (0.1%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=2 kB, estimate=40 kB; lsn=0/798A48, redo lsn=0/798A28
2026-11-22 21:25:04.844 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.845 UTC [28603] LOG:  checkpoint complete: wrote 1 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=36 kB; lsn=0/798BB8, redo lsn=0/798B98
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=32 kB; lsn=0/798E50, redo lsn=0/798E30
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=29 kB; lsn=0/798F18, redo lsn=0/798EF8
2026-11-22 21:25:04.893 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.894 UTC [28603] LOG:  checkpoint complete: wrote 2 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.000 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=26 kB; lsn=0/7990B0, redo lsn=0/799090
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=24 kB; lsn=0/7992E8, redo lsn=0/7992C8
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=21 kB; lsn=0/7993B0, redo lsn=0/799390
2026-11-22 21:25:05.284 UTC [28664] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.284 UTC [28664] STATEMENT:  CREATE DATABASE neonhub_182dbd20_111 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Connectivity › stores text as UTF-8
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.Connectivity.encoding(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:04.646 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.646 UTC [28603] LOG:  checkpoint complete: wrote 11 buffers (0.1%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=1 kB, estimate=44 kB; lsn=0/798230, redo lsn=0/798210
2026-11-22 21:25:04.743 UTC [29422] FATAL:  terminating connection due to administrator command
2026-11-22 21:25:04.800 UTC [29374] FATAL:  terminating connection due to administrator command
2026-11-22 21:25:04.843 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.844 UTC [28603] LOG:  checkpoint complete: wrote 11 buffers (0.1%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=2 kB, estimate=40 kB; lsn=0/798A48, redo lsn=0/798A28
2026-11-22 21:25:04.844 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.845 UTC [28603] LOG:  checkpoint complete: wrote 1 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=36 kB; lsn=0/798BB8, redo lsn=0/798B98
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=32 kB; lsn=0/798E50, redo lsn=0/798E30
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=29 kB; lsn=0/798F18, redo lsn=0/798EF8
2026-11-22 21:25:04.893 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.894 UTC [28603] LOG:  checkpoint complete: wrote 2 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.000 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=26 kB; lsn=0/7990B0, redo lsn=0/799090
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=24 kB; lsn=0/7992E8, redo lsn=0/7992C8
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=21 kB; lsn=0/7993B0, redo lsn=0/799390
2026-11-22 21:25:05.284 UTC [28664] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.284 UTC [28664] STATEMENT:  CREATE DATABASE neonhub_182dbd20_111 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Content drafts › a draft is generated and then published, step by step
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.ContentDrafts.lifeCycle(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.540 UTC [29451] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.540 UTC [29451] STATEMENT:  CREATE DATABASE neonhub_182dbd20_114 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.553 UTC [29452] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.553 UTC [29452] STATEMENT:  CREATE DATABASE neonhub_182dbd20_115 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.563 UTC [29453] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.563 UTC [29453] STATEMENT:  CREATE DATABASE neonhub_182dbd20_116 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.583 UTC [29454] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.583 UTC [29454] STATEMENT:  CREATE DATABASE neonhub_182dbd20_118 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.620 UTC [29457] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.620 UTC [29457] STATEMENT:  CREATE DATABASE neonhub_182dbd20_119 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.628 UTC [29456] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.628 UTC [29456] STATEMENT:  CREATE DATABASE neonhub_182dbd20_117 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.679 UTC [29458] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.679 UTC [29458] STATEMENT:  CREATE DATABASE neonhub_182dbd20_120 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.699 UTC [29460] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.699 UTC [29460] STATEMENT:  CREATE DATABASE neonhub_182dbd20_121 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.727 UTC [29461] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.727 UTC [29461] STATEMENT:  CREATE DATABASE neonhub_182dbd20_122 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.754 UTC [29464] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.754 UTC [29464] STATEMENT:  CREATE DATABASE neonhub_182dbd20_123 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Content drafts › a new draft is a professional draft of now, without an audience
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.ContentDrafts.defaults(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.284 UTC [28664] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.284 UTC [28664] STATEMENT:  CREATE DATABASE neonhub_182dbd20_111 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.302 UTC [28712] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.302 UTC [28712] STATEMENT:  CREATE DATABASE neonhub_182dbd20_110 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.438 UTC [29449] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.438 UTC [29449] STATEMENT:  CREATE DATABASE neonhub_182dbd20_112 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.480 UTC [29450] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.480 UTC [29450] STATEMENT:  CREATE DATABASE neonhub_182dbd20_113 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.540 UTC [29451] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.540 UTC [29451] STATEMENT:  CREATE DATABASE neonhub_182dbd20_114 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.553 UTC [29452] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.553 UTC [29452] STATEMENT:  CREATE DATABASE neonhub_182dbd20_115 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.563 UTC [29453] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.563 UTC [29453] STATEMENT:  CREATE DATABASE neonhub_182dbd20_116 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.583 UTC [29454] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.583 UTC [29454] STATEMENT:  CREATE DATABASE neonhub_182dbd20_118 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.620 UTC [29457] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.620 UTC [29457] STATEMENT:  CREATE DATABASE neonhub_182dbd20_119 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.628 UTC [29456] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.628 UTC [29456] STATEMENT:  CREATE DATABASE neonhub_182dbd20_117 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Content drafts › a step that another editor has already taken changes nothing
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.ContentDrafts.staleStep(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:04.844 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.845 UTC [28603] LOG:  checkpoint complete: wrote 1 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=36 kB; lsn=0/798BB8, redo lsn=0/798B98
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=32 kB; lsn=0/798E50, redo lsn=0/798E30
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=29 kB; lsn=0/798F18, redo lsn=0/798EF8
2026-11-22 21:25:04.893 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.894 UTC [28603] LOG:  checkpoint complete: wrote 2 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.000 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=26 kB; lsn=0/7990B0, redo lsn=0/799090
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=24 kB; lsn=0/7992E8, redo lsn=0/7992C8
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=21 kB; lsn=0/7993B0, redo lsn=0/799390
2026-11-22 21:25:05.284 UTC [28664] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.284 UTC [28664] STATEMENT:  CREATE DATABASE neonhub_182dbd20_111 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.302 UTC [28712] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.302 UTC [28712] STATEMENT:  CREATE DATABASE neonhub_182dbd20_110 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.438 UTC [29449] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.438 UTC [29449] STATEMENT:  CREATE DATABASE neonhub_182dbd20_112 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.480 UTC [29450] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.480 UTC [29450] STATEMENT:  CREATE DATABASE neonhub_182dbd20_113 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Content drafts › an author's drafts are listed by date, the end of the range left out
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.ContentDrafts.listByDate(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=32 kB; lsn=0/798E50, redo lsn=0/798E30
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=29 kB; lsn=0/798F18, redo lsn=0/798EF8
2026-11-22 21:25:04.893 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.894 UTC [28603] LOG:  checkpoint complete: wrote 2 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.000 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=26 kB; lsn=0/7990B0, redo lsn=0/799090
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=24 kB; lsn=0/7992E8, redo lsn=0/7992C8
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=21 kB; lsn=0/7993B0, redo lsn=0/799390
2026-11-22 21:25:05.284 UTC [28664] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.284 UTC [28664] STATEMENT:  CREATE DATABASE neonhub_182dbd20_111 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.302 UTC [28712] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.302 UTC [28712] STATEMENT:  CREATE DATABASE neonhub_182dbd20_110 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.438 UTC [29449] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.438 UTC [29449] STATEMENT:  CREATE DATABASE neonhub_182dbd20_112 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.480 UTC [29450] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.480 UTC [29450] STATEMENT:  CREATE DATABASE neonhub_182dbd20_113 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.540 UTC [29451] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.540 UTC [29451] STATEMENT:  CREATE DATABASE neonhub_182dbd20_114 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Content drafts › an author's drafts are listed by status, newest first
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.ContentDrafts.listByStatus(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.620 UTC [29457] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.620 UTC [29457] STATEMENT:  CREATE DATABASE neonhub_182dbd20_119 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.628 UTC [29456] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.628 UTC [29456] STATEMENT:  CREATE DATABASE neonhub_182dbd20_117 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.679 UTC [29458] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.679 UTC [29458] STATEMENT:  CREATE DATABASE neonhub_182dbd20_120 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.699 UTC [29460] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.699 UTC [29460] STATEMENT:  CREATE DATABASE neonhub_182dbd20_121 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.727 UTC [29461] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.727 UTC [29461] STATEMENT:  CREATE DATABASE neonhub_182dbd20_122 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.754 UTC [29464] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.754 UTC [29464] STATEMENT:  CREATE DATABASE neonhub_182dbd20_123 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.771 UTC [29465] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.771 UTC [29465] STATEMENT:  CREATE DATABASE neonhub_182dbd20_124 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.805 UTC [29466] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.805 UTC [29466] STATEMENT:  CREATE DATABASE neonhub_182dbd20_125 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29467] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29467] STATEMENT:  CREATE DATABASE neonhub_182dbd20_126 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.825 UTC [29468] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.825 UTC [29468] STATEMENT:  CREATE DATABASE neonhub_182dbd20_127 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Content drafts › deleting an author does to the drafts what the foreign key declares
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.ContentDrafts.deleteAuthor(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:04.893 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.894 UTC [28603] LOG:  checkpoint complete: wrote 2 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.000 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=26 kB; lsn=0/7990B0, redo lsn=0/799090
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=24 kB; lsn=0/7992E8, redo lsn=0/7992C8
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=21 kB; lsn=0/7993B0, redo lsn=0/799390
2026-11-22 21:25:05.284 UTC [28664] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.284 UTC [28664] STATEMENT:  CREATE DATABASE neonhub_182dbd20_111 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.302 UTC [28712] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.302 UTC [28712] STATEMENT:  CREATE DATABASE neonhub_182dbd20_110 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.438 UTC [29449] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.438 UTC [29449] STATEMENT:  CREATE DATABASE neonhub_182dbd20_112 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.480 UTC [29450] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.480 UTC [29450] STATEMENT:  CREATE DATABASE neonhub_182dbd20_113 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.540 UTC [29451] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.540 UTC [29451] STATEMENT:  CREATE DATABASE neonhub_182dbd20_114 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.553 UTC [29452] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.553 UTC [29452] STATEMENT:  CREATE DATABASE neonhub_182dbd20_115 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.563 UTC [29453] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.563 UTC [29453] STATEMENT:  CREATE DATABASE neonhub_182dbd20_116 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Content drafts › title, topic and a long body are kept exactly
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.ContentDrafts.keepsText(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:05.438 UTC [29449] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.438 UTC [29449] STATEMENT:  CREATE DATABASE neonhub_182dbd20_112 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.480 UTC [29450] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.480 UTC [29450] STATEMENT:  CREATE DATABASE neonhub_182dbd20_113 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.540 UTC [29451] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.540 UTC [29451] STATEMENT:  CREATE DATABASE neonhub_182dbd20_114 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.553 UTC [29452] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.553 UTC [29452] STATEMENT:  CREATE DATABASE neonhub_182dbd20_115 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.563 UTC [29453] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.563 UTC [29453] STATEMENT:  CREATE DATABASE neonhub_182dbd20_116 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.583 UTC [29454] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.583 UTC [29454] STATEMENT:  CREATE DATABASE neonhub_182dbd20_118 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.620 UTC [29457] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.620 UTC [29457] STATEMENT:  CREATE DATABASE neonhub_182dbd20_119 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.628 UTC [29456] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.628 UTC [29456] STATEMENT:  CREATE DATABASE neonhub_182dbd20_117 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.679 UTC [29458] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.679 UTC [29458] STATEMENT:  CREATE DATABASE neonhub_182dbd20_120 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.699 UTC [29460] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.699 UTC [29460] STATEMENT:  CREATE DATABASE neonhub_182dbd20_121 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Foreign keys
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.StructuralSuite.readBothSchemas(io.neonhub.verification.schema.PrismaSchema,java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.415 UTC [29510] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.415 UTC [29510] STATEMENT:  CREATE DATABASE neonhub_182dbd20_143 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.431 UTC [29509] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.431 UTC [29509] STATEMENT:  CREATE DATABASE neonhub_182dbd20_142 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.467 UTC [29512] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.467 UTC [29512] STATEMENT:  CREATE DATABASE neonhub_182dbd20_144 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.480 UTC [29513] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.480 UTC [29513] STATEMENT:  CREATE DATABASE neonhub_182dbd20_145 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.491 UTC [29514] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.491 UTC [29514] STATEMENT:  CREATE DATABASE neonhub_182dbd20_146 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.516 UTC [29515] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.516 UTC [29515] STATEMENT:  CREATE DATABASE neonhub_182dbd20_147 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.532 UTC [29517] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.532 UTC [29517] STATEMENT:  CREATE DATABASE neonhub_182dbd20_149 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.578 UTC [29516] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.578 UTC [29516] STATEMENT:  CREATE DATABASE neonhub_182dbd20_148 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.589 UTC [29518] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.589 UTC [29518] STATEMENT:  CREATE DATABASE neonhub_182dbd20_150 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.640 UTC [29520] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.640 UTC [29520] STATEMENT:  CREATE DATABASE neonhub_182dbd20_152 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Indexes
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.StructuralSuite.readBothSchemas(io.neonhub.verification.schema.PrismaSchema,java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:04.843 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.844 UTC [28603] LOG:  checkpoint complete: wrote 11 buffers (0.1%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=2 kB, estimate=40 kB; lsn=0/798A48, redo lsn=0/798A28
2026-11-22 21:25:04.844 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.845 UTC [28603] LOG:  checkpoint complete: wrote 1 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=36 kB; lsn=0/798BB8, redo lsn=0/798B98
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=32 kB; lsn=0/798E50, redo lsn=0/798E30
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=29 kB; lsn=0/798F18, redo lsn=0/798EF8
2026-11-22 21:25:04.893 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.894 UTC [28603] LOG:  checkpoint complete: wrote 2 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.000 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=26 kB; lsn=0/7990B0, redo lsn=0/799090
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=24 kB; lsn=0/7992E8, redo lsn=0/7992C8
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=21 kB; lsn=0/7993B0, redo lsn=0/799390
2026-11-22 21:25:05.284 UTC [28664] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.284 UTC [28664] STATEMENT:  CREATE DATABASE neonhub_182dbd20_111 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.302 UTC [28712] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.302 UTC [28712] STATEMENT:  CREATE DATABASE neonhub_182dbd20_110 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.438 UTC [29449] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.438 UTC [29449] STATEMENT:  CREATE DATABASE neonhub_182dbd20_112 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Metric events › 4 writers at the same time lose nothing
Failed to resolve parameter [javax.sql.DataSource database] in method [void io.neonhub.verification.MetricEvents.concurrentWriters(javax.sql.DataSource) throws java.lang.Exception]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.640 UTC [29520] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.640 UTC [29520] STATEMENT:  CREATE DATABASE neonhub_182dbd20_152 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.650 UTC [29519] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.650 UTC [29519] STATEMENT:  CREATE DATABASE neonhub_182dbd20_151 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.694 UTC [29523] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.694 UTC [29523] STATEMENT:  CREATE DATABASE neonhub_182dbd20_153 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.702 UTC [29524] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.702 UTC [29524] STATEMENT:  CREATE DATABASE neonhub_182dbd20_154 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.729 UTC [29525] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.729 UTC [29525] STATEMENT:  CREATE DATABASE neonhub_182dbd20_155 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.742 UTC [29526] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.742 UTC [29526] STATEMENT:  CREATE DATABASE neonhub_182dbd20_156 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.786 UTC [29528] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.786 UTC [29528] STATEMENT:  CREATE DATABASE neonhub_182dbd20_157 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.836 UTC [29530] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.836 UTC [29530] STATEMENT:  CREATE DATABASE neonhub_182dbd20_158 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.872 UTC [29531] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.872 UTC [29531] STATEMENT:  CREATE DATABASE neonhub_182dbd20_159 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.936 UTC [29532] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.936 UTC [29532] STATEMENT:  CREATE DATABASE neonhub_182dbd20_160 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Metric events › a batch of 500 events is stored whole
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.MetricEvents.batch(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.532 UTC [29517] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.532 UTC [29517] STATEMENT:  CREATE DATABASE neonhub_182dbd20_149 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.578 UTC [29516] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.578 UTC [29516] STATEMENT:  CREATE DATABASE neonhub_182dbd20_148 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.589 UTC [29518] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.589 UTC [29518] STATEMENT:  CREATE DATABASE neonhub_182dbd20_150 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.640 UTC [29520] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.640 UTC [29520] STATEMENT:  CREATE DATABASE neonhub_182dbd20_152 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.650 UTC [29519] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.650 UTC [29519] STATEMENT:  CREATE DATABASE neonhub_182dbd20_151 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.694 UTC [29523] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.694 UTC [29523] STATEMENT:  CREATE DATABASE neonhub_182dbd20_153 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.702 UTC [29524] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.702 UTC [29524] STATEMENT:  CREATE DATABASE neonhub_182dbd20_154 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.729 UTC [29525] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.729 UTC [29525] STATEMENT:  CREATE DATABASE neonhub_182dbd20_155 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.742 UTC [29526] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.742 UTC [29526] STATEMENT:  CREATE DATABASE neonhub_182dbd20_156 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.786 UTC [29528] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.786 UTC [29528] STATEMENT:  CREATE DATABASE neonhub_182dbd20_157 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Metric events › a batch with an event that stands there already is rejected whole
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.MetricEvents.batchWithDuplicate(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.516 UTC [29515] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.516 UTC [29515] STATEMENT:  CREATE DATABASE neonhub_182dbd20_147 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.532 UTC [29517] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.532 UTC [29517] STATEMENT:  CREATE DATABASE neonhub_182dbd20_149 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.578 UTC [29516] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.578 UTC [29516] STATEMENT:  CREATE DATABASE neonhub_182dbd20_148 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.589 UTC [29518] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.589 UTC [29518] STATEMENT:  CREATE DATABASE neonhub_182dbd20_150 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.640 UTC [29520] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.640 UTC [29520] STATEMENT:  CREATE DATABASE neonhub_182dbd20_152 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.650 UTC [29519] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.650 UTC [29519] STATEMENT:  CREATE DATABASE neonhub_182dbd20_151 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.694 UTC [29523] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.694 UTC [29523] STATEMENT:  CREATE DATABASE neonhub_182dbd20_153 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.702 UTC [29524] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.702 UTC [29524] STATEMENT:  CREATE DATABASE neonhub_182dbd20_154 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.729 UTC [29525] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.729 UTC [29525] STATEMENT:  CREATE DATABASE neonhub_182dbd20_155 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.742 UTC [29526] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.742 UTC [29526] STATEMENT:  CREATE DATABASE neonhub_182dbd20_156 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Metric events › a time range has its start and leaves its end out, to the millisecond
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.MetricEvents.timeRange(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.650 UTC [29519] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.650 UTC [29519] STATEMENT:  CREATE DATABASE neonhub_182dbd20_151 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.694 UTC [29523] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.694 UTC [29523] STATEMENT:  CREATE DATABASE neonhub_182dbd20_153 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.702 UTC [29524] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.702 UTC [29524] STATEMENT:  CREATE DATABASE neonhub_182dbd20_154 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.729 UTC [29525] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.729 UTC [29525] STATEMENT:  CREATE DATABASE neonhub_182dbd20_155 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.742 UTC [29526] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.742 UTC [29526] STATEMENT:  CREATE DATABASE neonhub_182dbd20_156 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.786 UTC [29528] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.786 UTC [29528] STATEMENT:  CREATE DATABASE neonhub_182dbd20_157 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.836 UTC [29530] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.836 UTC [29530] STATEMENT:  CREATE DATABASE neonhub_182dbd20_158 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.872 UTC [29531] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.872 UTC [29531] STATEMENT:  CREATE DATABASE neonhub_182dbd20_159 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.936 UTC [29532] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.936 UTC [29532] STATEMENT:  CREATE DATABASE neonhub_182dbd20_160 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.961 UTC [29533] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.961 UTC [29533] STATEMENT:  CREATE DATABASE neonhub_182dbd20_161 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Metric events › an event keeps its type and its meta data, and gets the time of now
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.MetricEvents.single(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.694 UTC [29523] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.694 UTC [29523] STATEMENT:  CREATE DATABASE neonhub_182dbd20_153 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.702 UTC [29524] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.702 UTC [29524] STATEMENT:  CREATE DATABASE neonhub_182dbd20_154 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.729 UTC [29525] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.729 UTC [29525] STATEMENT:  CREATE DATABASE neonhub_182dbd20_155 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.742 UTC [29526] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.742 UTC [29526] STATEMENT:  CREATE DATABASE neonhub_182dbd20_156 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.786 UTC [29528] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.786 UTC [29528] STATEMENT:  CREATE DATABASE neonhub_182dbd20_157 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.836 UTC [29530] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.836 UTC [29530] STATEMENT:  CREATE DATABASE neonhub_182dbd20_158 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.872 UTC [29531] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.872 UTC [29531] STATEMENT:  CREATE DATABASE neonhub_182dbd20_159 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.936 UTC [29532] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.936 UTC [29532] STATEMENT:  CREATE DATABASE neonhub_182dbd20_160 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.961 UTC [29533] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.961 UTC [29533] STATEMENT:  CREATE DATABASE neonhub_182dbd20_161 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.995 UTC [29534] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.995 UTC [29534] STATEMENT:  CREATE DATABASE neonhub_182dbd20_162 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Metric events › events are counted by type
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.MetricEvents.groupByType(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.589 UTC [29518] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.589 UTC [29518] STATEMENT:  CREATE DATABASE neonhub_182dbd20_150 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.640 UTC [29520] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.640 UTC [29520] STATEMENT:  CREATE DATABASE neonhub_182dbd20_152 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.650 UTC [29519] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.650 UTC [29519] STATEMENT:  CREATE DATABASE neonhub_182dbd20_151 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.694 UTC [29523] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.694 UTC [29523] STATEMENT:  CREATE DATABASE neonhub_182dbd20_153 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.702 UTC [29524] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.702 UTC [29524] STATEMENT:  CREATE DATABASE neonhub_182dbd20_154 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.729 UTC [29525] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.729 UTC [29525] STATEMENT:  CREATE DATABASE neonhub_182dbd20_155 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.742 UTC [29526] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.742 UTC [29526] STATEMENT:  CREATE DATABASE neonhub_182dbd20_156 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.786 UTC [29528] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.786 UTC [29528] STATEMENT:  CREATE DATABASE neonhub_182dbd20_157 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.836 UTC [29530] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.836 UTC [29530] STATEMENT:  CREATE DATABASE neonhub_182dbd20_158 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.872 UTC [29531] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.872 UTC [29531] STATEMENT:  CREATE DATABASE neonhub_182dbd20_159 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Metric events › events are found by what their meta data contain
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.MetricEvents.jsonQueries(java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.578 UTC [29516] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.578 UTC [29516] STATEMENT:  CREATE DATABASE neonhub_182dbd20_148 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.589 UTC [29518] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.589 UTC [29518] STATEMENT:  CREATE DATABASE neonhub_182dbd20_150 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.640 UTC [29520] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.640 UTC [29520] STATEMENT:  CREATE DATABASE neonhub_182dbd20_152 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.650 UTC [29519] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.650 UTC [29519] STATEMENT:  CREATE DATABASE neonhub_182dbd20_151 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.694 UTC [29523] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.694 UTC [29523] STATEMENT:  CREATE DATABASE neonhub_182dbd20_153 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.702 UTC [29524] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.702 UTC [29524] STATEMENT:  CREATE DATABASE neonhub_182dbd20_154 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.729 UTC [29525] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.729 UTC [29525] STATEMENT:  CREATE DATABASE neonhub_182dbd20_155 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.742 UTC [29526] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.742 UTC [29526] STATEMENT:  CREATE DATABASE neonhub_182dbd20_156 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.786 UTC [29528] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.786 UTC [29528] STATEMENT:  CREATE DATABASE neonhub_182dbd20_157 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.836 UTC [29530] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.836 UTC [29530] STATEMENT:  CREATE DATABASE neonhub_182dbd20_158 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Migrations › run on an empty database, from the first to the last
Failed to resolve parameter [io.neonhub.database.TestDatabase database] in method [void io.neonhub.verification.Migrations.replay(io.neonhub.database.TestDatabase,org.junit.jupiter.api.TestReporter)]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:06.467 UTC [29512] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.467 UTC [29512] STATEMENT:  CREATE DATABASE neonhub_182dbd20_144 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.480 UTC [29513] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.480 UTC [29513] STATEMENT:  CREATE DATABASE neonhub_182dbd20_145 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.491 UTC [29514] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.491 UTC [29514] STATEMENT:  CREATE DATABASE neonhub_182dbd20_146 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.516 UTC [29515] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.516 UTC [29515] STATEMENT:  CREATE DATABASE neonhub_182dbd20_147 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.532 UTC [29517] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.532 UTC [29517] STATEMENT:  CREATE DATABASE neonhub_182dbd20_149 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.578 UTC [29516] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.578 UTC [29516] STATEMENT:  CREATE DATABASE neonhub_182dbd20_148 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.589 UTC [29518] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.589 UTC [29518] STATEMENT:  CREATE DATABASE neonhub_182dbd20_150 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.640 UTC [29520] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.640 UTC [29520] STATEMENT:  CREATE DATABASE neonhub_182dbd20_152 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.650 UTC [29519] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.650 UTC [29519] STATEMENT:  CREATE DATABASE neonhub_182dbd20_151 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:06.694 UTC [29523] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:06.694 UTC [29523] STATEMENT:  CREATE DATABASE neonhub_182dbd20_153 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/

/* Tables
Failed to resolve parameter [java.sql.Connection connection] in method [void io.neonhub.verification.StructuralSuite.readBothSchemas(io.neonhub.verification.schema.PrismaSchema,java.sql.Connection) throws java.sql.SQLException]: The server (embedded 17.11, the default) refused: ERROR: template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined (SQLSTATE XX000).
Its log ends with:
2026-11-22 21:25:04.743 UTC [29422] FATAL:  terminating connection due to administrator command
2026-11-22 21:25:04.800 UTC [29374] FATAL:  terminating connection due to administrator command
2026-11-22 21:25:04.843 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.844 UTC [28603] LOG:  checkpoint complete: wrote 11 buffers (0.1%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=2 kB, estimate=40 kB; lsn=0/798A48, redo lsn=0/798A28
2026-11-22 21:25:04.844 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.845 UTC [28603] LOG:  checkpoint complete: wrote 1 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=36 kB; lsn=0/798BB8, redo lsn=0/798B98
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.862 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=32 kB; lsn=0/798E50, redo lsn=0/798E30
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.892 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=29 kB; lsn=0/798F18, redo lsn=0/798EF8
2026-11-22 21:25:04.893 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:04.894 UTC [28603] LOG:  checkpoint complete: wrote 2 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.000 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=26 kB; lsn=0/7990B0, redo lsn=0/799090
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint starting: immediate force wait flush-all
2026-11-22 21:25:04.990 UTC [28603] LOG:  checkpoint complete: wrote 4 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=24 kB; lsn=0/7992E8, redo lsn=0/7992C8
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint starting: immediate force wait
2026-11-22 21:25:05.003 UTC [28603] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.001 s; sync files=0, longest=0.000 s, average=0.000 s; distance=0 kB, estimate=21 kB; lsn=0/7993B0, redo lsn=0/799390
2026-11-22 21:25:05.284 UTC [28664] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.284 UTC [28664] STATEMENT:  CREATE DATABASE neonhub_182dbd20_111 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
2026-11-22 21:25:05.302 UTC [28712] ERROR:  template database "neonhub_182dbd20_109_template" has a collation version, but no actual collation version could be determined
2026-11-22 21:25:05.302 UTC [28712] STATEMENT:  CREATE DATABASE neonhub_182dbd20_110 TEMPLATE neonhub_182dbd20_109_template STRATEGY = FILE_COPY
*/
