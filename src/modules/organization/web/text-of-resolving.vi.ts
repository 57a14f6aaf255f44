/** The words of the page “đơn vị này nay là gì?”. */
export const resolvingWords = {
  title: 'Đơn vị này nay là gì?',
  about:
    'Gõ tên cũ như vẫn viết: có dấu hoặc không, viết tắt “TT.”, “P.”, “H.”, “TP”, có hay không có huyện, tỉnh. Dữ liệu gồm cả nước trước và sau 01/07/2025, tên cơ quan của tỉnh.',
  typed: 'Tên đơn vị cũ',
  example: 'Ví dụ: TT. Chờ, H. Yên Phong, Bắc Ninh',
  day: 'Viết vào ngày (nếu biết)',
  today: 'Nay là',
  several: 'Có nhiều đơn vị mang tên này. Hãy ghi thêm huyện, tỉnh, hoặc chọn trong các khả năng sau:',
  none: 'Không tìm thấy đơn vị nào có tên như vậy. Hãy kiểm tra lại chính tả, hoặc ghi thêm huyện, tỉnh.',
  gone: 'Không còn; chưa ghi nhận đơn vị nào nối tiếp.',
  byCommunes: 'Cấp huyện đã kết thúc hoạt động. Địa bàn nay thuộc:',
  partial: 'một phần',
  lineage: 'Xem nguồn gốc và kế tục',
  in: (parent: string) => `thuộc ${parent}`,
  span: (from: string, to: string) => `Mang tên này: ${from} – ${to}`,
  whys: 'Lưu ý',
  code: (code: string) => `mã ${code}`,
  workbook: {
    title: 'Tra cả danh sách',
    about:
      'Chọn tệp Excel, CSV hoặc Word có cột Xã, Huyện, Tỉnh hoặc một cột Địa chỉ, Đơn vị (tối đa 5.000 dòng). Chương trình trả lại chính danh sách đó, thêm các cột “Nay là”, “Thuộc”, “Mã hiện nay”, “Mức chắc chắn”, “Ghi chú”. Tệp không được lưu lại.',
    choose: 'Chọn tệp',
    tooLarge: 'Tệp lớn hơn 3 MB. Hãy chia thành nhiều tệp nhỏ hơn.',
    done: ({ sure, likely, several, none }: Record<'sure' | 'likely' | 'several' | 'none', number>) =>
      `Đã tra xong và tải kết quả về máy: ${sure} chắc chắn, ${likely} nhiều khả năng, ${several} có nhiều khả năng, ${none} không tìm thấy.`,
  },
} as const
