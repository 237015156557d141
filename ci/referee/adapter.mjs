// How Prisma's schema engine, in its WebAssembly form, talks to PostgreSQL: as its native form does. One session, and a
// script is one simple query, never cut at semicolons. Prisma's own adapter for node-postgres differs in both, and cannot
// read some types of the catalog.
import { randomUUID } from 'node:crypto'
import { ColumnTypeEnum as Type, DriverAdapterError } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const number = (text) => Number(text)
const text = (value) => value
const time = (value) => value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')
const list = (value) => pg.types.getTypeParser(1009)(value)

// By the oid of a column's type: what the engine calls it, and how its text is read.
const TYPES = new Map([
  ...[21, 23].map((oid) => [oid, [Type.Int32, number]]),
  ...[20, 26, 28].map((oid) => [oid, [Type.Int64, text]]),
  ...[700, 701].map((oid) => [oid, [Type.Double, number]]),
  [16, [Type.Boolean, (value) => value === 't']],
  [18, [Type.Character, text]],
  ...[1114, 1184].map((oid) => [oid, [Type.DateTime, time]]),
  [1002, [Type.CharacterArray, list]],
  ...[1003, 1009, 1015].map((oid) => [oid, [Type.TextArray, list]]),
  [1005, [Type.Int32Array, (value) => list(value).map(number)]],
])
const typeOf = (oid) => TYPES.get(oid) ?? [Type.Text, text]

function toAdapterError(error) {
  const mapped = {
    '42P01': { kind: 'TableDoesNotExist', table: error.message?.split('"')[1] },
    '3D000': { kind: 'DatabaseDoesNotExist', db: error.message?.split('"')[1] },
    '28P01': { kind: 'AuthenticationFailed', user: error.message?.split('"')[1] },
    ECONNREFUSED: { kind: 'DatabaseNotReachable', host: error.address, port: error.port },
  }[error.code]
  if (!mapped && !error.severity) throw error
  const { code, severity, message, detail, column, hint } = error
  return new DriverAdapterError({
    originalCode: code,
    originalMessage: message,
    ...(mapped ?? { kind: 'postgres', code, severity, message, detail, column, hint }),
  })
}

class Session {
  provider = 'postgres'
  adapterName = 'prisma-referee'

  constructor(client, schema, ended) {
    this.client = client
    this.schema = schema
    this.ended = ended
  }

  async send(query) {
    try {
      return await this.client.query(query)
    } catch (error) {
      throw toAdapterError(error)
    }
  }

  async queryRaw({ sql, args }) {
    const types = { getTypeParser: () => text }
    const { fields, rows } = await this.send({ text: sql, values: args, rowMode: 'array', types })
    const columns = fields.map((field) => typeOf(field.dataTypeID))
    return {
      columnNames: fields.map((field) => field.name),
      columnTypes: columns.map(([type]) => type),
      rows: rows.map((row) => row.map((value, i) => (value === null ? null : columns[i][1](value)))),
    }
  }

  async executeRaw({ sql, args }) {
    return (await this.send({ text: sql, values: args })).rowCount ?? 0
  }

  async executeScript(script) {
    await this.send(script)
  }

  async startTransaction() {
    throw new Error('the schema engine opens no transactions')
  }

  getConnectionInfo() {
    return { schemaName: this.schema, supportsRelationJoins: true }
  }

  dispose() {
    this.disposed ??= this.client.end().then(this.ended)
    return this.disposed
  }
}

/** Sessions on the database of a URL as Prisma writes it, `schema` included. */
export class Sessions {
  provider = 'postgres'
  adapterName = 'prisma-referee'

  constructor(url) {
    this.url = new URL(url)
    this.schema = this.url.searchParams.get('schema') ?? 'public'
    this.url.search = ''
    this.opened = []
  }

  connect() {
    return this.session(this.url.toString(), async () => {})
  }

  /** An empty database beside it, dropped at the end. */
  async connectToShadowDb() {
    const name = `prisma_referee_shadow_${randomUUID()}`
    const shadow = new URL(this.url)
    shadow.pathname = name
    await this.once(`CREATE DATABASE "${name}"`)
    return this.session(shadow.toString(), () => this.once(`DROP DATABASE "${name}" WITH (FORCE)`))
  }

  async session(connectionString, ended) {
    const client = new pg.Client({ connectionString })
    client.on('error', () => {}) // a session that the server ends is reported by the next query
    try {
      await client.connect()
      await client.query(`SET search_path = ${pg.escapeIdentifier(this.schema)}`)
    } catch (error) {
      throw toAdapterError(error)
    }
    const session = new Session(client, this.schema, ended)
    this.opened.push(session)
    return session
  }

  /** Prisma leaves some of them, with their locks, to the end of its process. */
  async close() {
    for (const session of this.opened) await session.dispose()
  }

  async once(sql) {
    const client = new pg.Client({ connectionString: this.url.toString() })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
}
