/** What a permission could keep: provisions of every area and all days, by the words somebody types; one row for an article as a whole. */
import type { Call } from '../../../platform/http/call.ts'
import { addDays } from '../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import { fold } from '../../../shared/vietnamese.ts'
import type { law, ProvisionFound } from '../contract.ts'
import type { LawArea } from '../law-area.ts'
import { provisionsHolding } from '../rules/holding.ts'
import type { ProvisionRow } from '../rules/shape.ts'
import { enteredProvisions } from './provisions.ts'

const MOST = 50

export async function findProvisions(
  { tx }: Call,
  { text }: InputOf<typeof law.findProvisions>,
  areas: readonly LawArea[],
): Promise<OutputOf<typeof law.findProvisions>> {
  const asked = fold(text).split(' ').filter(Boolean)
  const all: ProvisionFound[] = []
  for (const area of areas) all.push(...choicesOf(area, [...area.enacted, ...(await enteredProvisions(tx, area.area))]))
  const found = all.filter((one) => {
    const said = fold([one.title, one.subjectInWords ?? '', one.article].join(' '))
    return asked.every((word) => said.includes(word))
  })
  const ended = (one: ProvisionFound) => (one.to === null ? 1 : 0)
  return {
    // What has ended comes first: it is what a permission is needed for.
    provisions: found.toSorted((a, b) => ended(a) - ended(b)).slice(0, MOST),
    more: found.length > MOST,
  }
}

function choicesOf({ area, rules, subjectInWords }: LawArea, rows: readonly ProvisionRow[]): ProvisionFound[] {
  const titles = new Map(rules.map(({ rule, title }) => [rule, title]))
  const articles = Map.groupBy(rows, ({ rule, article, from, to }) => JSON.stringify([rule, article, from, to]))
  const ofRule = Map.groupBy(rows, ({ rule }) => rule)
  return [...articles.values()].flatMap((own): ProvisionFound[] => {
    const [{ rule, article, from, to }] = own as [ProvisionRow]
    const heldOn = to === null ? from : addDays(to, -1)
    const isWhole = provisionsHolding(ofRule.get(rule) ?? [], heldOn).every((one) => own.includes(one))
    const said = { area, rule, title: titles.get(rule) ?? rule, article, from, to, heldOn }
    return isWhole
      ? [{ ...said, subject: null, subjectInWords: null }]
      : own.map(({ subject }) => ({ ...said, subject, subjectInWords: subjectInWords(rule, subject) }))
  })
}
