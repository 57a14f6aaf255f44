/** All that a counted survey says of one unit: every subject, by all groups together and by those that may stand apart. */
import type { Chosen } from '../questionnaire.ts'
import { isTooFew, shownApart } from './apart.ts'
import { type Estimate, estimate } from './estimate.ts'
import { type FormValue, formValue, type Subject } from './form-values.ts'

export interface AskedGroup {
  groupId: string
  weight: number | null
  population: number | null
  /** Counted forms of the group about the unit. */
  forms: readonly Chosen[]
}

export interface UnitResult {
  subject: Subject
  /** Null: all groups together. */
  groupId: string | null
  answers: number
  /** Null where there are too few answers for anybody to know it. */
  estimate: Estimate | null
}

interface SubjectValues {
  subject: Subject
  name: string
  groups: { group: AskedGroup; values: FormValue[] }[]
}

const nameOf = ({ about, key }: Subject) => `${about} ${key}`

const valuesOf = (subject: Subject, groups: readonly AskedGroup[]): SubjectValues => ({
  subject,
  name: nameOf(subject),
  groups: groups.map((group) => ({
    group,
    values: group.forms.map((chosen) => formValue(subject, chosen)).filter((value) => value !== null),
  })),
})

const together = ({ groups }: SubjectValues) =>
  estimate(groups.map(({ group, values }) => ({ values, population: group.population, weight: group.weight })))

/** The mean of every subject by all groups together, however few answered: what the round is given, once a person says so. */
export function unitMeans(subjects: readonly Subject[], groups: readonly AskedGroup[]): Map<string, Estimate | null> {
  return new Map(subjects.map((subject) => [nameOf(subject), together(valuesOf(subject, groups))]))
}

/** What may be shown, and nothing else. */
export function unitResults(subjects: readonly Subject[], groups: readonly AskedGroup[]): UnitResult[] {
  const all = subjects.map((subject) => valuesOf(subject, groups))
  const counted = groups.map(({ groupId }) => ({
    groupId,
    counts: new Map(
      all.map((of) => [of.name, of.groups.find(({ group }) => group.groupId === groupId)?.values.length ?? 0]),
    ),
  }))
  const shown = shownApart(
    counted,
    all.map(({ name }) => name),
    nameOf({ about: 'whole', key: 'all', questions: [] }),
  )
  return all.flatMap((of) => {
    const answers = of.groups.reduce((sum, { values }) => sum + values.length, 0)
    const mayStand = of.subject.about === 'whole' ? shown.inWhole : shown.inDetail
    const apart = of.groups.filter(({ group, values }) => mayStand.has(group.groupId) && values.length > 0)
    return [
      { subject: of.subject, groupId: null, answers, estimate: isTooFew(answers) ? null : together(of) },
      ...apart.map(({ group, values }) => ({
        subject: of.subject,
        groupId: group.groupId,
        answers: values.length,
        estimate: estimate([{ values, population: group.population, weight: null }]),
      })),
    ]
  })
}
