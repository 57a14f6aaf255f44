/** Where PAR hangs documents: what the documents module is told, which knows nothing of criteria and rounds. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { DocumentUse, UseSource } from '../../../documents/index.ts'
import { pagesShown } from '../../rules/evidence/pages.ts'
import { isSettled } from '../../rules/evidence/settled.ts'
import { extensionsOf, longerFor } from '../rounds/extensions.ts'
import { windowsOf } from '../sheets/opened-sheet.ts'

const nameOfPeriod = (year: number) => `Kỳ ${year}`

/** A hand that has written down that it saw this very version here. */
const isSeenIn = (
  table: 'review' | 'appraisal' | 'explanation',
) => sql`exists (select from ${sql.table(`par.${table}`)} hand
  where hand.assessment_id = e.assessment_id and hand.criterion_id = e.criterion_id
    and hand.evidence_seen @> jsonb_build_array(jsonb_build_object('documentId', e.document_id, 'documentVersion', e.document_version)))`

const evidenceRows = (tx: Tx, documentId: string) =>
  tx
    .selectFrom('par.evidence as e')
    .innerJoin('par.assessment as a', 'a.id', 'e.assessment_id')
    .innerJoin('par.round as r', 'r.id', 'a.round_id')
    .innerJoin('par.criterion as c', 'c.id', 'e.criterion_id')
    .select([
      'e.document_version as version',
      'e.pages',
      'e.hand',
      'e.added_at as addedAt',
      'c.code',
      'c.title',
      'a.id as assessmentId',
      'a.status',
      'a.submitted_at as submittedAt',
      'a.explained_at as explainedAt',
      'r.id as roundId',
      'r.year',
      'r.period_from as from',
      'r.period_to as to',
      sql<boolean>`${isSeenIn('review')} or ${isSeenIn('appraisal')} or ${isSeenIn('explanation')}`.as('isJudged'),
    ])
    .where('e.document_id', '=', documentId)
    .orderBy('r.year', 'desc')
    .orderBy('a.id')
    .orderBy('c.position')
    .execute()

function about({ title, pages }: { title: string; pages: string }): string {
  return [title, pages !== '' && `trang ${pagesShown(pages)}`].filter(Boolean).join(' – ')
}

async function evidenceUses({ tx, now }: Pick<Call, 'tx' | 'now'>, documentId: string): Promise<DocumentUse[]> {
  const rows = await evidenceRows(tx, documentId)
  const windows = new Map<string, Awaited<ReturnType<typeof windowsOf>>>()
  for (const { roundId } of rows) if (!windows.has(roundId)) windows.set(roundId, await windowsOf(tx, roundId))
  const extensions = await extensionsOf(
    tx,
    rows.map(({ assessmentId }) => assessmentId),
  )
  return rows.map((row) => {
    const sentAt = row.hand === 'self' ? row.submittedAt : row.explainedAt
    const open = {
      status: row.status,
      windows: windows.get(row.roundId) ?? [],
      ...longerFor(extensions.get(row.assessmentId) ?? []),
    }
    return {
      version: row.version,
      title: `Tiêu chí ${row.code}, phiếu năm ${row.year}`,
      about: about(row),
      path: `/par/assessments/${row.assessmentId}`,
      search: { tieuChi: row.code },
      period: { name: nameOfPeriod(row.year), from: row.from, to: row.to },
      isSettled: isSettled({ ...row, sentAt }, open, now),
    }
  })
}

/** The signed sheet of a sending is what was sent. */
async function signedUses(tx: Tx, documentId: string): Promise<DocumentUse[]> {
  const rows = await tx
    .selectFrom('par.submission as s')
    .innerJoin('par.assessment as a', 'a.id', 's.assessment_id')
    .innerJoin('par.round as r', 'r.id', 'a.round_id')
    .select(['s.signed_document_version as version', 's.number', 'a.id as assessmentId', 'r.year'])
    .where('s.signed_document_id', '=', documentId)
    .orderBy('s.submitted_at', 'desc')
    .execute()
  return rows.map(({ version, number, assessmentId, year }) => ({
    version,
    title: `Phiếu đã ký, phiếu năm ${year}`,
    about: `Lần gửi ${number}`,
    path: `/par/assessments/${assessmentId}`,
    search: {},
    period: null,
    isSettled: true,
  }))
}

