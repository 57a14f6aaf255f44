/** What people are counted by. Of each a person has one value on a day, or none that is known. */
export const DIMENSIONS = [
  ...['all', 'sex', 'age', 'ethnicity', 'kind', 'post', 'rank', 'coefficient', 'qualification', 'academicTitle'],
  ...['politicalTheory', 'stateManagement', 'informatics', 'english', 'otherLanguage', 'ethnicLanguage'],
  ...['party', 'religion', 'flow', 'course', 'move', 'appointed'],
] as const
export type Dimension =
  | 'all'
  | 'sex'
  /** 'F:53', 'M:61+': sex and full years on the day, '+' past the age of retirement. */
  | 'age'
  | 'ethnicity'
  | 'kind'
  /** Level of the main post. */
  | 'post'
  | 'rank'
  /** In hundredths. */
  | 'coefficient'
  | 'qualification'
  | 'academicTitle'
  | 'politicalTheory'
  | 'stateManagement'
  | 'informatics'
  /** The level; of other languages that of the one known best. */
  | 'english'
  | 'otherLanguage'
  | 'ethnicLanguage'
  /** 'yes'. */
  | 'party'
  | 'religion'
  /** 'stay', 'in:THI_TUYEN', 'out:retire:HUU_DUNG_TUOI': since the year began. */
  | 'flow'
  /** Of what happened, not of the person: the kind of a course. */
  | 'course'
  /** Of a rotation, by the levels of the two units: 'up', 'down', 'across'. */
  | 'move'
  /** The kind of the decision. */
  | 'appointed'

/** Who they are is behind a permission of its own; how many is not. */
export const SENSITIVE: ReadonlySet<Dimension> = new Set(['party', 'religion'])

/** Where the codes of a dimension are named; the others speak for themselves. */
export const CATALOGUE_OF: Partial<Record<Dimension, string>> = {
  sex: 'sex',
  ethnicity: 'ethnic_group',
  kind: 'person_category',
  post: 'post_level',
  rank: 'rank',
  qualification: 'qualification',
  academicTitle: 'academic_title',
  politicalTheory: 'political_theory',
  stateManagement: 'state_management',
  informatics: 'informatics_level',
  english: 'foreign_language_level',
  otherLanguage: 'foreign_language_level',
  ethnicLanguage: 'foreign_language_level',
  religion: 'religion',
}

export interface Age {
  sex: string
  years: number
  isPastRetirement: boolean
}

/** 'F:53', 'M:61+' → its parts; null for what is not one. */
export function ageOf(value: string): Age | null {
  const [, sex = '', years, past] = /^([MF]?):(\d{1,3})(\+?)$/.exec(value) ?? []
  return years === undefined ? null : { sex, years: Number(years), isPastRetirement: past === '+' }
}
