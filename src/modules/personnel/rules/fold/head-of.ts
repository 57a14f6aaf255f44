/**
 * What the lines of a record say today, as it stands on the record for finding. `personnel.project` says it, and mends what differs;
 * records that are loaded come with it, so that each is written once.
 */
import type { Line } from './effect.ts'

export interface Head {
  fullName: string | null
  usingUnitId: number | null
  personKind: string | null
  sex: string | null
  /** As the paper names it. */
  born: string | null
  citizenId: string | null
  staffNumber: string | null
  rank: string | null
  postTitle: string | null
  photo: string | null
}

export function headOf(lines: readonly Line[], today: string): Head {
  const latest = (part: string) => last(lines.filter((line) => line.part === part))
  const now = (part: string) => last(lines.filter((line) => line.part === part && holds(line, today)))
  const say = (line: Line | undefined, field: string) => textOf(line?.values[field])
  const main = lines.filter(({ slot }) => slot === 'main')
  const use = now('use')?.values.unitId
  return {
    fullName: say(begun(lines, 'name', today) ?? latest('name'), 'birthName'),
    usingUnitId: typeof use === 'number' ? use : null,
    personKind: say(begun(lines, 'employment', today) ?? first(lines, 'employment'), 'personKind'),
    sex: say(latest('person'), 'sex'),
    born: say(latest('person'), 'bornOn'),
    citizenId: say(latest('citizen-id'), 'number'),
    staffNumber: say(latest('file'), 'staffNumber'),
    rank: say(now('rank'), 'rank'),
    postTitle: say(last(main.filter((line) => line.part === 'post' && holds(line, today))), 'title'),
    photo: say(latest('photo'), 'sha256'),
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const holds = ({ from, to }: Line, day: string): boolean => from <= day && (to === null || day < to)

const last = (lines: readonly Line[]): Line | undefined =>
  lines.reduce<Line | undefined>(
    (found, line) => (found === undefined || line.from > found.from ? line : found),
    undefined,
  )
/** What holds on the day, or was the last to. */
const begun = (lines: readonly Line[], part: string, day: string): Line | undefined =>
  last(lines.filter((line) => line.part === part && line.from <= day))
const first = (lines: readonly Line[], part: string): Line | undefined =>
  lines.filter((line) => line.part === part).toSorted((a, b) => (a.from < b.from ? -1 : 1))[0]
