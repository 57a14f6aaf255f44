/** What the curriculum vitae says, written as one recording: corrections of lines, new lines, lines taken away. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import type { declaring, PartChange } from '../../contract/declaring.ts'
import { type KnownLine, linesOf } from '../../queries/events-of.ts'
import { whenNow } from '../../queries/law.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotDeclare } from '../../rules/declaring.ts'
import { partOf } from '../../rules/parts.ts'
import { implausible, type When } from '../../rules/plausible.ts'
import { recordEvents } from '../write-events.ts'
import { amendedEvents, declaredEvent } from './amended-events.ts'
import { effectOf, type Typed, type TypedLine } from './declared-effects.ts'
import { provenBy, UNPROVEN } from './proofs.ts'

type Declared = InputOf<typeof declaring.saveDeclared>

export const saveDeclared = (call: Call, given: Declared) => save(call, given, 'plain')
export const saveSensitive = (call: Call, given: Declared) => save(call, given, 'sensitive')

async function save(
  call: Call,
  given: Declared,
  door: 'plain' | 'sensitive',
): Promise<OutputOf<typeof declaring.saveDeclared>> {
  const { tx } = call
  const { recordId, changes, standing } = given
  refuseIf(changes.flatMap(({ part }) => whyNotDeclare(part, door) ?? []))
  const { unitId, known } = await linesHeld(tx, recordId)
  for (const change of changes) refuseChanged(change, known)
  const lines = changes.flatMap(({ part, lines }) => lines.map((line) => ({ part, line })))
  const told = lines.map(({ part, line }): Typed => typedLine(part, line, known))
  const removed = changes.flatMap(({ part, removed: gone }) => gone.map((line) => lineNamed(part, line, known)))
  const touched = new Set([...told.map(({ corrected }) => corrected?.id), ...removed.map(({ id }) => id)])
  const when = await whenNow(call)
  refuseIf(
    implausible(
      known.filter(({ id }) => !touched.has(id)),
      told.map(({ effect }) => effect),
      when,
    ),
  )
  const typed = await proven(call, { recordId, unitId, known, when, lines, told })
  const { amended, apart, withdrawn } = await amendedEvents(call, { recordId, standing, typed, removed })
  const added = typed.flatMap(({ effect, corrected, proof }) =>
    corrected ? [] : [declaredEvent({ recordId, standing, effect, proof })],
  )
  const written = [...amended, ...apart, ...added]
  const { id } = await recordEvents(call, 'declaration', written, given.note || null, withdrawn)
  return { recordingId: id, written: written.length + withdrawn.length }
}

interface Proving {
  recordId: string
  unitId: number
  known: readonly KnownLine[]
  when: When
  lines: readonly { part: string; line: TypedLine }[]
  told: readonly Typed[]
}

/** Each line with what it names as its proof. */
async function proven(call: Call, { lines, told, ...of }: Proving): Promise<Typed[]> {
  const typed: Typed[] = []
  for (const [index, one] of told.entries()) {
    const { part, line } = lines[index] as (typeof lines)[number]
    const { proof } = line
    if (proof === undefined) typed.push(one)
    else if (proof === null) typed.push({ ...one, proof: UNPROVEN })
    else typed.push({ ...one, proof: await provenBy(call, { ...of, part, proof, at: `${index}.proof` }) })
  }
  return typed
}

/** The lines as they are, held: whoever else writes into this record waits. */
async function linesHeld(tx: Tx, recordId: string): Promise<{ unitId: number; known: KnownLine[] }> {
  const held = await tx
    .selectFrom('personnel.record')
    .select('unit_id')
    .where('id', '=', recordId)
    .forUpdate()
    .executeTakeFirst()
  return held ? { unitId: held.unit_id, known: await linesOf(tx, [recordId]) } : refuse('personnel.not-found')
}

function refuseChanged({ part, basis }: PartChange, known: readonly KnownLine[]): void {
  const now = known.filter((line) => line.part === part).map(({ id }) => id)
  if (now.toSorted().join() !== basis.toSorted().join())
    refuse('personnel.part-changed', { part: partOf(part).label }, part)
}

function typedLine(part: string, line: TypedLine, known: readonly KnownLine[]): Typed {
  const { row, was, slot } = line
  const corrected = row === null || was === null ? undefined : lineNamed(part, { row, slot, from: was }, known)
  return { effect: effectOf(part, line, corrected), corrected }
}

function lineNamed(
  part: string,
  { row, slot, from }: { row: string; slot: string; from: string },
  known: readonly KnownLine[],
): KnownLine {
  const found = known.find((line) => line.part === part && line.row === row && line.slot === slot && line.from === from)
  return found ?? refuse('personnel.line-gone', { part: partOf(part).label }, part)
}
