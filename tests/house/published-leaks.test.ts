/** What strangers can reach once a round is published: everything people wrote inside is marked first, and no mark comes out. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { par } from '../../src/modules/par/contract.ts'
import { importAll } from '../../src/modules/par/fixtures.ts'
import { type House, openHouse } from '../support/house.ts'
import { type Hidden, hiddenUnit, MARK } from './walk.ts'
import { askDoor, doors } from './walker.ts'

let house: House
let hidden: Hidden
/** 'schema.table.column' that carries the mark in at least one row. */
let marked: string[]

/** The self-assessment of the hidden unit, in figures that stand nowhere else; the appraiser's word counts. */
const SELF = '{"type":"ratio","a":7654321,"b":7123456}'
/** Accounts are named in a form that no mark has. */
const ACCOUNT = 'dau.kin.7q'
const SECRETS = [MARK, '7654321', '7123456', ACCOUNT, `${ACCOUNT}@example.vn`]

/** What is everybody's: names of units, rounds and blocks, the issued criteria, the law, the catalogue of roles. */
const OPEN = [
  /^(organization|law)\./,
  /^par\.(criteria_set|criterion)/,
  /^par\.round\.name$/,
  /^par\.publication\.(round_name|block_name|decision_number|sha256)$/,
  /^par\.round_block\.name$/,
  /^par\.assessment\.(unit_name|region)$/,
  /^identity\.(role|permission)/,
  /^(audit|jobs|platform|access|search)\./,
]

/** Free text: no key, no reference, not generated. */
const FREE_TEXT = `
  select c.table_schema || '.' || c.table_name || '.' || c.column_name as name,
    format('%I.%I', c.table_schema, c.table_name) as relation, quote_ident(c.column_name) as field
  from information_schema.columns c
  join information_schema.tables t using (table_schema, table_name)
  where c.data_type in ('text', 'character varying') and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
    and c.table_schema not in ('pg_catalog', 'information_schema', 'public') and c.table_schema not like 'graphile%'
    and not exists (
      select from pg_constraint k join pg_attribute a on a.attrelid = (c.table_schema || '.' || quote_ident(c.table_name))::regclass and a.attname = c.column_name
      where (k.conrelid = a.attrelid and k.contype in ('p', 'f') and a.attnum = any (k.conkey))
         or (k.confrelid = a.attrelid and a.attnum = any (k.confkey)))`

async function markEverything(): Promise<string[]> {
  const { rows } = await house.owner.query<{ name: string; relation: string; field: string }>(FREE_TEXT)
  const done: string[] = []
  await house.owner.query('set session_replication_role = replica')
  for (const { name, relation, field } of rows) {
    if (OPEN.some((open) => open.test(name))) continue
    // What a check holds to a form of its own keeps it.
    await house.owner
      .query(`update ${relation} set ${field} = $1 || coalesce(' ' || ${field}, '')`, [MARK])
      .catch(() => null)
    const { rowCount } = await house.owner.query(`select from ${relation} where ${field} like $1 limit 1`, [
      `%${MARK}%`,
    ])
    if (rowCount) done.push(name)
  }
  await house.owner.query('set session_replication_role = origin')
  return done
}

beforeAll(async () => {
  house = await openHouse()
  hidden = await hiddenUnit(house)
  const { roundId, setId, assessmentId, criterionId, otherUnitId } = hidden
  const admin = await house.person({ unitId: otherUnitId, grants: [{ role: 'par-admin', unitId: null }] })
  await importAll(admin, roundId, 80)
  await house.owner.query('set session_replication_role = replica')
  await house.owner.query(
    `with leaf as (
       select c.id from par.criterion c where c.set_id = $2 and c.scoring ->> 'type' = 'ratio' and c.assessed_by = 'self' and c.id <> $3
       order by c.position limit 1),
     own as (
       insert into par.entry (assessment_id, criterion_id, inputs, updated_by, updated_by_name, updated_at)
         select $1, id, $4, gen_random_uuid(), 'Người chấm', now() from leaf returning criterion_id, version)
     insert into par.appraisal (assessment_id, criterion_id, outcome, inputs, reason, entry_version, appraised_by, appraised_by_name, appraised_at)
       select $1, criterion_id, 'corrected', '{"type":"ratio","a":100000,"b":80000}', 'đối chiếu', version, gen_random_uuid(), 'Người thẩm định', now()
         from own`,
    [assessmentId, setId, criterionId, SELF],
  )
  // One handed nothing in: why is told to those inside alone.
  await house.owner.query(
    `update par.assessment set status = case when unit_id = $2 then 'left' else 'settled' end,
       left_cause = case when unit_id = $2 then 'absent' end, left_reason = case when unit_id = $2 then 'không gửi phiếu' end
     where round_id = $1`,
    [roundId, otherUnitId],
  )
  await house.owner.query('update identity.account set user_name = $2, email = $3 where id = $1', [
    hidden.accountId,
    ACCOUNT,
    `${ACCOUNT}@example.vn`,
  ])
  marked = await markEverything()
  const { version } = await admin.call(par.round, { roundId })
  const { publications } = await admin.call(par.publishRound, {
    roundId,
    version,
    decisionNumber: '7/QĐ-UBND',
    decisionDay: '2025-02-20',
  })
  hidden.publicationId = publications[0] as string
})
afterAll(() => house.close())

test('the marks stand in all that people wrote inside', () => {
  expect(marked).toEqual(
    expect.arrayContaining([
      'identity.account.full_name',
      'documents.version.title',
      'notices.notice.title',
      'par.appraisal.appraised_by_name',
      'par.appraisal.reason',
      'par.assessment.left_reason',
      'par.assignment.note',
      'par.entry.note',
      'par.entry.updated_by_name',
      'par.imported_value.source',
      'survey.respondent.full_name',
    ]),
  )
})

const open = doors.filter(([, door]) => door.access === 'public' && door.method === 'GET')

test.each(open)('%s tells a stranger nothing of it', async (name, door) => {
  const { status, text } = await askDoor(hidden, house.stranger, name, door)
  if (name.startsWith('par.publi')) expect(status).toBe(200)
  const told = [...SECRETS, 'selfIndex', hidden.assessmentId].flatMap((secret) => {
    const at = text.indexOf(secret)
    return at < 0 ? [] : [text.slice(Math.max(0, at - 60), at + 60)]
  })
  expect(told).toEqual([])
})

test('nor is it in any column a stranger’s role may read, whatever door is built next', async () => {
  const { rows } = await house.owner.query<{ relation: string; fields: string }>(`
    select format('%I.%I', table_schema, table_name) as relation, string_agg(quote_ident(column_name), ', ') as fields
    from information_schema.column_privileges
    where grantee = 'app_public' and privilege_type = 'SELECT' group by 1`)
  expect(rows.map(({ relation }) => relation)).toContain('par.publication')
  await house.owner.query('begin')
  await house.owner.query('set local role app_public')
  const found: string[] = []
  for (const { relation, fields } of rows) {
    const told = await house.owner.query(`select ${fields} from ${relation}`)
    const text = JSON.stringify(told.rows)
    for (const secret of SECRETS) if (text.includes(secret)) found.push(`${relation}: ${secret}`)
  }
  await house.owner.query('rollback')
  expect(found).toEqual([])
})

test('those inside still find what was marked, so that the marks would be seen', async () => {
  const { rows } = await house.owner.query<{ text: string }>('select frozen::text as text from par.publication')
  expect(rows.some(({ text }) => text.includes('7654321') && text.includes(MARK))).toBe(true)
})
