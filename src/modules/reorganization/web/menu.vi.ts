/** What the menu says of reorganization; the rest of its words comes with its pages. */
export const menu = {
  group: 'Tổ chức',
  proposals: 'Đề xuất thay đổi',
  transitions: 'Chuyển tiếp',
  reassignments: 'Nhân sự khi sắp xếp',
  cuts: 'Tinh gọn đơn vị sự nghiệp',
} as const
