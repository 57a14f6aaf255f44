/** What the menu says of organization; the rest of its words comes with its pages. */
export const menu = {
  group: 'Tổ chức',
  units: 'Đơn vị',
  resolve: 'Tra tên cũ',
  imports: 'Nhập danh mục',
  norms: 'Định mức cấp phó',
  villages: 'Thôn, tổ dân phố',
  freezes: 'Lệnh tạm dừng',
} as const
