/** How the band and step of one person are reached. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import { bandingOf, linesOf, silentInWords, titleOfRule } from '../../personnel/index.ts'
import type { banding } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { figureInWords } from '../rules/in-words.ts'
import { ground } from './campaign.ts'

export async function working(
  call: Call,
  { recordId, on: asked }: InputOf<typeof banding.working>,
): Promise<OutputOf<typeof banding.working>> {
  const { today, on, law } = await ground(call, asked)
  const lines = await linesOf(call.tx, [recordId], { parts: ['employment', 'rank', 'pay'] })
  if (!lines.some((line) => isPublicEmployment(line, today))) return refuse('banding.no-record')
  // Whoever is placed is worked out as he stood the day before.
  const placed = lines.find(({ part, values }) => part === 'rank' && typeof values.band === 'number')
  const before = placed ? lines.filter(({ part, from }) => part === 'employment' || from < placed.from) : lines
  const told = bandingOf(openUntil(before, placed?.from ?? null), placed?.from ?? on, law).working
  return {
    figures: (told?.figures ?? []).map(figureInWords),
    provisions: (told?.used ?? []).map(({ rule, article, from, confidence }) => ({
      title: titleOfRule(rule),
      article,
      from,
      isSure: confidence === 'high',
    })),
    silent: (told?.silent ?? []).map(silentInWords),
  }
}

const isPublicEmployment = ({ part, from, to, values }: Lines[number], day: string): boolean =>
  part === 'employment' && from <= day && (to === null || day < to) && values.personKind === 'VIEN_CHUC'

type Lines = Awaited<ReturnType<typeof linesOf>>

/** The line the placing ended holds as if it had not. */
const openUntil = (lines: Lines, day: string | null): Lines =>
  day === null ? lines : lines.map((line) => (line.to === day ? { ...line, to: null } : line))
