// Runs commands of Prisma Migrate, the code that `prisma migrate …` runs, on the schema engine that comes with it as
// WebAssembly. After `npm ci --ignore-scripts`:
//
//   node referee.mjs status|deploy URL MIGRATIONS
//   node referee.mjs resolve URL MIGRATIONS --applied|--rolled-back NAME
//   node referee.mjs diff URL SCHEMA          the database against schema.prisma; exit code 2 where they differ
//   node referee.mjs drift URL MIGRATIONS     the database against the migrations, replayed beside it; 2 where they differ
//   node referee.mjs pull URL                 the database as schema.prisma
//   node referee.mjs serve                    a request per line, {"command": …, "url": …, "path": …, "args": […],
//                                             "order": "bytes"}, and a line {"exitCode": …, "output": …} for each
//
// The order of migrations is that of Prisma 6.6 and later, or with "order": "bytes" (REFEREE_ORDER=bytes) the older one.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import readline from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Sessions } from './adapter.mjs'

// As the command line sets them: no engine is looked for, nobody is called, no colours.
Object.assign(process.env, { PRISMA_CLIENT_ENGINE_TYPE: 'client', CHECKPOINT_DISABLE: '1', NO_COLOR: '1', CI: '1' })
const require = createRequire(import.meta.url)
placeEngine()
const { bindMigrationAwareSqlAdapterFactory } = require('@prisma/driver-adapter-utils')
const { DbPull, Migrate, MigrateDeploy, MigrateStatus } = require('@prisma/migrate')
const { loadSchemaContext } = require('@prisma/internals')

const EMPTY_SCHEMA = fileURLToPath(new URL('empty.prisma', import.meta.url))
const FILTERS = { externalTables: [], externalEnums: [] }
const byLocale = String.prototype.localeCompare
function byBytes(other) {
  return Buffer.compare(Buffer.from(String(this)), Buffer.from(String(other)))
}

class Exit extends Error {
  constructor(code) {
    super(`exit code ${code}`)
    this.code = code
  }
}

const COMMANDS = {
  status: (config) => MigrateStatus.new().parse([], config),
  deploy: (config) => MigrateDeploy.new().parse([], config),
  pull: (config) => DbPull.new().parse(['--print'], config),

  // `prisma migrate resolve` asks a native engine whether it can connect; the rest of it is this.
  async resolve(config, [how, migrationId]) {
    await withEngine(config, (migrate) =>
      how === '--applied' ? migrate.markMigrationApplied({ migrationId }) : migrate.markMigrationRolledBack({ migrationId }))
    return `Migration ${migrationId} marked as ${how === '--applied' ? 'applied' : 'rolled back'}.`
  },

  // `prisma migrate diff` takes no database through an adapter.
  async diff(config) {
    return withEngine(config, async (migrate, context) => {
      const files = context.schemaFiles.map(([file, content]) => ({ path: file, content }))
      const result = await migrate.engine.migrateDiff({
        from: { tag: 'schemaDatasource', files, configDir: path.dirname(config.schema) },
        to: { tag: 'schemaDatamodel', files },
        script: false, shadowDatabaseUrl: null, exitCode: true, filters: FILTERS,
      })
      if (result.exitCode !== 0) throw Object.assign(new Exit(result.exitCode), { output: result.stdout })
      return result.stdout
    })
  },

  // What `prisma migrate dev` asks before it writes a migration.
  async drift(config) {
    const { action } = await withEngine(config, (migrate) => migrate.devDiagnostic())
    if (action.tag === 'reset') throw Object.assign(new Exit(2), { output: action.reason })
    return 'No drift.'
  },
}

async function withEngine(config, work) {
  const schemaContext = await loadSchemaContext({ schemaPathFromConfig: config.schema, schemaEngineConfig: config })
  const migrationsDirPath = config.migrations.path
  const migrate = await Migrate.setup({
    schemaEngineConfig: config, migrationsDirPath, schemaContext, schemaFilter: FILTERS })
  try {
    return await work(migrate, schemaContext)
  } finally {
    await migrate.stop()
  }
}

/** Outside the bundle of the command line, the engine is looked for in a folder that its package does not have. */
function placeEngine() {
  const wanted = path.join(path.dirname(require.resolve('@prisma/internals/package.json')), 'build/schema_engine_bg.wasm')
  if (!fs.existsSync(wanted)) {
    fs.mkdirSync(path.dirname(wanted), { recursive: true })
    fs.copyFileSync(path.join(path.dirname(require.resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm'), wanted)
  }
}

/** Runs one command, as a process of its own would, and returns what it printed and how it would have ended. */
async function judge({ command, url, path: folder, args = [], order }) {
  const ofSchema = command === 'diff'
  const sessions = new Sessions(url)
  const config = {
    engine: 'js',
    adapter: async () => bindMigrationAwareSqlAdapterFactory(sessions),
    schema: ofSchema ? path.resolve(folder) : EMPTY_SCHEMA,
    migrations: { path: ofSchema || !folder ? undefined : path.resolve(folder) },
    experimental: { adapter: true },
    loadedFromFile: null,
  }
  process.env.DATABASE_URL = url
  const printed = []
  const restore = capture((text) => printed.push(text))
  String.prototype.localeCompare = order === 'bytes' ? byBytes : byLocale
  let exitCode = 0
  try {
    printed.push((await COMMANDS[command](config, args)) ?? '')
  } catch (error) {
    exitCode = error instanceof Exit ? error.code : 1
    printed.push(error instanceof Exit ? error.output ?? '' : `Error: ${error.message}`)
  } finally {
    String.prototype.localeCompare = byLocale
    restore()
    await sessions.close()
  }
  return { exitCode, output: printed.join('').trim() }
}

function capture(print) {
  const { exit, stdout, stderr } = process
  const [out, err] = [stdout.write, stderr.write]
  stdout.write = stderr.write = (text) => (print(String(text)), true)
  process.exit = (code) => {
    throw new Exit(code)
  }
  return () => {
    stdout.write = out
    stderr.write = err
    process.exit = exit
  }
}

const [command, url, folder, ...args] = process.argv.slice(2)
if (command === 'serve') {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(await judge(JSON.parse(line))) + '\n')
  }
  process.exit(0)
} else if (COMMANDS[command] && url) {
  const { exitCode, output } = await judge({ command, url, path: folder, args, order: process.env.REFEREE_ORDER })
  console.log(output)
  process.exit(exitCode)
} else {
  console.error('Usage: node referee.mjs status|deploy|resolve|diff|drift|pull URL …; see the head of this file.')
  process.exit(64)
}
