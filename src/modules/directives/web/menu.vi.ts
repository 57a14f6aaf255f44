/** Words of the menu. */
export const menu = {
  group: 'Chỉ đạo',
  documents: 'Văn bản chỉ đạo',
  tasks: 'Nhiệm vụ được giao',
  onTime: 'Tỷ lệ đúng hạn',
  regulation: 'Quy định về giao việc',
} as const
