/** What modules hold of units, in words; a module that holds something new adds its line here. */

export const heldInWords = {
  'identity.accounts': 'Tài khoản người dùng',
  'identity.roles': 'Vai trò được giao tại đơn vị',
  'par.open-sheets': 'Phiếu tự đánh giá đang thực hiện',
  'par.done-sheets': 'Phiếu tự đánh giá đã xong',
  'par.bodies': 'Kỳ đánh giá đơn vị tham gia thẩm định, tổng hợp',
  'documents.papers': 'Tài liệu trong kho',
  'improvement.plans': 'Kế hoạch khắc phục chưa xong',
  'survey.targets': 'Cuộc điều tra đang thực hiện',
  'council.members': 'Thành viên Hội đồng thẩm định',
  'sources.snapshots': 'Bản chụp số liệu từ hệ thống khác',
  'province.charges': 'Lĩnh vực của Chỉ số CCHC cấp tỉnh được giao phụ trách',
  'personnel.records': 'Hồ sơ cán bộ, công chức, viên chức đang sử dụng',
  'personnel.closed-records': 'Hồ sơ cán bộ, công chức, viên chức đã đóng, lưu trữ',
  'directives.tasks': 'Nhiệm vụ đang chủ trì',
  'directives.given-tasks': 'Nhiệm vụ đã giao, đang theo dõi',
  'directives.helped-tasks': 'Nhiệm vụ đang phối hợp',
  'directives.documents': 'Văn bản chỉ đạo trong sổ',
} as const satisfies Record<`${string}.${string}`, string>

export type HeldKind = keyof typeof heldInWords
export const HELD_KINDS = Object.keys(heldInWords) as [HeldKind, ...HeldKind[]]
