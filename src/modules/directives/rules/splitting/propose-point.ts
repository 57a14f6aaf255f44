/** What a chosen stretch of sentences seems to ask: the fields a person goes over, each with the words it was seen by. */
import { capitalized } from '../../../../shared/vietnamese.ts'
import { type DueReading, dueIn, type ReadAgainst, type Rhythm, rhythmIn, startIn } from '../due-words.ts'
import { bodiesNamed, type NamedBodies, workIn } from './bodies-named.ts'
import { markOf } from './marks.ts'
import { type KindProposal, proposeKind } from './propose-kind.ts'
import type { Sentence } from './sentences.ts'

export interface PointProposal extends NamedBodies {
  label: string | null
  text: string
  title: string
  page: number | null
  kind: KindProposal
  due: DueReading | null
  /** Of a freeze or a permission: from when it holds. */
  startsOn: string | null
  rhythm: Rhythm | null
}

const TITLE = 120

export function proposePoint(sentences: readonly Sentence[], against: ReadAgainst): PointProposal {
  const text = sentences.map((sentence) => sentence.text).join(' ')
  const due = dueIn(text, against)
  const kind = proposeKind(text, due)
  const binds = kind.kind === 'freeze' || kind.kind === 'permission'
  return {
    label: sentences[0]?.label ?? null,
    text,
    title: titleOf(text),
    page: sentences[0]?.page ?? null,
    kind,
    due: binds || kind.kind === 'standing' ? null : due,
    startsOn: binds ? startIn(text, against) : null,
    rhythm: kind.kind === 'standing' ? rhythmIn(text) : null,
    ...bodiesNamed(text),
  }
}

/** The first words, without the mark and without who gives it to whom, cut at a pause. */
export function titleOf(text: string): string {
  const bare = text.slice(markOf(text)?.written.length ?? 0).trim()
  const whole = workIn(bare).replace(/[.;:,\s]+$/u, '')
  const pause = /^.{20,120}?(?=[,;:.]\s)/u.exec(whole)?.[0]
  const cut = whole.length <= TITLE ? whole : (pause ?? `${whole.slice(0, whole.lastIndexOf(' ', TITLE - 1))}…`)
  return capitalized(cut)
}
