/** An invented criteria set with every rule kind, in the form of a file: what an office would bring in. */
const leaf = (code: string, maxPoints: number, scoring: object, more: object = {}) => ({
  code,
  parent: code.slice(0, code.lastIndexOf('.')),
  kind: code.split('.').length > 2 ? 'subcriterion' : 'criterion',
  title: `Tiêu chí ${code}`,
  maxPoints,
  assessedBy: 'self',
  scoring,
  evidence: [],
  ...more,
})
const heading = (code: string, maxPoints: number, parent: string | null = null) => ({
  code,
  parent,
  kind: parent === null ? 'area' : 'criterion',
  title: `Nhóm ${code}`,
  maxPoints,
  assessedBy: 'mixed',
  scoring: null,
})
const TASKS = [
  { name: 'giao', title: 'số nhiệm vụ được giao' },
  { name: 'xong', title: 'số nhiệm vụ hoàn thành' },
]

export const everyKindSet = (name: string) => ({
  name,
  year: 2024,
  level: 'department',
  legalBasis: 'Giả định để kiểm thử',
  totalPoints: 100,
  selfPoints: 80,
  surveyPoints: 12,
  adjustments: {
    bonus: { max: 3, rules: [{ when: 'Sáng kiến được công nhận', per: 'sáng kiến', points: 0.75 }] },
    penalty: { max: 5, rules: [{ when: 'Báo cáo sai số liệu', per: 'lần', points: 1.5 }] },
  },
  nodes: [
    heading('1', 40),
    leaf(
      '1.1',
      5,
      {
        type: 'steps',
        options: [
          { when: 'Đúng hạn', points: 5 },
          { when: 'Chậm', points: 2.5 },
          { when: 'Không', points: 0 },
        ],
      },
      { mayBeNotApplicable: true },
    ),
    leaf('1.2', 6, {
      type: 'checklist',
      options: [
        { item: 'Có kế hoạch', points: 2.25 },
        { item: 'Có kiểm tra', points: 2.5 },
        { item: 'Có sơ kết', points: 1.25 },
      ],
    }),
    leaf('1.3', 4, {
      type: 'bands',
      input: 'tỷ lệ %',
      bands: [
        { gte: 95, points: 4 },
        { gte: 80, lt: 95, points: 2.6667 },
        { lt: 80, points: 0 },
      ],
    }),
    leaf('1.4', 5, {
      type: 'ratio',
      a: 'tổng số nhiệm vụ',
      b: 'số nhiệm vụ xong',
      floor: { below: 0.7, points: 0.5 },
    }),
    leaf('1.5', 5, { type: 'ratio', a: 'tổng số hồ sơ', b: 'hồ sơ đúng hạn', whenNone: 'full' }),
    leaf(
      '1.6',
      5,
      { type: 'ratio', a: 'tổng số kiến nghị', b: 'kiến nghị đã trả lời', whenNone: 'notApplicable' },
      { mayBeNotApplicable: true },
    ),
    leaf('1.7', 4, {
      type: 'deduct',
      rules: [
        { per: 'mỗi báo cáo thiếu', amount: 0.75 },
        { per: 'mỗi báo cáo chậm', amount: 0.3333 },
      ],
      min: 0.5,
    }),
    heading('1.8', 6, '1'),
    leaf('1.8.1', 2.5, {
      type: 'steps',
      options: [
        { when: 'Có', points: 2.5 },
        { when: 'Không', points: 0 },
      ],
    }),
    leaf('1.8.2', 3.5, { type: 'ratio', a: 'tổng số văn bản', b: 'văn bản ký số' }),
    heading('2', 40),
    leaf('2.1', 10, {
      type: 'formula',
      inputs: TASKS,
      alternatives: [
        { title: 'Không được giao', when: 'giao == 0', points: null },
        { title: 'Từ 80 %', when: 'xong / giao >= 0.8', points: 'xong / giao * toi_da' },
        { title: 'Dưới 80 %', when: null, points: '0' },
      ],
    }),
    leaf('2.2', 10, {
      type: 'formula',
      inputs: [
        { name: 'chậm', title: 'số hồ sơ chậm' },
        { name: 'phản_ánh', title: 'số phản ánh đúng' },
      ],
      alternatives: [{ title: '', when: null, points: 'toi_da - floor(chậm / 3) * 0.75 - round(phản_ánh / 7, 2)' }],
    }),
    leaf('2.3', 10, {
      type: 'formula',
      inputs: [{ name: 'tỷ_lệ', title: 'tỷ lệ %' }],
      alternatives: [
        { title: 'Cao', when: 'tỷ_lệ ≥ 90', points: 'toi_da' },
        { title: 'Vừa', when: 'tỷ_lệ >= 50 và không (tỷ_lệ >= 90)', points: '(tỷ_lệ - 50) / 40 * toi_da' },
      ],
    }),
    leaf('2.4', 10, {
      type: 'formula',
      inputs: [
        { name: 'dự_toán', title: 'dự toán được giao (đồng)' },
        { name: 'giải_ngân', title: 'đã giải ngân (đồng)' },
        { name: 'trả_lại', title: 'dự toán hủy, trả lại (đồng)' },
      ],
      alternatives: [
        {
          title: 'Theo tỷ lệ giải ngân',
          when: null,
          points: 'min(toi_da, giải_ngân / (dự_toán - trả_lại) * toi_da) * (giải_ngân > 0 ? 1 : 0.1)',
        },
      ],
    }),
    heading('3', 20),
    leaf(
      '3.1',
      12,
      { type: 'survey', respondents: 'Người dân', question: 'Mức độ hài lòng', scale: '1–5' },
      {
        assessedBy: 'survey',
      },
    ),
    leaf('3.2', 8, { type: 'external', source: 'Cổng Dịch vụ công', formula: '' }, { assessedBy: 'external' }),
  ],
})
