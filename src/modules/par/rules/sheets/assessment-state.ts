/** The life of a sheet, as a table: what may be done in each state, and what state it leads to. */

export const steps = {
  draft: { submit: 'submitted', leave: 'left' },
  submitted: { return: 'returned', close: 'appraised' },
  returned: { submit: 'submitted', leave: 'left' },
  appraised: { reopen: 'submitted', explain: 'explained', settle: 'settled', publish: 'published' },
  explained: { reopen: 'appraised', settle: 'settled' },
  // What was explained is answered again; what was not begins at the end of the first appraisal.
  settled: { resume: 'explained', reopen: 'appraised', publish: 'published' },
  left: { rejoin: 'draft' },
  published: {},
} as const satisfies Record<string, Record<string, string>>

export type AssessmentStatus = keyof typeof steps
export type AssessmentStep =
  | 'submit'
  | 'return'
  | 'close'
  | 'reopen'
  | 'resume'
  | 'explain'
  | 'settle'
  | 'leave'
  | 'rejoin'
  | 'publish'

/** The state a step leads to, or null when the step is not open in this state. */
export function stateAfter(status: AssessmentStatus, step: AssessmentStep): AssessmentStatus | null {
  return (steps[status] as Partial<Record<AssessmentStep, AssessmentStatus>>)[step] ?? null
}

export const statusInWords: Record<AssessmentStatus, string> = {
  draft: 'đang tự chấm',
  submitted: 'đã gửi thẩm định',
  returned: 'trả lại để bổ sung',
  appraised: 'đã thẩm định lần một',
  explained: 'đã giải trình',
  settled: 'đã thẩm định xong',
  left: 'không tham gia xếp hạng',
  published: 'đã công bố',
}

/** The unit may change its own part. */
export const isOpenToUnit = (status: AssessmentStatus): boolean => status === 'draft' || status === 'returned'

/** The first appraisal is closed, and nothing published: time of explanation, second appraisal, council. */
export const isPastAppraisal = (status: AssessmentStatus): boolean =>
  status === 'appraised' || status === 'explained' || status === 'settled'
