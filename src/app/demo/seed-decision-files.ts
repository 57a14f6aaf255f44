/** Pages of invented decisions about people of the sample department, so that a fact opens beside its paper. */
import { sql } from 'kysely'
import { unitsOn } from '../../modules/organization/index.ts'
import { attachDecisionFile, provePage } from '../../modules/personnel/actions/decide/change-decision.ts'
import { kindInWords } from '../../modules/personnel/rules/event-kinds.ts'
import type { Files } from '../../platform/files/files.ts'
import type { Tx } from '../../platform/http/call.ts'
import { evidencePdf } from '../../platform/office/pdf.ts'
import { type Day, dayIn, formatDay } from '../../shared/dates.ts'
import { accountNamed, callOf } from './as-account.ts'
import { SAMPLE_DEPARTMENT } from './seed-personnel.ts'

const KINDS = ['step-regular', 'appoint-post', 'appoint-rank', 'rearrange', 'discipline', 'relieve-post'] as const
/** Of each kind so many decisions, the newest; of each so many people's facts are read against the page. */
const [OF_KIND, PROVEN] = [3, 4]

export async function seedDecisionFiles({ tx, files }: { tx: Tx; files: Files }, now: Date): Promise<void> {
  const sample = (await unitsOn(tx, dayIn(now))).find(({ fullName }) => fullName === SAMPLE_DEPARTMENT)
  if (!sample) throw new Error(`${SAMPLE_DEPARTMENT} is not there on ${dayIn(now)}`)
  const actor = await accountNamed(tx, 'hoso.nnmt')
  const call = callOf(tx, actor, now)
  for (const kind of KINDS)
    for (const decision of await newestOf(tx, sample.unitId, kind)) {
      const { id: decisionId, number } = decision
      const name = `${number.replaceAll('/', '-')}.pdf`
      const upload = { ...(await files.write(await pageOf(decision, kind), name)), name }
      const through = kind === 'discipline' ? 'sensitive' : 'plain'
      await attachDecisionFile(through)({ ...call, upload }, { decisionId })
      for (const { eventId } of decision.facts.slice(0, PROVEN))
        await provePage(through)(call, { decisionId, eventId, page: 1 })
    }
}

type Kind = (typeof KINDS)[number]
type Decided = Awaited<ReturnType<typeof newestOf>>[number]

async function newestOf(tx: Tx, unitId: number, kind: Kind) {
  const decisions = await tx
    .selectFrom('personnel.decision as d')
    .select(['d.id', 'd.number', 'd.decided_on as decidedOn', 'd.issuer', 'd.about', 'd.signer'])
    .where('d.document_id', 'is', null)
    .where('d.id', 'in', (q) =>
      q
        .selectFrom('personnel.event as e')
        .innerJoin('personnel.record as r', 'r.id', 'e.record_id')
        .select((e) => e.ref('e.decision_id').$castTo<string>().as('id'))
        .where('e.kind', '=', kind)
        .where(sql<boolean>`r.unit_id in (select organization.below(${unitId}))`),
    )
    .orderBy('d.decided_on', 'desc')
    .orderBy('d.number')
    .limit(OF_KIND)
    .execute()
  return Promise.all(decisions.map(async (decision) => ({ ...decision, facts: await factsOf(tx, decision.id, kind) })))
}

const factsOf = (tx: Tx, decisionId: string, kind: Kind) =>
  tx
    .selectFrom('personnel.event as e')
    .innerJoin('personnel.record as r', 'r.id', 'e.record_id')
    .select(['e.event_id as eventId', 'e.effective_on as effectiveOn', 'r.full_name as fullName'])
    .where('e.decision_id', '=', decisionId)
    .where('e.kind', '=', kind)
    .where('e.recorded_to', '=', 'infinity')
    .orderBy('r.given_name')
    .orderBy('r.full_name')
    .orderBy('e.id')
    .execute()

/** The same decision gives the same page. */
const pageOf = ({ number, decidedOn, issuer, about, signer, facts }: Decided, kind: Kind) =>
  evidencePdf({
    agency: issuer,
    title: 'QUYẾT ĐỊNH',
    subtitle: about,
    number,
    day: decidedOn as Day,
    place: 'Bắc Ninh',
    lines: [
      `${kindInWords[kind]} đối với:`,
      ...facts
        .slice(0, 25)
        .map(({ fullName, effectiveOn }, at) => `${at + 1}. ${fullName}, từ ngày ${formatDay(effectiveOn)}.`),
      ...(facts.length > 25 ? [`và ${facts.length - 25} người khác trong danh sách kèm theo.`] : []),
      ...(signer === null ? [] : [`Người ký: ${signer}.`]),
    ],
  })
