/** How likely two people of whom something is recorded are one: a score of a hundred, with its working. */

import { precisionOf } from '../../../shared/partial-days.ts'
import { fold } from '../../../shared/vietnamese.ts'

export interface Likened {
  fullName: string
  sex: string | null
  /** As the paper names it: a day, a month or a year. */
  bornOn: string | null
  homePlace: string | null
  birthPlace: string | null
  /** All numbers of identity, of old cards too. */
  numbers: readonly string[]
}

/** What was compared, how it came out, and the points it gives or takes. */
export const POINTS = {
  'number-same': 100,
  'number-near': 10,
  'number-apart': -40,
  'name-same': 40,
  'name-near': 25,
  'name-given': 10,
  'name-apart': -20,
  'born-same': 30,
  'born-swapped': 20,
  'born-part': 15,
  'born-year': 0,
  'born-apart': -20,
  'place-same': 25,
  'place-near': 15,
  'place-apart': -5,
  'sex-apart': -30,
} as const
export type Finding = keyof typeof POINTS

export interface Likeness {
  score: number
  working: Finding[]
}

/** From here on two records are shown to somebody: the same name and day of birth, and nothing against it. */
export const LIKELY = 70

export function likeness(a: Likened, b: Likened): Likeness {
  const working = [
    numbersOf(a.numbers, b.numbers),
    namesOf(fold(a.fullName), fold(b.fullName)),
    a.bornOn && b.bornOn ? birthOf(a.bornOn, b.bornOn) : null,
    placesOf(a, b),
    a.sex && b.sex && a.sex !== b.sex ? ('sex-apart' as const) : null,
  ].filter((finding) => finding !== null)
  const sum = working.reduce((points, finding) => points + POINTS[finding], 0)
  return { score: Math.min(100, Math.max(0, sum)), working }
}

/** Numbers of nine and of twelve digits say nothing of each other: a person has one of each. */
function numbersOf(a: readonly string[], b: readonly string[]): Finding | null {
  if (a.some((number) => b.includes(number))) return 'number-same'
  const [ours, theirs] = [a.filter(isTwelve), b.filter(isTwelve)]
  if (ours.length === 0 || theirs.length === 0) return null
  return ours.some((x) => theirs.some((y) => digitsApart(x, y) <= 2)) ? 'number-near' : 'number-apart'
}

const isTwelve = (number: string) => number.length === 12
const digitsApart = (a: string, b: string) => [...a].filter((digit, at) => digit !== b[at]).length

function namesOf(a: string, b: string): Finding {
  if (a === b) return 'name-same'
  const [ours, theirs] = [a.split(' '), b.split(' ')]
  const [shorter, longer] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours]
  if (ours.at(-1) !== theirs.at(-1)) return 'name-apart'
  return ours[0] === theirs[0] && shorter.every((word) => longer.includes(word)) ? 'name-near' : 'name-given'
}

function birthOf(a: string, b: string): Finding {
  if (a === b) return precisionOf(a) === 'day' ? 'born-same' : 'born-part'
  if (a.slice(0, 4) !== b.slice(0, 4)) return 'born-apart'
  if (a.startsWith(b) || b.startsWith(a)) return 'born-part'
  const [, month, day] = a.split('-')
  return b === `${a.slice(0, 4)}-${day}-${month}` ? 'born-swapped' : 'born-year'
}

function placesOf(a: Likened, b: Likened): Finding | null {
  const found = [placeOf(a.homePlace, b.homePlace), placeOf(a.birthPlace, b.birthPlace)].filter((one) => one !== null)
  return found.toSorted((x, y) => POINTS[y] - POINTS[x])[0] ?? null
}

/** Words that every address has. */
const RANKS = /\b(xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tp|tinh)\b/g

/** By words: units were merged and renamed, so that one village is written in many ways. */
function placeOf(a: string | null, b: string | null): Finding | null {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)]
  if (ours.size === 0 || theirs.size === 0) return null
  const shared = [...ours].filter((word) => theirs.has(word)).length
  if (shared === Math.max(ours.size, theirs.size)) return 'place-same'
  return 2 * shared >= Math.min(ours.size, theirs.size) ? 'place-near' : 'place-apart'
}

const wordsOf = (place: string | null) =>
  new Set(
    fold(place ?? '')
      .replace(RANKS, ' ')
      .split(/[^a-z0-9]+/)
      .filter(Boolean),
  )