/** The signed page that waits to be sent. */
async function signingUses(tx: Tx, documentId: string): Promise<DocumentUse[]> {
  const rows = await tx
    .selectFrom('par.signing as s')
    .innerJoin('par.assessment as a', 'a.id', 's.assessment_id')
    .innerJoin('par.round as r', 'r.id', 'a.round_id')
    .select(['s.document_version as version', 'a.id as assessmentId', 'r.year'])
    .where('s.document_id', '=', documentId)
    .execute()
  return rows.map(({ version, assessmentId, year }) => ({
    version: version ?? 1,
    title: `Phiếu đã ký, phiếu năm ${year}`,
    about: 'Chờ gửi',
    path: `/par/assessments/${assessmentId}`,
    search: {},
    period: null,
    isSettled: true,
  }))
}

/** A value a person entered stands on it. */
async function valueUses(tx: Tx, documentId: string): Promise<DocumentUse[]> {
  const rows = await tx
    .selectFrom('par.imported_value as v')
    .innerJoin('par.assessment as a', 'a.id', 'v.assessment_id')
    .innerJoin('par.round as r', 'r.id', 'a.round_id')
    .innerJoin('par.criterion as c', 'c.id', 'v.criterion_id')
    .select([
      'v.document_version as version',
      'v.pages',
      'c.code',
      'a.id as assessmentId',
      'a.unit_name as unitName',
      'r.year',
    ])
    .where('v.document_id', '=', documentId)
    .orderBy('r.year', 'desc')
    .orderBy('a.unit_name')
    .orderBy('c.position')
    .execute()
  return rows.map(({ version, pages, code, assessmentId, unitName, year }) => ({
    version: version ?? 1,
    title: `Giá trị tiêu chí ${code}, phiếu năm ${year}`,
    about: about({ title: unitName, pages }),
    path: `/par/assessments/${assessmentId}`,
    search: { tieuChi: code },
    period: null,
    // A figure others rely on: it is replaced by another value, never by another file.
    isSettled: true,
  }))
}

/** In what was sent or drawn up, or beside what a hand has said. */
async function isRemembered(tx: Tx, documentId: string, documentVersion: number): Promise<boolean> {
  const paper = { documentId, documentVersion }
  const [seen, said] = [JSON.stringify([paper]), JSON.stringify({ leaves: [{ papers: [paper] }] })]
  const { rows } = await sql<{ found: boolean }>`select
    exists (select from par.submission where state @> ${said}::jsonb)
    or exists (select from par.signing where state @> ${said}::jsonb)
    or exists (select from par.value_history where state @> ${JSON.stringify({ document_id: documentId, document_version: documentVersion })}::jsonb)
    or exists (select from par.review where evidence_seen @> ${seen}::jsonb)
    or exists (select from par.appraisal where evidence_seen @> ${seen}::jsonb)
    or exists (select from par.explanation where evidence_seen @> ${seen}::jsonb) as found`.execute(tx)
  return rows[0]?.found ?? false
}

export const parUses: UseSource = {
  tables: ['par.evidence', 'par.submission', 'par.signing', 'par.imported_value'],
  named: sql`select document_id from par.evidence
    union all select document_id from par.signing where document_id is not null
    union all select document_id from par.imported_value where document_id is not null
    union all select signed_document_id from par.submission where signed_document_id is not null`,
  usesOf: async (call, documentId) => [
    ...(await evidenceUses(call, documentId)),
    ...(await signedUses(call.tx, documentId)),
    ...(await signingUses(call.tx, documentId)),
    ...(await valueUses(call.tx, documentId)),
  ],
  remembers: isRemembered,
  periods: async (tx) => {
    const rounds = await tx
      .selectFrom('par.round')
      .select(['year', 'period_from as from', 'period_to as to'])
      .orderBy('year', 'desc')
      .execute()
    return rounds.map(({ year, from, to }) => ({ name: nameOfPeriod(year), from, to }))
  },
}
