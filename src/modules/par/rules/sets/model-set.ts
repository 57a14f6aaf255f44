/** Reads a criteria set from the JSON form of the catalogue, decimal numbers and all, and names what is wrong with it. */
import { POINT, type Points, points } from '../../../../shared/points.ts'
import { tidy } from '../../../../shared/vietnamese.ts'
import type { ParReason } from '../../refusals.vi.ts'
import type { NodeFact, Reading, Threshold } from '../facts/reading.ts'
import type { Band, Exact, Scoring } from '../scoring/scoring.ts'
import type { AdjustmentPart } from '../sheets/totals.ts'
import type { DraftSet, NodeKind, SetNode, WantedPaper } from './set-node.ts'

export interface ReadNode extends SetNode {
  kind: NodeKind
  position: number
  mayBeNotApplicable: boolean
  legalBasis: string
  dataSource: string | null
}

export interface ReadSet extends DraftSet {
  name: string
  year: number
  level: string
  legalBasis: string
  warning: string
  /** The file itself says it was made up: the label “bộ mẫu” does not hang on somebody ticking a box. */
  isReconstruction: boolean
  selfPoints: Points
  nodes: readonly ReadNode[]
}

type Json = Record<string, unknown>

class Unreadable extends Error {}

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Unreadable(`thiếu “${what}”`)
  return tidy(value)
}

function list(value: unknown, what: string): Json[] {
  if (!Array.isArray(value) || !value.every(isRecord)) throw new Unreadable(`“${what}” phải là danh sách`)
  return value
}

/** What a whole number of ten-thousandths keeps exactly: enough for sums of money. */
const LARGEST = 900_000_000_000
/** What a column of points keeps. */
const MOST_POINTS = 999_999 * POINT

/** Decimal numbers of at most four places; a longer tail cannot be kept exactly and is refused. */
function exact(value: unknown, what: string): Exact {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Unreadable(`“${what}” phải là số`)
  if (Math.abs(value) > LARGEST) throw new Unreadable(`“${what}” quá lớn`)
  const scaled = Math.round(value * POINT)
  if (Math.abs(scaled / POINT - value) > 1e-9) throw new Unreadable(`“${what}” có quá bốn chữ số thập phân`)
  if (scaled < 0) throw new Unreadable(`“${what}” phải là số không âm`)
  return scaled
}

function amount(value: unknown, what: string): Points {
  const scaled = exact(value, what)
  if (scaled > MOST_POINTS) throw new Unreadable(`“${what}” quá lớn`)
  return points(scaled)
}

const ENDS = ['gte', 'gt', 'lte', 'lt'] as const

function bandFrom(band: Json): Band {
  const ends = ENDS.filter((end) => band[end] !== undefined)
  return {
    ...Object.fromEntries(ends.map((end) => [end, exact(band[end], end)])),
    points: amount(band.points, 'points'),
  }
}

/** @throws Unreadable with the part of the sentence that says what is off. */
function scoringFrom(json: Json): Scoring {
  switch (json.type) {
    case 'steps':
      return {
        type: 'steps',
        options: list(json.options, 'options').map((option) => ({
          when: text(option.when, 'when'),
          points: amount(option.points, 'points'),
        })),
      }
    case 'checklist':
      return {
        type: 'checklist',
        options: list(json.options, 'options').map((option) => ({
          item: text(option.item, 'item'),
          points: amount(option.points, 'points'),
        })),
      }
    case 'bands':
      return { type: 'bands', input: text(json.input, 'input'), bands: list(json.bands, 'bands').map(bandFrom) }
    case 'ratio': {
      const floor = isRecord(json.floor)
        ? { below: exact(json.floor.below, 'floor'), points: amount(json.floor.points, 'floor') }
        : null
      const whenNone = json.whenNone === 'full' || json.whenNone === 'notApplicable' ? json.whenNone : null
      if (json.whenNone !== undefined && whenNone === null)
        throw new Unreadable('“whenNone” phải là full hoặc notApplicable')
      return {
        type: 'ratio',
        a: text(json.a, 'a'),
        b: text(json.b, 'b'),
        ...(floor && { floor }),
        ...(whenNone && { whenNone }),
      }
    }
    case 'deduct':
      return {
        type: 'deduct',
        rules: list(json.rules, 'rules').map((rule) => ({
          per: text(rule.per, 'per'),
          amount: amount(rule.amount, 'amount'),
        })),
        min: amount(json.min ?? 0, 'min'),
      }
    case 'survey':
      return {
        type: 'survey',
        respondents: text(json.respondents ?? '', 'respondents'),
        question: text(json.question ?? '', 'question'),
        scale: text(json.scale ?? '', 'scale'),
      }
    case 'external':
      return { type: 'external', source: text(json.source, 'source'), formula: text(json.formula ?? '', 'formula') }
    case 'formula':
      return {
        type: 'formula',
        inputs: list(json.inputs, 'inputs').map((input) => ({
          name: text(input.name, 'name'),
          title: text(input.title, 'title'),
        })),
        alternatives: list(json.alternatives, 'alternatives').map((alternative) => ({
          title: text(alternative.title ?? '', 'title'),
          when: alternative.when === null ? null : text(alternative.when, 'when'),
          points: alternative.points === null ? null : text(alternative.points, 'points'),
        })),
      }
    default:
      throw new Unreadable(`cách chấm “${String(json.type)}” không có trong chương trình`)
  }
}

