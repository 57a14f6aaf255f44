/** The words of the picture of tiles. */
export const tileWords = {
  title: 'Bản đồ ô các xã, phường',
  about: 'Mỗi ô là một xã, phường; ô lớn hay nhỏ theo diện tích hoặc dân số, xếp trong đơn vị cấp trên.',
  by: 'Cỡ của ô theo',
  measures: { area: 'Diện tích', population: 'Dân số', same: 'Bằng nhau' },
  nobodyTold:
    'Chưa có số liệu này cho ngày đang chọn, nên các ô vẽ bằng nhau. Diện tích, dân số hiện có từ 01/07/2025.',
  someUntold: (count: number) => `${count} đơn vị chưa có số liệu nên không vẽ thành ô; xem trong bảng dưới.`,
  noUnits: 'Không có đơn vị cấp xã nào vào ngày này.',
  picture: 'Hình ô',
  table: 'Bảng số liệu',
  ward: 'Phường',
  commune: 'Xã, thị trấn, đặc khu',
  keys: 'Phím mũi tên để chuyển ô, Enter để mở đơn vị.',
  noArea: 'chưa có diện tích',
  noPopulation: 'chưa có dân số',
  columns: {
    unit: 'Đơn vị',
    parent: 'Thuộc',
    area: 'Diện tích (ha)',
    population: 'Dân số (người)',
    density: 'Người/km²',
  },
} as const
