/** The law that holds for computations of personnel: as the program brings it, and what the office entered and switched on. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { enteredProvisions, lawsOfUnits } from '../../law/index.ts'
import { ENACTED } from '../rules/law/enacted.ts'
import type { Law, Provision } from '../rules/law/provision.ts'
import type { When } from '../rules/plausible.ts'

/** Each was held against the shape of its rule when it was entered. */
export async function lawOf(tx: Tx): Promise<Law> {
  const entered = await enteredProvisions(tx, 'personnel')
  if (entered.length === 0) return ENACTED
  return [...ENACTED, ...entered.map((one) => ({ ...one, confidence: 'high' }) as unknown as Provision)]
}

/** How the law holds for each unit, where that stands on the day: local permissions keep older texts alive for some. */
export type LawIn = (unitId: number | null) => Law

export const lawsOn = async (tx: Tx, day: string, rows?: Law): Promise<LawIn> =>
  (await lawsOfUnits(tx, { area: 'personnel', rows: (rows ?? (await lawOf(tx))) as never, day })) as unknown as LawIn

/** Of the law the pay scales alone: what a form needs to offer a coefficient. */
export const payScales = async ({ tx }: Call) => ({
  scales: (await lawOf(tx)).filter((one): one is Provision<'scale'> => one.rule === 'scale').map(asSent),
})
const asSent = ({ value, ...one }: Provision<'scale'>) => ({
  ...one,
  rule: 'scale' as const,
  value: { ...value, coefficients: [...value.coefficients] },
})

/** What plausibility is judged by now. */
export const whenNow = async ({ tx, now }: Pick<Call, 'tx' | 'now'>): Promise<When> => ({
  today: dayIn(now),
  law: await lawOf(tx),
})
