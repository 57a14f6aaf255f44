/** What the law gives or asks at a day, worked out of a record, and what the office calls it. */
export const ENTITLEMENT_KINDS = [
  ...[
    'step',
    'early-step',
    'over-scale',
    'pay',
    'post-allowance',
    'seniority',
    'retirement',
    'term',
    'probation',
    'contract',
  ],
  ...['planning', 'discipline', 'identity-card', 'rating'],
] as const
export type EntitlementKind =
  | 'step'
  | 'early-step'
  | 'over-scale'
  | 'pay'
  | 'post-allowance'
  | 'seniority'
  | 'retirement'
  | 'term'
  | 'probation'
  | 'contract'
  | 'planning'
  | 'discipline'
  | 'identity-card'
  | 'rating'

export const kindInWords: Readonly<Record<EntitlementKind, string>> = {
  step: 'Nâng bậc lương thường xuyên',
  'early-step': 'Nâng bậc trước khi nghỉ hưu',
  'over-scale': 'Phụ cấp thâm niên vượt khung',
  pay: 'Lương và phụ cấp tháng',
  'post-allowance': 'Phụ cấp chức vụ theo hạng trường',
  seniority: 'Phụ cấp thâm niên nghề',
  retirement: 'Nghỉ hưu',
  term: 'Thời hạn giữ chức vụ',
  probation: 'Tập sự',
  contract: 'Hợp đồng',
  planning: 'Tuổi, nhiệm kỳ để quy hoạch, bổ nhiệm',
  discipline: 'Hiệu lực kỷ luật',
  'identity-card': 'Thẻ căn cước',
  rating: 'Xếp loại chất lượng',
}

/** The rule in a sentence, for who opens the working. */
export const ruleInWords: Readonly<Record<EntitlementKind, string>> = {
  step: 'Giữ bậc đủ thời gian của nhóm ngạch thì được nâng lên bậc liền kề. Kỷ luật, năm không hoàn thành nhiệm vụ và thời gian không tính đều lùi ngày đến hạn.',
  'early-step':
    'Đã đến lúc thông báo nghỉ hưu mà còn thiếu một thời gian ngắn nữa mới đủ giữ bậc thì được nâng một bậc trước thời hạn.',
  'over-scale':
    'Đã ở bậc cuối và giữ đủ thời gian thì được hưởng phụ cấp vượt khung; sau đó mỗi năm đủ điều kiện được tính thêm.',
  pay: 'Hệ số lương, phụ cấp chức vụ nhân mức lương cơ sở của tháng, cộng các phụ cấp đang hưởng; làm tròn đến đồng.',
  'post-allowance':
    'Hệ số theo loại trường, hạng trường đã có quyết định và chức vụ, nhân mức lương cơ sở của tháng; giữ nhiều chức vụ thì hưởng một mức cao nhất. Số lớp thay đổi mà chưa có quyết định xếp lại hạng thì hệ số không đổi.',
  seniority: 'Đủ thời gian tính thâm niên thì được hưởng mức đầu; sau đó mỗi năm đủ điều kiện được tính thêm.',
  retirement:
    'Tuổi nghỉ hưu theo tháng sinh. Ngày làm việc cuối là ngày cuối của tháng đủ tuổi; hưởng lương hưu từ đầu tháng sau.',
  term: 'Hết thời hạn giữ chức vụ thì xem xét bổ nhiệm lại; còn ít thời gian công tác thì đến tuổi nghỉ hưu.',
  probation: 'Thời gian tập sự theo yêu cầu của ngạch, chức danh nghề nghiệp khi tuyển dụng.',
  contract: 'Ngày hết hạn ghi trong hợp đồng đang thực hiện.',
  planning:
    'Từ ngày xét đến tuổi nghỉ hưu phải còn đủ thời gian công tác; một chức vụ có số nhiệm kỳ liên tiếp nhất định; đang trong thời hạn kỷ luật thì không quy hoạch, bổ nhiệm.',
  discipline:
    'Trong thời hạn thì không quy hoạch, đào tạo, bổ nhiệm; hết hiệu lực kỷ luật không đồng thời mở lại bổ nhiệm.',
  'identity-card': 'Ngày hết hạn ghi trên thẻ căn cước.',
  rating: 'Mỗi năm công tác có một kết quả xếp loại chất lượng.',
}

/** The decision that settles it, by personnel's kinds of decisions; null: none does. */
export const decisionFor: Readonly<Record<EntitlementKind, string | null>> = {
  step: 'step-regular',
  'early-step': 'step-early',
  'over-scale': 'step-over-scale',
  pay: null,
  'post-allowance': 'allowance',
  seniority: 'allowance',
  retirement: 'retire',
  term: 'reappoint',
  probation: 'probation-end',
  contract: 'contract',
  planning: null,
  discipline: null,
  'identity-card': null,
  rating: 'rate',
}
