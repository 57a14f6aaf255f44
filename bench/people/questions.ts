/** What people are searched by, and the condition a bare SELECT would ask the same with. */

import type { personnel } from '../../src/modules/personnel/contract.ts'
import { nearWords } from '../../src/modules/personnel/rules/finding/near-words.ts'
import type { ArgumentOf } from '../../src/shared/endpoint.ts'
import { fold } from '../../src/shared/vietnamese.ts'

export interface Sample {
  full_name: string
  given_name: string
  citizen_id: string
  born_on: string
  unit_id: number
}

type Search = ArgumentOf<typeof personnel.findRecords>

export interface Question {
  search: Search
  /** Of `r`, a record; every value in it is ours. */
  where: string
}

/** @param words all that names are made of. */
export type Asking = (one: Sample, words: readonly string[]) => Question

const PRESENT = "r.state in ('draft', 'declared', 'certified', 'in_use', 'in_transfer')"
const named = (pattern: string) => `(' ' || r.name_key || ' ') like '% ${pattern}%'`
const all = (...tests: string[]) => [...tests, PRESENT].join(' and ')
const byDay = (day: string) => day.split('-').reverse().join('/')
const bornOn = (day: string) => `(r.born_on = '${day}'
  or (r.born_on = '${day.slice(0, 7)}-01' and r.born_precision = 'month') or (r.born_on = '${day.slice(0, 4)}-01-01' and r.born_precision = 'year'))`

/** Two letters of the longest word have changed places. */
function mistyped(name: string): string[] {
  const words = fold(name).split(' ')
  const longest = words.toSorted((a, b) => b.length - a.length)[0] as string
  const [first, second, third, ...rest] = longest
  return words.map((word) => (word === longest ? [first, third, second, ...rest].join('') : word))
}

export const QUESTIONS: Readonly<Record<string, Asking>> = {
  'page 1 by name, counted': () => ({ search: {}, where: all() }),
  'full name': ({ full_name: name }) => ({
    search: { text: fold(name) },
    where: all(...fold(name).split(' ').map(named)),
  }),
  'parts of the name': ({ full_name: name }) => {
    const parts = fold(name).split(' ').slice(-2)
    const begun = parts.map((part) => part.slice(0, 3)).reverse()
    return { search: { text: begun.join(' ') }, where: all(...begun.map(named)) }
  },
  'one word': ({ given_name: name }) => ({ search: { text: fold(name) }, where: all(named(fold(name))) }),
  mistyped: ({ full_name: name }, words) => {
    const typed = mistyped(name)
    const near = typed.map((word) => nearWords(word, words).map((one) => `'% ${one} %'`))
    return {
      search: { text: typed.join(' ') },
      where: all(...near.map((some) => `(' ' || r.name_key || ' ') like any (array[${some.join(', ')}])`)),
    }
  },
  'citizen id': ({ citizen_id: number }) => ({ search: { text: number }, where: all(`r.citizen_id = '${number}'`) }),
  'birth date': ({ born_on: day }) => ({ search: { text: byDay(day) }, where: all(bornOn(day)) }),
  'birth date and a word': ({ born_on: day, given_name: name }) => ({
    search: { text: `${fold(name)} ${byDay(day)}` },
    where: all(named(fold(name)), bornOn(day)),
  }),
  unit: ({ unit_id: unitId }) => ({ search: { unitId }, where: all(`r.unit_id = ${unitId}`) }),
  post: () => ({ search: { post: 'truong phong' }, where: all("search.fold(r.post_title) like '%truong phong%'") }),
  rank: () => ({ search: { rank: '01.003' }, where: all("r.rank = '01.003'") }),
  'rank in a unit': ({ unit_id: unitId }) => ({
    search: { rank: '01.003', unitId },
    where: all(`r.unit_id = ${unitId}`, "r.rank = '01.003'"),
  }),
}
