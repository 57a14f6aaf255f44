/** The steps of the wizard, by their words in the address. */
export const STEPS = ['can-cu', 'truoc', 'sau', 'ngay', 'xem-truoc', 'ghi-nhan'] as const
export type StepKey = (typeof STEPS)[number]

const PLACES: Readonly<Record<string, StepKey>> = {
  basis: 'can-cu',
  before: 'truoc',
  after: 'sau',
  day: 'ngay',
  children: 'xem-truoc',
  keepers: 'xem-truoc',
}

/** Where a reason is mended. */
export const stepOf = (at: string | undefined): StepKey | null => (at === undefined ? null : (PLACES[at] ?? null))
