/** Which groups' figures may stand beside the unit's own, so that nobody's answers can be told from them (ADR 22). */

/** Fewer answers than this are not shown apart. */
export const LEAST = 5

/** How many answers a group gave, by subject; the whole under its own name. */
export interface GroupAnswers {
  groupId: string
  counts: ReadonlyMap<string, number>
}

export interface ShownApart {
  /** In everything. */
  inDetail: ReadonlySet<string>
  /** In the whole only: some question has too few of the group's answers. */
  inWhole: ReadonlySet<string>
}

/** Too few to be shown, yet somebody's. */
export const isTooFew = (answers: number): boolean => answers > 0 && answers < LEAST

/**
 * A group stands apart in detail when it answered everything five times or not at all. What the others said together is
 * reckoned from the unit's figure by subtraction: there must be five answers of it as well, hence the next smallest group
 * goes with them until there are. The same groups are left out of every subject, so that no subject tells of another.
 * @param whole the name of the whole in the counts.
 */
export function shownApart(groups: readonly GroupAnswers[], subjects: readonly string[], whole: string): ShownApart {
  const countOf = ({ counts }: GroupAnswers, subject: string) => counts.get(subject) ?? 0
  const answering = groups
    .filter((group) => subjects.some((subject) => countOf(group, subject) > 0))
    .toSorted((a, b) => countOf(a, whole) - countOf(b, whole))
  const left = answering.filter((group) => subjects.some((subject) => isTooFew(countOf(group, subject))))
  const apart = answering.filter((group) => !left.includes(group))
  const canBeReckoned = () =>
    subjects.some((subject) => isTooFew(left.reduce((sum, group) => sum + countOf(group, subject), 0)))
  while (apart.length > 0 && canBeReckoned()) left.push(apart.shift() as GroupAnswers)
  const inDetail = new Set(apart.map(({ groupId }) => groupId))
  const isSmallInAll = answering.some((group) => isTooFew(countOf(group, whole)))
  const inWhole = isSmallInAll
    ? inDetail
    : new Set(answering.filter((group) => countOf(group, whole) >= LEAST).map(({ groupId }) => groupId))
  return { inDetail, inWhole }
}
