/** Why lists and links are refused. */
import type { Reason, Sentences } from '../../shared/refusal.ts'

export const sentencesOfLinks = {
  'survey.list-no-head': [
    422,
    'Không tìm thấy dòng tiêu đề: cần có cột “Họ và tên” và cột “Nhóm đối tượng”. Hãy tải mẫu về và chép danh sách vào đó.',
  ],
  'survey.list-no-group-column': [
    422,
    'Danh sách thiếu cột “Nhóm đối tượng”. Hãy thêm cột này, ghi đúng tên nhóm của cuộc điều tra.',
  ],
  'survey.list-many-tables': [422, 'Tệp có {count} bảng danh sách. Hãy giữ lại một bảng rồi gửi lại.'],
  'survey.list-empty': [422, 'Danh sách không có ai dưới dòng tiêu đề. Hãy kiểm tra lại tệp.'],
  'survey.list-long': [422, 'Danh sách dài hơn {most} dòng. Hãy chia thành nhiều tệp.'],
  'survey.list-wrong': [422, 'Danh sách còn {count} lỗi nên chưa nhận ai. Hãy tải tệp báo lỗi về, sửa rồi gửi lại.'],
  'survey.list-name': [422, 'Dòng {row}: thiếu họ và tên. Hãy ghi đủ họ và tên.'],
  'survey.list-group': [422, 'Dòng {row}: không có nhóm đối tượng “{group}”. Hãy ghi đúng tên nhóm của cuộc điều tra.'],
  'survey.list-group-empty': [422, 'Dòng {row}: chưa ghi nhóm đối tượng. Hãy ghi tên nhóm của cuộc điều tra.'],
  'survey.list-email': [
    422,
    'Dòng {row}: “{email}” không phải địa chỉ thư điện tử. Hãy ghi một địa chỉ, ví dụ nva@tinh.gov.vn, hoặc để trống.',
  ],
  'survey.list-phone': [
    422,
    'Dòng {row}: “{phone}” không phải số điện thoại. Hãy ghi một số đủ 10 chữ số, hoặc để trống.',
  ],
  'survey.list-target': [
    422,
    'Dòng {row}: cuộc điều tra không hỏi về đơn vị “{unit}”. Hãy ghi mã hoặc tên đầy đủ, nhiều đơn vị cách nhau bằng dấu chấm phẩy.',
  ],
  'survey.list-targets': [422, 'Dòng {row}: có nhiều đơn vị tên “{unit}”. Hãy ghi mã đơn vị.'],
  'survey.list-known': [
    409,
    'Dòng {row}: {name} đã có trong danh sách. Hãy bỏ dòng này; muốn sửa thì xóa người đó khỏi danh sách trước.',
  ],
  'survey.list-twice': [422, 'Dòng {row}: {name} đã có ở dòng {first}. Hãy bỏ một trong hai dòng.'],
  'survey.list-full': [
    422,
    'Dòng {row}: nhóm “{group}” chỉ cần {most} phiếu, danh sách đã đủ người. Hãy bớt người hoặc tăng chỉ tiêu của nhóm.',
  ],
  'survey.list-not-asked': [
    422,
    'Dòng {row}: nhóm “{group}” không có chỉ tiêu phiếu về “{unit}”. Hãy bỏ đơn vị này hoặc đặt chỉ tiêu.',
  ],
  'survey.list-target-full': [
    422,
    'Dòng {row}: về “{unit}”, nhóm “{group}” chỉ cần {most} phiếu và đã đủ người. Hãy chọn đơn vị khác hoặc tăng chỉ tiêu.',
  ],
  'survey.person-name': [422, 'Chưa ghi họ và tên. Hãy ghi đủ họ và tên.'],
  'survey.person-email': [422, '“{email}” không phải địa chỉ thư điện tử. Hãy ghi một địa chỉ hoặc để trống.'],
  'survey.person-phone': [422, '“{phone}” không phải số điện thoại. Hãy ghi đủ 10 chữ số hoặc để trống.'],
  'survey.person-known': [409, '{name} đã có trong danh sách. Hãy tìm người này trong danh sách.'],
  'survey.person-full': [
    422,
    'Nhóm “{group}” đã đủ người theo chỉ tiêu. Hãy bớt người trong danh sách hoặc tăng chỉ tiêu phiếu.',
  ],
  'survey.person-place': [
    422,
    'Nhóm hoặc đơn vị đã chọn không thuộc cuộc điều tra này. Hãy tải lại trang và chọn lại.',
  ],
  'survey.person-used': [
    409,
    '{name} đã trả lời ít nhất một phiếu nên không xóa khỏi danh sách được. Hãy thu hồi đường dẫn nếu không muốn nhận thêm phiếu của người này.',
  ],
  'survey.person-gone': [409, 'Có người vừa được xóa khỏi danh sách. Hãy tải lại trang.'],
  'survey.list-closed': [
    409,
    'Danh sách chỉ thay đổi được khi cuộc điều tra đang soạn hoặc đang lấy ý kiến. Cuộc điều tra này đã đóng.',
  ],
  'survey.list-not-counted': [
    409,
    'Chỉ xóa danh sách người được mời sau khi đã kiểm phiếu: trước đó danh sách còn cần để mời và nhắc.',
  ],
  'survey.links-closed': [
    409,
    'Chỉ phát, phát lại và thu hồi đường dẫn khi cuộc điều tra đang soạn hoặc đang lấy ý kiến.',
  ],
  'survey.links-nobody': [
    409,
    'Không còn ai cần phát đường dẫn. Hãy thêm người vào danh sách, hoặc ghi số đường dẫn không ghi tên.',
  ],
  'survey.links-full': [
    409,
    'Nhóm “{group}” còn {left} phiếu chưa phát nhưng cần {wanted} đường dẫn. Hãy giảm số đường dẫn, tăng chỉ tiêu, hoặc thu hồi đường dẫn đã phát.',
  ],
  'survey.links-changed': [409, 'Đường dẫn này vừa được phát lại hoặc thu hồi. Hãy tải lại trang.'],
  'survey.links-spent': [409, 'Đường dẫn này đã dùng hết, phát lại không có tác dụng.'],
  'survey.links-none': [409, 'Chưa có đường dẫn nào còn hiệu lực. Hãy phát đường dẫn trước.'],
  'survey.links-no-end': [
    409,
    'Chưa đặt ngày kết thúc nên chưa in được phiếu mời và thư mời. Hãy đặt thời gian lấy ý kiến của cuộc điều tra.',
  ],
  'survey.mail-off': [
    409,
    'Hệ thống chưa được cài đặt máy chủ thư nên không tự gửi được. Hãy tải tệp trộn thư và gửi bằng Word, Zalo, hoặc đề nghị quản trị hệ thống cài đặt máy chủ thư.',
  ],
  'survey.mail-not-open': [409, 'Chỉ gửi thư mời và thư nhắc khi cuộc điều tra đang lấy ý kiến. Hãy mở cuộc điều tra.'],
  'survey.mail-running': [409, 'Đang có một lần gửi thư chưa xong. Hãy chờ xong hoặc dừng lại rồi gửi tiếp.'],
  'survey.mail-nobody': [
    409,
    'Không có ai cần gửi: mọi người có thư điện tử đều đã được gửi, đã trả lời hết, hoặc đã được nhắc hôm nay.',
  ],
  'survey.mail-ended': [409, 'Lần gửi này đã kết thúc, không còn gì để dừng.'],
} as const satisfies Sentences

export type LinkReason = Reason<keyof typeof sentencesOfLinks>
