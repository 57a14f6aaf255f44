/** What the curriculum vitae says, written as one recording: corrections of lines, new lines, lines taken away. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import { documentToHang } from '../../../documents/index.ts'
import type { declaring, PartChange } from '../../contract/declaring.ts'
import { type KnownLine, linesOf } from '../../queries/events-of.ts'
import { whenNow } from '../../queries/law.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotDeclare } from '../../rules/declaring.ts'
import type { SetEffect } from '../../rules/fold/effect.ts'
import { firstDay } from '../../rules/partial-days.ts'
import { partOf } from '../../rules/parts.ts'
import { implausible } from '../../rules/plausible.ts'
import { recordEvents } from '../write-events.ts'
import { amendedEvents } from './amended-events.ts'
import { effectOf } from './declared-effects.ts'

type Declared = InputOf<typeof declaring.saveDeclared>

export const saveDeclared = (call: Call, given: Declared) => save(call, given, 'plain')
export const saveSensitive = (call: Call, given: Declared) => save(call, given, 'sensitive')

/** A line as typed, with the known line it corrects. */
export interface Typed {
  effect: SetEffect
  corrected: KnownLine | undefined
}

async function save(
  call: Call,
  given: Declared,
  door: 'plain' | 'sensitive',
): Promise<OutputOf<typeof declaring.saveDeclared>> {
  const { tx } = call
  const { recordId, changes, documentId, page, standing } = given
  refuseIf(changes.flatMap(({ part }) => whyNotDeclare(part, door) ?? []))
  const known = await linesHeld(tx, recordId)
  for (const change of changes) refuseChanged(change, known)
  if (documentId !== null) await documentToHang(tx, documentId)
  const typed = changes.flatMap(({ part, lines }) => lines.map((line): Typed => typedLine(part, line, known)))
  const removed = changes.flatMap(({ part, removed: gone }) => gone.map((line) => lineNamed(part, line, known)))
  const touched = new Set([...typed.map(({ corrected }) => corrected?.id), ...removed.map(({ id }) => id)])
  refuseIf(
    implausible(
      known.filter(({ id }) => !touched.has(id)),
      typed.map(({ effect }) => effect),
      await whenNow(call),
    ),
  )
  const { amended, withdrawn } = await amendedEvents(call, { recordId, standing, documentId, page, typed, removed })
  const added = typed.flatMap(({ effect, corrected }) =>
    corrected
      ? []
      : [
          {
            ...{ recordId, standing, documentId, page, kind: 'declare' },
            effectiveOn: firstDay(effect.from),
            effects: [effect],
          },
        ],
  )
  const { id } = await recordEvents(call, 'declaration', [...amended, ...added], given.note || null, withdrawn)
  return { recordingId: id, written: amended.length + added.length + withdrawn.length }
}

/** The lines as they are, held: whoever else writes into this record waits. */
async function linesHeld(tx: Tx, recordId: string): Promise<KnownLine[]> {
  const held = await tx
    .selectFrom('personnel.record')
    .select('id')
    .where('id', '=', recordId)
    .forUpdate()
    .executeTakeFirst()
  return held ? linesOf(tx, [recordId]) : refuse('personnel.not-found')
}

function refuseChanged({ part, basis }: PartChange, known: readonly KnownLine[]): void {
  const now = known.filter((line) => line.part === part).map(({ id }) => id)
  if (now.toSorted().join() !== basis.toSorted().join())
    refuse('personnel.part-changed', { part: partOf(part).label }, part)
}

function typedLine(part: string, line: PartChange['lines'][number], known: readonly KnownLine[]): Typed {
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
