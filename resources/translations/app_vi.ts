<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cư dân</translation>
    </message>
    <message>
        <source>Truck and split</source>
        <translation>Chia lô xe</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Gửi cửa khẩu</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>In giấy tờ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Day end</source>
        <translation>Cuối ngày</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa máy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Đổi loại</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tra cứu</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Lưu thành tệp</translation>
    </message>
    <message>
        <source>Pick number {n}</source>
        <translation>Chọn mục {n}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Chương trình gặp lỗi</translation>
    </message>
    <message>
        <source>Your records are safe.</source>
        <translation>Hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Your records are safe up to {time}</source>
        <translation>Hồ sơ đã lưu an toàn đến {time}</translation>
    </message>
    <message>
        <source>Report for the people who mend the program</source>
        <translation>Báo cáo cho người sửa chương trình</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Chép báo cáo</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Làm việc tiếp</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Hanoi</source>
        <translation>Hà Nội</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>Bắc Kinh</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} phút trước</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} giờ trước</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} ngày trước</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>边贸通 · Biên Mậu Thông</source>
        <extracomment>The rail item that stays lit while a place without its own item is open.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Practice · nothing is sent out</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Put away</source>
        <translation>Ẩn đi</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Trang {n} / {count}</translation>
    </message>
</context>
<context>
    <name>PinBoxes</name>
    <message>
        <source>PIN, {count} of {total} digits</source>
        <translation>Mã PIN, đã nhập {count} / {total} số</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Take back</source>
        <translation>Xóa lùi</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>QuotaBar</name>
    <message>
        <source>Confirmed until {time}</source>
        <translation>Cửa khẩu xác nhận đến {time}</translation>
    </message>
    <message>
        <source>Confirmed by the port</source>
        <translation>Cửa khẩu xác nhận</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>Đã dùng ở máy này</translation>
    </message>
    <message>
        <source>This share</source>
        <translation>Phần này</translation>
    </message>
    <message>
        <source>Unknown since {time}</source>
        <translation>Chưa rõ từ {time}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Over the allowance</source>
        <translation>Vượt định mức</translation>
    </message>
    <message>
        <source>At most left</source>
        <translation>Còn nhiều nhất</translation>
    </message>
    <message>
        <source>At least left</source>
        <translation>Còn ít nhất</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>open now</source>
        <translation>đang mở</translation>
    </message>
</context>
<context>
    <name>ShareMap</name>
    <message>
        <source>{share} with a share, {unknown} unknown elsewhere, {blocked} not allowed</source>
        <translation>{share} người có phần, {unknown} chưa rõ nơi khác, {blocked} không được chia</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Chờ gửi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Received by the port</source>
        <translation>Cửa khẩu đã nhận</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã tiếp nhận</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Bị trả lại</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần xử lý</translation>
    </message>
    <message>
        <source>Unknown elsewhere</source>
        <translation>Chưa rõ nơi khác</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Không được chia</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Chưa xem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Sent, result unknown</source>
        <translation>Chưa rõ kết quả</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Đã giải phóng hàng</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã kết thúc thủ tục</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Tạm hoãn gửi</translation>
    </message>
    <message>
        <source>Awaiting inspection</source>
        <translation>Chờ kiểm tra</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Đã sửa đổi</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Deleted by the port</source>
        <translation>Cửa khẩu đã xóa</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Đang gửi</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>all done</source>
        <translation>xong hết</translation>
    </message>
    <message>
        <source>Step {n} of {count}: {word}</source>
        <translation>Bước {n} / {count}: {word}</translation>
    </message>
</context>
<context>
    <name>SyncBadge</name>
    <message>
        <source>{count} returned</source>
        <translation>{count} trả lại</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} chờ gửi</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>chưa liên lạc</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find person, goods, plate</source>
        <translation>Tìm người, hàng, biển số</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Chinese identity card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vietnamese citizen identity card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Border pass</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group clerk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group leader</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
