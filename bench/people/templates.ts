/** The lives that are lent out: careers with a placeholder where the person's own unit, name and number go. */
import type pg from 'pg'
import type { Seat } from '../../src/app/demo/careers/career.ts'
import { careerOf } from '../../src/app/demo/careers/career-of.ts'
import { namesOf } from '../../src/app/demo/careers/names.ts'
import { byGender, familiesOf, type NameParts } from '../../src/app/demo/people.ts'
import { type Random, randomFrom } from '../../src/app/demo/random.ts'
import type { Line } from '../../src/modules/personnel/rules/fold/effect.ts'
import { fold } from '../../src/modules/personnel/rules/fold/fold.ts'
import { partOf } from '../../src/modules/personnel/rules/parts.ts'
import { sensitivityOf } from '../../src/modules/personnel/rules/sensitivity.ts'

const LIVES = 400
const HERE = -1
/** Parts of which everybody has the line that holds today: what lists are asked by, and what is counted. */
const LISTED: ReadonlySet<string> = new Set(
  'employment post rank pay citizen-id person level party belief language'.split(' '),
)

const seatOf = (random: Random): Seat => ({
  stays: [{ unitId: HERE, name: 'Ủy ban nhân dân xã', from: null, by: 'rearrange' }],
  division: null,
  ...random.weighted<Pick<Seat, 'track' | 'post' | 'title'>>([
    [{ track: 'admin', post: 'CHUYEN_MON', title: 'Chuyên viên' }, 30],
    [{ track: 'teacher', post: 'CHUYEN_MON', title: 'Giáo viên' }, 40],
    [{ track: 'nurse', post: 'CHUYEN_MON', title: 'Điều dưỡng' }, 10],
    [{ track: 'admin', post: 'TRUONG_PHONG', title: 'Trưởng phòng' }, 12],
    [{ track: 'admin', post: 'CT_XA', title: 'Chủ tịch Ủy ban nhân dân' }, 3],
    [{ track: 'guard', post: 'HO_TRO', title: 'Nhân viên bảo vệ' }, 5],
  ]),
})

export type Template = ReturnType<typeof templateOf>

export function templatesOf(parts: NameParts, today: string): Template[] {
  const ground = { names: namesOf(parts), places: ['xã Giả Định, tỉnh Giả Định'], today }
  const places = new Map<string, number>()
  return Array.from({ length: LIVES }, (_, id) => {
    const random = randomFrom(id)
    const template = templateOf(id, careerOf(random, seatOf(random), ground, 0), today)
    const place = places.get(template.head.prefix) ?? 0
    places.set(template.head.prefix, place + 1)
    return { ...template, head: { ...template.head, place } }
  })
}

function templateOf(id: number, { spine, citizenId, events }: ReturnType<typeof careerOf>, today: string) {
  const own = (value: unknown) =>
    JSON.stringify(value).replaceAll(spine.fullName, '@name').replaceAll(citizenId, '@number')
  const known = events.map((event, at) => ({ ...event, eventId: String(at), row: String(at) }))
  const { lines } = fold(known)
  const isListed = (line: Line) => LISTED.has(line.part) && line.from <= today && (line.to === null || line.to > today)
  const listed = lines.filter(isListed)
  const said = (part: string, field: string) =>
    (listed.find((line) => line.part === part)?.values[field] ?? null) as string | null
  return {
    head: {
      id,
      place: 0,
      sex: spine.sex,
      born: spine.bornOn,
      prefix: citizenId.slice(0, 6),
      person_kind: said('employment', 'personKind'),
      rank: said('rank', 'rank'),
      title: said('post', 'title'),
      listed: own(listed.map(({ part, slot, from, values }) => ({ op: 'set', part, slot, from, to: null, values }))),
    },
    events: known.map(({ row, kind, effectiveOn, effects }) => ({
      template: id,
      at: Number(row),
      kind,
      effective_on: effectiveOn,
      effects: own(effects),
      sensitivity: sensitivityOf(effects),
    })),
    lines: lines.map((line) => {
      const { mode, sensitivity, asked } = partOf(line.part)
      const say = (field: string | undefined) => (field === undefined ? null : (line.values[field] ?? null))
      return {
        template: id,
        at: Number(line.row),
        part: line.part,
        slot: line.slot,
        sensitivity,
        is_state: mode === 'state',
        code: say(asked?.code) === citizenId ? '@number' : say(asked?.code),
        number: say(asked?.number),
        has_unit: say(asked?.unit) !== null,
        valid_from: line.from,
        valid_to: line.to ?? 'infinity',
        data: own(line.values),
        is_listed: isListed(line),
      }
    }),
  }
}

const HEAD = 'id int, place int, sex text, born text, prefix text, person_kind text, rank text, title text, listed text'
const EVENT = 'template int, at int, kind text, effective_on date, effects text, sensitivity text'
const LINE = `template int, at int, part text, slot text, code text, has_unit boolean, number int, valid_from date, valid_to date,
  is_state boolean, data text, sensitivity text, is_listed boolean`

export async function keepTemplates(owner: pg.Client, templates: readonly Template[]): Promise<void> {
  const keep = async (table: string, columns: string, rows: readonly unknown[]) => {
    await owner.query(`create table bench.${table} (${columns})`)
    await owner.query(`insert into bench.${table} select * from jsonb_to_recordset($1::jsonb) r (${columns})`, [
      JSON.stringify(rows),
    ])
    await owner.query(`analyze bench.${table}`)
  }
  await owner.query(`create schema bench;
    create table bench.person (i bigint, template int, unit_id int, full_name text, citizen_id text, id uuid not null default uuidv7())`)
  await keep(
    'template',
    HEAD,
    templates.map(({ head }) => head),
  )
  await keep(
    'template_event',
    EVENT,
    templates.flatMap(({ events }) => events),
  )
  await keep(
    'template_line',
    LINE,
    templates.flatMap(({ lines }) => lines),
  )
}

/** Each name as often as its weight asks for, so that a position drawn evenly is a name drawn by weight. */
export async function keepNames(owner: pg.Client, parts: NameParts): Promise<void> {
  const spread = (weighted: readonly (readonly [string, number])[]) => {
    const total = weighted.reduce((sum, [, weight]) => sum + weight, 0)
    return weighted.flatMap(([name, weight]) =>
      Array<string>(Math.max(1, Math.round((weight / total) * 2_000))).fill(name),
    )
  }
  await owner.query(`create table bench.naming (sex text primary key, family int, middle int, given int);
    create table bench.name (sex text, part text, place bigint, word text)`)
  for (const sex of ['M', 'F'] as const) {
    const { middle, given } = byGender(parts, sex)
    const lists = { family: spread(familiesOf(parts)), middle: spread(middle), given: spread(given) }
    for (const [part, words] of Object.entries(lists))
      await owner.query(
        'insert into bench.name select $1, $2, place - 1, word from unnest($3::text[]) with ordinality w (word, place)',
        [sex, part, words],
      )
    const sizes = Object.values(lists).map((words) => words.length)
    await owner.query('insert into bench.naming values ($1, $2, $3, $4)', [sex, ...sizes])
  }
  await owner.query('analyze bench.naming, bench.name')
}
