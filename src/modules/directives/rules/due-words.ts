/**
 * The day a sentence sets, read from its words. A month, a quarter or a year means its last day; what can be read in two
 * ways says how it was read, and a person confirms it before the task is issued. No day is made up: no words, no day.
 */
import { formatDay } from '../../../shared/dates.ts'
import { dayPhrases } from './due-words/days.ts'
import { periodPhrases } from './due-words/periods.ts'
import type { DueReading, Phrase, ReadAgainst } from './due-words/phrase.ts'
import { spanPhrases } from './due-words/spans.ts'

export type { DueReading, ReadAgainst } from './due-words/phrase.ts'
export { type Rhythm, rhythmIn } from './due-words/rhythm.ts'
export { startIn } from './due-words/start.ts'

/** @returns null when the words name no day. */
export function dueIn(text: string, against: ReadAgainst): DueReading | null {
  const sentence = text.normalize('NFC')
  const found = outermost([
    ...dayPhrases(sentence, against),
    ...spanPhrases(sentence, against),
    ...periodPhrases(sentence, against),
  ])
  const chosen = found.find(({ isDeadline }) => isDeadline) ?? found[0]
  if (!chosen) return null
  const days = new Set(
    found.filter(({ isDeadline }) => isDeadline === chosen.isDeadline).flatMap(({ day }) => day ?? []),
  )
  return reading(chosen, days.size)
}

function reading({ day, basis, words, reading, isAmbiguous }: Phrase, days: number): DueReading {
  if (days < 2) return { day, basis, words, reading, isAmbiguous }
  const which = `Câu nêu ${days} mốc; lấy mốc “${words}”${day === null ? '' : ` (${formatDay(day)})`}.`
  return { day, basis, words, reading: reading === null ? which : `${reading} ${which}`, isAmbiguous: true }
}

/** 'trước ngày 20/9/2021' holds '9/2021': what stands inside another phrase is not said a second time. */
const outermost = (phrases: Phrase[]): Phrase[] =>
  phrases
    .filter((one) => !phrases.some((other) => other !== one && holds(other, one)))
    .toSorted((a, b) => a.from - b.from)

const holds = (outer: Phrase, inner: Phrase): boolean =>
  outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from
