/** What a year brought to the place of a person: Mẫu 2a-BNV/2007, I. Posts and declared work, another unit, secondments. */
import { jobsOf, unitOn } from './of-work.ts'
import {
  ever,
  hasBegunInYear,
  hasEndedInYear,
  inYear,
  joined,
  monthOf,
  type SaidLine,
  span,
  type Told,
  table,
} from './said.ts'

interface Change {
  on: string
  row: readonly [when: string, what: string]
}

const stretch = (line: SaidLine, day: string) => span(line, day).join(' – ')

const jobs = (told: Told): Change[] =>
  jobsOf(inYear(told, ['work', 'post']), () => true).map(({ line, unit, position }) => ({
    on: line.from,
    row: [stretch(line, told.day), joined([position, unit]) ?? ''],
  }))

/** A post of an earlier year, left: unless it was given again, or its end stands with the declared work. */
function postsLeft(told: Told): Change[] {
  const posts = ever(told, 'post')
  const isGivenAgain = ({ to, words }: SaidLine) =>
    posts.some(({ from, words: { title } }) => from === to && title === words.title)
  const isDeclared = ({ to }: SaidLine) => ever(told, 'work').some((line) => line.to === to)
  return posts
    .filter((line) => !hasBegunInYear(line, told.day) && hasEndedInYear(line, told.day))
    .filter((line) => !isGivenAgain(line) && !isDeclared(line))
    .map(({ from, to, words }) => ({
      on: to ?? '',
      row: [monthOf(to ?? ''), `Thôi ${joined([words.title, words.unitId, unitOn(told, from)]) ?? ''}`],
    }))
}

/** A new kind of employment in the same unit is no move, and a move to a post stands with the post. */
function moves(told: Told, besides: readonly Change[]): Change[] {
  const lines = ever(told, 'employment')
  return lines.flatMap((line, at) => {
    const isMove = lines[at - 1]?.values.unitId !== line.values.unitId
    if (!hasBegunInYear(line, told.day) || !isMove || besides.some(({ on }) => on === line.from)) return []
    return [{ on: line.from, row: [`Từ ${monthOf(line.from)}`, `Công tác tại ${line.words.unitId ?? ''}`] }]
  })
}

const secondments = (told: Told): Change[] =>
  ever(told, 'use')
    .filter((line) => hasBegunInYear(line, told.day) || hasEndedInYear(line, told.day))
    .map((line) => ({ on: line.from, row: [stretch(line, told.day), `Biệt phái đến ${line.words.unitId ?? ''}`] }))

export const changesOfPlace = table(['work', 'post', 'employment', 'use'], (told) => {
  const held = jobs(told)
  return [...held, ...postsLeft(told), ...moves(told, held), ...secondments(told)]
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map(({ row }) => row)
})
