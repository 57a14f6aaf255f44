/** The annex somebody brings in Excel, Word or CSV: each row is a record within reach, or says why not. */
import { wholeFile } from '../../../../platform/files/whole-file.ts'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { readTables } from '../../../../platform/office/read.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { fold } from '../../../../shared/vietnamese.ts'
import { unitsOn } from '../../../organization/index.ts'
import type { personnel } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import type { DecisionKind } from '../../rules/event-kinds.ts'
import { type AnnexRow, readAnnex } from '../../rules/events/annex.ts'
import { EVENT_RULES } from '../../rules/events/rules.ts'

const MOST_ROWS = 1_100
const MOST_PEOPLE = 1_000

interface Asked {
  kind: DecisionKind
  effectiveOn: string
}

export async function readPeople(call: Call, asked: InputOf<typeof personnel.readPeople>) {
  const { annex, rows } = await annexOf(call, asked)
  return {
    ignored: annex.ignored,
    rows: rows.map(({ row, name, citizenId, recordId, said, problem, unread }) => ({
      row,
      name: name || citizenId,
      recordId,
      said,
      problem: problem ?? unreadInWords(unread),
    })),
  }
}

/** null: everything could be read. */
export const unreadInWords = (unread: AnnexRow['unread']): string | null =>
  unread.length > 0 ? `Không đọc được ${unread.map(({ words }) => words).join('; ')}.` : null

/** The file as it was brought, which of its tables counts, and who each row is. */
export async function annexOf({ tx, files, upload }: Call, { kind, effectiveOn }: Asked) {
  if (!upload) throw new Error('an annex without a received file')
  const bytes = await wholeFile(files, upload.sha256)
  const { fields } = EVENT_RULES[kind]
  const unitBy = fields.some(({ type }) => type === 'unit')
    ? await unitsByName(tx, effectiveOn)
    : new Map<string, number>()
  const tables = await readTables(bytes, MOST_ROWS)
  // A workbook may have sheets of notes beside the one that counts.
  const read = tables.map(({ rows }) => readAnnex(rows, fields, (name) => unitBy.get(name) ?? null))
  const table = read.findIndex((found) => found !== null)
  const annex = read[table]
  if (!annex) return refuse('personnel.annex-headings')
  if (annex.rows.length > MOST_PEOPLE)
    return refuse('personnel.annex-too-long', { rows: annex.rows.length, most: MOST_PEOPLE })
  const holders = await holdersOf(tx, annex.rows)
  return {
    bytes,
    annex,
    table,
    tables: tables.length,
    rows: annex.rows.map((row) => ({ ...row, ...whoIs(row, holders) })),
  }
}

/** A name that two units bear is nobody's. */
async function unitsByName(tx: Tx, day: string): Promise<Map<string, number>> {
  const byName = Map.groupBy(await unitsOn(tx, day), ({ fullName }) => fold(fullName))
  return new Map(
    [...byName].flatMap(([name, found]) => (found.length === 1 && found[0] ? [[name, found[0].unitId]] : [])),
  )
}

interface Holder {
  id: string
  nameKey: string
  citizenId: string | null
  bornOn: string | null
}

async function holdersOf(tx: Tx, rows: readonly AnnexRow[]): Promise<Holder[]> {
  const names = [...new Set(rows.map(({ name }) => fold(name)).filter(Boolean))]
  const numbers = [...new Set(rows.map(({ citizenId }) => citizenId).filter(Boolean))]
  if (names.length + numbers.length === 0) return []
  return tx
    .selectFrom('personnel.record')
    .select(['id', 'name_key as nameKey', 'citizen_id as citizenId', 'born_on as bornOn'])
    .where('merged_into', 'is', null)
    .where((e) =>
      e.or([
        ...(names.length > 0 ? [e('name_key', 'in', names)] : []),
        ...(numbers.length > 0 ? [e('citizen_id', 'in', numbers)] : []),
      ]),
    )
    .execute()
}

/** By number first; by name, and birth as far as the row tells it. */
function whoIs({ citizenId, name, bornOn }: AnnexRow, holders: readonly Holder[]) {
  const byNumber = citizenId === '' ? undefined : holders.find((one) => one.citizenId === citizenId)
  if (byNumber)
    return name === '' || byNumber.nameKey === fold(name)
      ? { recordId: byNumber.id, problem: null }
      : { recordId: null, problem: 'Số định danh này là của người có tên khác. Hãy kiểm tra lại.' }
  const named = holders.filter(
    (one) => one.nameKey === fold(name) && (bornOn === null || one.bornOn?.startsWith(bornOn) === true),
  )
  const [only, ...others] = named
  if (!only) return { recordId: null, problem: 'Không có hồ sơ nào trong phạm vi của bạn khớp họ tên, ngày sinh.' }
  return others.length > 0
    ? { recordId: null, problem: `Có ${named.length} người trùng họ tên. Hãy ghi thêm ngày sinh hoặc số CCCD.` }
    : { recordId: only.id, problem: null }
}