function readingFrom(json: Json): Reading {
  const names = () => (Array.isArray(json.figures) ? json.figures.map((name) => text(name, 'figures')) : [])
  switch (json.as) {
    case 'ratio':
    case 'value':
      return { as: json.as }
    case 'counts':
    case 'values':
      return { as: json.as, figures: names() }
    case 'steps':
      return {
        as: 'steps',
        thresholds: list(json.thresholds, 'thresholds').map(({ option, ...ends }): Threshold => {
          if (!Number.isInteger(option)) throw new Unreadable('“option” của ngưỡng phải là số thứ tự của mức')
          return {
            option: option as number,
            ...Object.fromEntries(
              ENDS.flatMap((end) => (ends[end] === undefined ? [] : [[end, exact(ends[end], end)]])),
            ),
          }
        }),
      }
    default:
      throw new Unreadable(`cách đọc số liệu tự tính “${String(json.as)}” không có trong chương trình`)
  }
}

const factFrom = (json: Json): NodeFact => ({
  key: text(json.key, 'key'),
  reading: readingFrom(isRecord(json.reading) ? json.reading : {}),
})

const KINDS: Record<string, NodeKind> = {
  field: 'area',
  area: 'area',
  criterion: 'criterion',
  subcriterion: 'subcriterion',
}

const ASSESSED_BY = ['survey', 'external', 'system', 'mixed'] as const

/** A bare name is a paper that must be there. */
const paperFrom = (paper: unknown): WantedPaper =>
  isRecord(paper)
    ? { what: text(paper.what, 'evidence'), mandatory: paper.mandatory !== false }
    : { what: text(paper, 'evidence'), mandatory: true }

function nodeFrom(json: Json, position: number): ReadNode {
  const code = text(json.code, 'code')
  const assessedBy = ASSESSED_BY.find((known) => known === json.assessedBy) ?? 'self'
  const scoring = isRecord(json.scoring) ? scoringFrom(json.scoring) : null
  return {
    code,
    parent: json.parent === null || json.parent === undefined ? null : text(json.parent, 'parent'),
    title: text(json.title, 'title'),
    maxPoints: amount(json.maxPoints, `điểm tối đa của ${code}`),
    // A percentage from elsewhere is never scored by the unit, whatever the file calls it.
    assessedBy: assessedBy === 'self' && scoring?.type === 'external' ? 'external' : assessedBy,
    scoring,
    kind: KINDS[String(json.kind)] ?? 'criterion',
    position,
    evidence: Array.isArray(json.evidence) ? json.evidence.map(paperFrom) : [],
    mayBeNotApplicable: json.mayBeNotApplicable === true,
    appraisingBody: typeof json.appraisingBody === 'string' ? tidy(json.appraisingBody).slice(0, 200) || null : null,
    legalBasis: typeof json.legalBasis === 'string' ? tidy(json.legalBasis).slice(0, 1_000) : '',
    dataSource: typeof json.dataSource === 'string' ? tidy(json.dataSource) : null,
    ...(isRecord(json.fact) && { fact: factFrom(json.fact) }),
  }
}

function adjustmentFrom(json: unknown): AdjustmentPart {
  if (!isRecord(json)) return { max: points(0), rules: [] }
  return {
    max: amount(json.max, 'trần điểm thưởng, điểm trừ'),
    rules: list(json.rules, 'rules').map((rule) => ({
      when: text(rule.when, 'when'),
      per: text(rule.per ?? 'lần', 'per'),
      points: amount(rule.points, 'points'),
    })),
  }
}

/** @returns the set, or each reason it cannot be read; what it says is checked later by `whyNotIssue`. */
export function setFromModel(json: unknown): { set: ReadSet } | { problems: ParReason[] } {
  if (!isRecord(json))
    return {
      problems: [{ reason: 'par.set-unreadable', params: { problem: 'nội dung không phải là một bộ tiêu chí' } }],
    }
  const problems: ParReason[] = []
  const attempt = <T>(work: () => T, code?: string): T | null => {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      problems.push(
        code === undefined
          ? { reason: 'par.set-unreadable', params: { problem: error.message } }
          : { reason: 'par.scoring-damaged', params: { code, problem: error.message }, at: code },
      )
      return null
    }
  }
  const rows = attempt(() => list(json.nodes, 'nodes')) ?? []
  const nodes = rows.map((row, at) => attempt(() => nodeFrom(row, at), String(row.code ?? `dòng ${at + 1}`)))
  const head = attempt(() => {
    const adjustments = isRecord(json.adjustments) ? json.adjustments : {}
    return {
      name: text(json.name, 'name'),
      year: Number.isInteger(json.year) ? (json.year as number) : 0,
      level: text(json.level, 'level'),
      legalBasis: text(json.legalBasis ?? '', 'legalBasis'),
      warning: text(json.warning ?? '', 'warning'),
      isReconstruction: rows.some((row) => row.provenance === 'reconstructed'),
      totalPoints: amount(json.totalPoints, 'totalPoints'),
      selfPoints: amount(json.selfPoints ?? 0, 'selfPoints'),
      surveyPoints: amount(json.surveyPoints ?? 0, 'surveyPoints'),
      adjustments: { bonus: adjustmentFrom(adjustments.bonus), penalty: adjustmentFrom(adjustments.penalty) },
    }
  })
  if (problems.length > 0 || !head) return { problems }
  return { set: { ...head, nodes: nodes.filter((node) => node !== null) } }
}
