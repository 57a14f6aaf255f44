/** Entitlements as the page reads them: names of codes, papers of figures, articles. */
import { formatDay } from '../../../shared/dates.ts'
import {
  type Law,
  nameOfCode,
  type provenLines,
  silentInWords,
  titleOfRule,
  type Working,
} from '../../personnel/index.ts'
import type { EntitlementShape, WorkingShape } from '../contract/entitlements.ts'
import { figureInWords, resultInWords, sumInWords } from '../rules/in-words.ts'
import type { EntitlementKind } from '../rules/kinds.ts'
import type { Entitlement } from './working/entitlement.ts'

type Proven = Awaited<ReturnType<typeof provenLines>>[number]

const ABOUT: Partial<Record<EntitlementKind, string>> = {
  seniority: 'allowance',
  discipline: 'discipline_form',
  contract: 'contract_type',
}

export function aboutInWords(kind: string, about: string | null): string | null {
  const catalogue = ABOUT[kind as EntitlementKind]
  return about === null || catalogue === undefined ? null : nameOfCode(catalogue, about)
}

export function entitlementInWords(one: Entitlement, papers: ReadonlyMap<string, Paper>): EntitlementShape {
  const { kind, about, dueOn, actFrom, said, working } = one
  return {
    kind,
    dueOn,
    actFrom,
    about: aboutInWords(kind, about),
    result: said && resultInWords(kind, said),
    working: workingInWords(working, papers),
  }
}

export const workingInWords = (
  { figures, used, silent }: Working<unknown>,
  papers: ReadonlyMap<string, Paper>,
): WorkingShape => ({
  sum: sumInWords(figures),
  figures: figures.map((figure) => ({
    ...figureInWords(figure, nameOfCode),
    ...(papers.get(figure.row ?? '') ?? {
      paper: figure.row !== undefined || OF_DISCIPLINE.has(figure.name) ? UNTOLD : null,
      opens: null,
    }),
  })),
  provisions: used.map(provisionInWords),
  silent: silent.map(silentInWords),
})

const provisionInWords = ({ rule, article, from, to, confidence }: Law[number]) => ({
  title: titleOfRule(rule),
  article,
  from,
  to,
  isSure: confidence === 'high',
})

/** What proves an event, and whether its page may be opened beside the record. */
export interface Paper {
  paper: string
  opens: string | null
}

const UNTOLD = 'theo hồ sơ, giấy tờ không mở ở đây'
/** The form and day of a discipline are known, its decision is in a part behind a door of its own. */
const OF_DISCIPLINE = new Set(['prolongedByDiscipline', 'effectiveOn'])

/** By the row of the event. */
export const papersOf = (lines: readonly Proven[]): ReadonlyMap<string, Paper> =>
  new Map(
    lines.map(({ row, decision, filed, note, paper }) => {
      const said = decision
        ? `${decision.number} ngày ${formatDay(decision.decidedOn)} của ${decision.issuer}`
        : (filed ?? note ?? 'chưa có giấy tờ')
      return [row, { paper: said, opens: paper === null ? null : row }]
    }),
  )
