/** What the menu says of personnel; the rest of its words comes with its pages. */
export const menu = {
  group: 'Hồ sơ',
  people: 'Danh sách',
  decisions: 'Quyết định',
  papers: 'Trùng, thiếu giấy tờ',
  handovers: 'Chuyển giao hồ sơ',
  disposals: 'Lưu giữ, hủy hồ sơ',
  mine: 'Hồ sơ của tôi',
  proposals: 'Đề nghị cập nhật',
  campaigns: 'Rà soát',
} as const
