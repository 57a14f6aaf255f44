/** Where what a column says stands in the record: part and field, and what kind of value it is. */

export type Target =
  | { part: string; field: string; kind: 'text' }
  | { part: string; field: string; kind: 'code'; list: string }
  | { part: string; field: string; kind: 'day' }
  | { part: 'pay'; field: string; kind: 'percent' }

const text = (part: string, field: string): Target => ({ part, field, kind: 'text' })
const code = (part: string, field: string, list: string): Target => ({ part, field, kind: 'code', list })
const day = (part: string, field: string): Target => ({ part, field, kind: 'day' })

/** Columns that are read by themselves; names, birth, sex, rank, step, coefficient, unit and allowances have readers of their own. */
export const TARGETS: Readonly<Record<string, Target>> = {
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
  step_date: day('pay', 'countedFrom'),
  over_scale_percent: { part: 'pay', field: 'overScalePercent', kind: 'percent' },
  qualification: code('level', 'qualification', 'qualification'),
  political_theory: code('level', 'politicalTheory', 'political_theory'),
  state_management: code('level', 'stateManagement', 'state_management'),
  informatics: code('level', 'informatics', 'informatics_level'),
  party_date: day('party', 'joinedOn'),
  party_official_date: day('party', 'officialOn'),
}

/** Allowances by a coefficient, and by percent of pay (NĐ 204/2004/NĐ-CP Điều 6). */
export const ALLOWANCES: Readonly<Record<string, { kind: string; by: 'coefficient' | 'percent' }>> = {
  al_position: { kind: 'CHUC_VU', by: 'coefficient' },
  al_region: { kind: 'KHU_VUC', by: 'coefficient' },
  al_responsibility: { kind: 'TRACH_NHIEM', by: 'coefficient' },
  al_hazard: { kind: 'DOC_HAI', by: 'coefficient' },
  al_mobile: { kind: 'LUU_DONG', by: 'coefficient' },
  al_long_service: { kind: 'CONG_TAC_LAU_NAM', by: 'coefficient' },
  al_preserved: { kind: 'BAO_LUU', by: 'coefficient' },
  al_concurrent: { kind: 'KIEM_NHIEM', by: 'percent' },
  al_public_duty: { kind: 'CONG_VU', by: 'percent' },
  al_seniority: { kind: 'THAM_NIEN_NGHE', by: 'percent' },
  al_attract: { kind: 'THU_HUT', by: 'percent' },
  al_special: { kind: 'DAC_BIET', by: 'percent' },
}

const READ_BY_THEMSELVES = [
  ...['full_name', 'family_name', 'given_name', 'birth_date', 'sex', 'male_mark', 'female_mark', 'salutation'],
  ...['national_id', 'unit', 'rank_code', 'rank_name', 'step', 'coefficient', 'general_education', 'quality_class'],
]

/** Columns whose content goes into the record; of the others it is said that they are not taken. */
export const TAKEN: ReadonlySet<string> = new Set([
  ...READ_BY_THEMSELVES,
  ...Object.keys(TARGETS),
  ...Object.keys(ALLOWANCES),
])

/** A part is kept only with these; what is told beside them without them has nothing to stand on. */
export const NEEDED: Readonly<Record<string, { field: string; column: string }>> = {
  'citizen-id': { field: 'number', column: 'national_id' },
  post: { field: 'title', column: 'position' },
  party: { field: 'joinedOn', column: 'party_date' },
}
