/** People of a file as a load takes them in: their events, the papers these rest on, and the files of their decisions. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { keepDocument } from '../../documents/index.ts'
import {
  decisionOf,
  fileDecision,
  type LoadedPaper,
  type LoadedPhoto,
  type LoadedRecord,
  type NewEvent,
  partOf,
  sensitivityOfComponent,
  whyNotProve,
} from '../../personnel/index.ts'
import type { PlannedEvent, PlannedPerson, Supplement } from '../queries/planned-person.ts'

import type { PackedPaper } from '../rules/papers.ts'

/** The file of a decision, and the unit that keeps it. */
interface DecisionPaper {
  unitId: number
  paper: PackedPaper
}

/** What a load takes in; decisions and their files are written down once, however many people they are about. */
export interface Opened {
  records: LoadedRecord[]
  /** Of records that are on file. */
  added: NewEvent[]
  papers: LoadedPaper[]
  photos: LoadedPhoto[]
  decisions: Map<string, string>
  decisionPapers: Map<string, DecisionPaper>
}

export const nothingOpened = (): Opened => ({
  records: [],
  added: [],
  papers: [],
  photos: [],
  decisions: new Map(),
  decisionPapers: new Map(),
})

export async function openPerson(call: Call, opened: Opened, person: PlannedPerson): Promise<void> {
  const { fullName, openedOn, unitId, events, papers } = person
  if (unitId === null) throw new Error('a person without a unit is planned as new')
  const recordId = crypto.randomUUID()
  const told = await bring(call, opened, { recordId, unitId, events, papers })
  opened.records.push({ id: recordId, unitId, fullName, openedOn, events: told })
}

/** What his record lacks, as new facts; what the file tells otherwise as well, where that was chosen. */
export async function supplementPerson(
  call: Call,
  opened: Opened,
  { recordId, unitId, missing, different, papers }: Supplement,
  withDifferent: boolean,
): Promise<void> {
  const events = withDifferent ? [...missing, ...different] : missing
  const told = await bring(call, opened, { recordId, unitId, events, papers })
  opened.added.push(...told.map((event) => ({ ...event, recordId })))
}

interface Brought {
  recordId: string
  unitId: number
  events: readonly PlannedEvent[]
  papers: readonly PackedPaper[]
}

/** His papers are noted with the load. @returns his events, each resting on what proves it. */
async function bring(call: Call, opened: Opened, { recordId, unitId, events, papers }: Brought) {
  const filed = papers.filter(({ of }) => of === 'paper').map((paper) => ({ paper, id: crypto.randomUUID() }))
  const told: LoadedRecord['events'][number][] = []
  const documents = new Map<PackedPaper, string>()
  const eventIds = new Map<number, string>()
  for (const { at, decision, ...event } of events) {
    const eventId = crypto.randomUUID()
    if (!eventIds.has(at)) eventIds.set(at, eventId)
    const proof = filed.find(({ paper }) => paper.proves.includes(at) && proves(event, paper))
    const decisionId = decision === null ? null : await decisionIn(call, { unitId, decision, event }, opened.decisions)
    const resting = (kind: PackedPaper['of']) => papers.find((paper) => paper.of === kind && paper.proves.includes(at))
    const [file, proven] = [resting('decision'), resting('event')]
    if (decisionId !== null && file) opened.decisionPapers.set(decisionId, { unitId, paper: file })
    if (proven && !documents.has(proven)) documents.set(proven, await documentOf(call, unitId, proven))
    const documentId = proven ? (documents.get(proven) ?? null) : null
    told.push({ ...event, eventId, decisionId, paperId: proof?.id ?? null, documentId })
  }
  opened.papers.push(
    ...filed.map(({ paper, id }) =>
      loadedPaper(call, { id, recordId, paper, eventId: eventIds.get(paper.event ?? 0) }),
    ),
  )
  opened.photos.push(
    ...papers.flatMap(({ of, sha256, mediaType }) => (of === 'photo' ? [{ recordId, sha256, mediaType }] : [])),
  )
  return told
}

/** What is hidden from a reader of the fact is no proof of it (`whyNotProve`). */
const proves = ({ effects }: Pick<PlannedEvent, 'effects'>, { component }: PackedPaper): boolean =>
  effects.every(({ part }) => whyNotProve(part, sensitivityOfComponent(component ?? '')) === null)

interface OfRecord {
  id: string
  recordId: string
  paper: PackedPaper
  eventId: string | undefined
}

function loadedPaper({ now }: Call, { id, recordId, paper, eventId }: OfRecord): LoadedPaper {
  const { component, title, number, datedOn, period, sheets, pageFrom, pageTo, receivedOn, note } = paper
  return {
    id,
    recordId,
    component: component ?? '',
    title,
    eventId: eventId ?? null,
    number,
    datedOn,
    period,
    sheets,
    pageFrom,
    pageTo,
    note,
    receivedOn: receivedOn ?? dayIn(now),
    scan: scanOf(paper),
  }
}

const scanOf = ({ sha256, fileName, path, mediaType }: PackedPaper) => ({
  sha256,
  name: fileName ?? path.split('/').at(-1) ?? path,
  mediaType,
})

/** Kept for personnel, as the files of decisions made here are (ADR 43). */
async function documentOf(call: Call, unitId: number, paper: PackedPaper): Promise<string> {
  const { title, number, datedOn, size, of } = paper
  const { mediaType, ...scan } = scanOf(paper)
  const upload = { ...scan, size, mediaType: mediaType as NonNullable<Call['upload']>['mediaType'] }
  const isDated = of === 'decision' && datedOn !== null && datedOn <= dayIn(call.now)
  const { id } = await keepDocument(
    { ...call, upload },
    { unitId, title, number: number ?? '', keptFor: 'personnel', ...(isDated && { issuedOn: datedOn }) },
  )
  return id
}

/** A decision that has a file keeps it. */
export async function fileDecisions(call: Call, recording: { id: number }, { decisionPapers }: Opened): Promise<void> {
  if (decisionPapers.size === 0) return
  const bare = await call.tx
    .selectFrom('personnel.decision')
    .select('id')
    .where('id', 'in', [...decisionPapers.keys()])
    .where('document_id', 'is', null)
    .orderBy('id')
    .execute()
  for (const { id: decisionId } of bare) {
    const { unitId, paper } = decisionPapers.get(decisionId) as DecisionPaper
    const documentId = await documentOf(call, unitId, paper)
    await fileDecision(call.tx, recording, { decisionId, documentId })
  }
}

interface OfEvent {
  unitId: number
  decision: NonNullable<PlannedEvent['decision']>
  event: Pick<PlannedEvent, 'effects'>
}

/** One paper for everybody it is about. */
async function decisionIn(
  { tx }: Call,
  { unitId, decision, event }: OfEvent,
  decisions: Map<string, string>,
): Promise<string> {
  const isOfDiscipline = event.effects.some(({ part }) => partOf(part).sensitivity === 'discipline')
  const key = JSON.stringify([unitId, decision.number, decision.decidedOn, decision.issuer, isOfDiscipline])
  const known = decisions.get(key)
  if (known !== undefined) return known
  const id = await decisionOf(tx, unitId, {
    ...decision,
    ...(isOfDiscipline && { sensitivity: 'discipline' as const }),
  })
  decisions.set(key, id)
  return id
}
