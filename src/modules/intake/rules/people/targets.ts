/** Where what a column says stands in the record: part and field, and what kind of value it is. */

export type Target =
  | { part: string; field: string; kind: 'text' }
  | { part: string; field: string; kind: 'code'; list: string }
  | { part: string; field: string; kind: 'day' }
  /** Read by a reader of its own: from several columns, or in the light of others. */
  | { part: string; field: string; kind: 'own' }

const text = (part: string, field: string): Target => ({ part, field, kind: 'text' })
const code = (part: string, field: string, list: string): Target => ({ part, field, kind: 'code', list })
const day = (part: string, field: string): Target => ({ part, field, kind: 'day' })
const own = (part: string, field: string): Target => ({ part, field, kind: 'own' })

export const TARGETS: Readonly<Record<string, Target>> = {
  full_name: own('name', 'birthName'),
  birth_date: own('person', 'bornOn'),
  sex: own('person', 'sex'),
  national_id: own('citizen-id', 'number'),
  unit: own('employment', 'unitId'),
  department: own('post', 'unitId'),
  rank_code: own('rank', 'rank'),
  step: own('pay', 'step'),
  coefficient: own('pay', 'coefficient'),
  step_date: own('pay', 'countedFrom'),
  over_scale_percent: own('pay', 'overScalePercent'),
  general_education: own('level', 'general'),
  officer_code: text('file', 'staffNumber'),
  other_name: text('name', 'otherNames'),
  birth_place: text('person', 'birthPlace'),
  home_town: text('person', 'homePlace'),
  ethnicity: code('person', 'ethnicity', 'ethnic_group'),
  permanent_address: text('residence', 'permanent'),
  current_address: text('residence', 'current'),
  phone: text('residence', 'phone'),
  social_insurance_no: text('insurance', 'socialNumber'),
  national_id_date: day('citizen-id', 'issuedOn'),
  recruit_date: day('recruitment', 'recruitedOn'),
  category: code('employment', 'personKind', 'person_category'),
  position: text('post', 'title'),
  position_date: day('post', 'appointedOn'),
  job_position: text('post', 'jobPosition'),
  rank_date: day('rank', 'appointedOn'),
  qualification: code('level', 'qualification', 'qualification'),
  political_theory: code('level', 'politicalTheory', 'political_theory'),
  state_management: code('level', 'stateManagement', 'state_management'),
  informatics: code('level', 'informatics', 'informatics_level'),
  party_date: day('party', 'joinedOn'),
  party_official_date: day('party', 'officialOn'),
}

interface AllowanceColumn {
  /** Null: the list of allowances has none for everybody. */
  kind: string | null
  by: 'coefficient' | 'percent'
  /** Teachers draw another under the same heading (NĐ 77/2021/NĐ-CP; QĐ 244/2005/QĐ-TTg). */
  ofTeachers?: string
}

/** Allowances by a coefficient, and by percent of pay (NĐ 204/2004/NĐ-CP Điều 6). */
export const ALLOWANCES: Readonly<Record<string, AllowanceColumn>> = {
  al_position: { kind: 'CHUC_VU', by: 'coefficient' },
  al_region: { kind: 'KHU_VUC', by: 'coefficient' },
  al_responsibility: { kind: 'TRACH_NHIEM', by: 'coefficient' },
  al_hazard: { kind: 'DOC_HAI', by: 'coefficient' },
  al_mobile: { kind: 'LUU_DONG', by: 'coefficient' },
  al_long_service: { kind: 'CONG_TAC_LAU_NAM', by: 'coefficient' },
  al_preserved: { kind: 'BAO_LUU', by: 'coefficient' },
  al_concurrent: { kind: 'KIEM_NHIEM', by: 'percent' },
  al_public_duty: { kind: 'CONG_VU', by: 'percent' },
  al_seniority: { kind: 'THAM_NIEN_NGHE', by: 'percent', ofTeachers: 'THAM_NIEN_NHA_GIAO' },
  al_profession: { kind: null, by: 'percent', ofTeachers: 'UU_DAI_NGHE_GD' },
  al_attract: { kind: 'THU_HUT', by: 'percent' },
  al_special: { kind: 'DAC_BIET', by: 'percent' },
}

const TOLD_BY_SEVERAL = [
  ...['family_name', 'given_name', 'male_mark', 'female_mark', 'salutation', 'rank_name'],
  ...['quality_class', 'foreign_language', 'ethnic_language'],
]

/** Columns whose content goes into the record; of the others it is said that they are not taken. */
export const TAKEN: ReadonlySet<string> = new Set([
  ...TOLD_BY_SEVERAL,
  ...Object.keys(TARGETS),
  ...Object.keys(ALLOWANCES),
])

/** A part is kept only with these; what is told beside them without them has nothing to stand on. */
export const NEEDED: Readonly<Record<string, { field: string; column: string }>> = {
  'citizen-id': { field: 'number', column: 'national_id' },
  post: { field: 'title', column: 'position' },
  party: { field: 'joinedOn', column: 'party_date' },
}

/** The column that says a field of a part. */
export const columnOf = (part: string, field: string): string | null =>
  Object.entries(TARGETS).find(([, target]) => target.part === part && target.field === field)?.[0] ?? null
