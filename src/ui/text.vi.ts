/** The words of the shell and of the shared pieces. */
export const words = {
  product: 'Nội Vụ',
  demoLabel: 'Bộ mẫu · dữ liệu giả định',
  notDone: 'Chưa thực hiện được',
  pageFault: 'Trang gặp lỗi ngoài dự kiến. Dữ liệu đã lưu không bị ảnh hưởng; hãy tải lại trang và thử lại.',
  unreachable: 'Không kết nối được tới máy chủ. Thao tác vừa rồi chưa được xác nhận; hãy kiểm tra mạng rồi thử lại.',
  noAnswer: (status: number) => `Máy chủ trả lời không đúng dạng (mã ${status}). Hãy thử lại sau ít phút.`,
} as const
