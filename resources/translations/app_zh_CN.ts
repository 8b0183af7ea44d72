<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>People</source>
        <translation>边民</translation>
    </message>
    <message>
        <source>Truck and split</source>
        <translation>车货分配</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>口岸收发</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Day end</source>
        <translation>日终小结</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>换种类</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>存为文件</translation>
    </message>
    <message>
        <source>Pick number {n}</source>
        <translation>选第 {n} 项</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>程序出了错</translation>
    </message>
    <message>
        <source>Your records are safe.</source>
        <translation>记录都在，没有丢。</translation>
    </message>
    <message>
        <source>Your records are safe up to {time}</source>
        <translation>记录已保存至 {time}</translation>
    </message>
    <message>
        <source>Report for the people who mend the program</source>
        <translation>给修程序的人看的报告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>继续工作</translation>
    </message>
</context>
<context>
    <name>DayEndScreen</name>
    <message>
        <source>Goods</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">记录</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value CNY</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the slip</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Day end</source>
        <translation type="unfinished">日终小结</translation>
    </message>
    <message>
        <source>{day} · today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to print on this day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of {count} made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">已受理</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>before the day is closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished">已放行</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished">已作废</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything was sent; nothing is to mend.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was recorded on this day, and nobody was present.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begin with presence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Day after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Point and device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both are part of every number. Changing them starts a new epoch and needs a reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Device code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change point or device</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>First start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The market is being made. This takes a few seconds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key is not shown again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No network is needed. Everything stays on this machine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Practice market</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invented residents and a practice port. Nothing is sent out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the practice market</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own market</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For real work at a market point: encrypted, with a passphrase of your own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up an own market</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type a part of the name, then ↑ ↓ and Enter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2 to 8 capitals or digits, for instance GX01</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the market point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Device code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two characters, another one on each machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Office in charge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Side of the border</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At least 12 characters; several words are easier to remember.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the recovery key back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase of the practice market</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PIN of the practice clerk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is this machine for?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can practise first and set up later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where does this machine work?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point and device are part of every number and are fixed after the first record.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It opens the market on this machine. Nobody can read it back to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write this recovery key on paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It opens the market when the passphrase is forgotten. Keep it away from this machine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The practice market is ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It holds no personal data, so its secrets are shown here and at every sign-in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on to the passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the market</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finish the installation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Hanoi</source>
        <translation>河内</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚才</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} 分钟前</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} 小时前</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} 天前</translation>
    </message>
</context>
<context>
    <name>GoodsLineCard</name>
    <message>
        <source>Goods {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{currency}/piece</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name, initials or HS code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gross mass</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Net mass</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GroupEditScreen</name>
    <message>
        <source>The group {name} is saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mutual-aid group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Capitals, digits, hyphen; for instance G05</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Township</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Formed on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HandStrip</name>
    <message>
        <source>Share of {person} by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pieces</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set this share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the rule</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language of the screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl F9 switches at any time; what is typed stays. Papers have two languages.</source>
        <translation type="unfinished" />
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
    <name>MemberFields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paper valid until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Township</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Member since</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entrusted until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registered until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size of the group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MemberImportScreen</name>
    <message>
        <source>Row</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What stands there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason and what to do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a file with members</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n member(s) taken.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Take members from a file</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file was taken before; nothing is taken twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another file, or take the earlier import back first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>members are in {group} now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>members were taken back; the group is as before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rows read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of {rows} rows can be taken into {group}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the group</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Take %n member(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No file is chosen yet. A table with names and document numbers is needed (.xlsx or .csv); nothing is stored before you have seen the report.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other file</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MendCard</name>
    <message>
        <source>To mend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>and %n more under Records</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>The port could not take it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This was not done ({code}); what was saved is safe.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the code down and ask for help.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{found} can be read in two ways.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type {first} or {second}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{found} is not a number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type digits with a point.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{found} has too many decimals.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave some out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file {file} is too large.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file {file} is not there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file {file} cannot be read; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy it to this machine and choose it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file {file} cannot be written; the records are safe.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file {file} has a fault at {place}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask its sender for a whole file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file {file} does not hold what is expected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The field {field} is missing in the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add it, then take the file again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The field {field} of the file has a wrong kind of value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mend it, then take the file again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file has a number with a decimal mark: {value}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write whole fen and grams.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The field {field} is not a day: {value}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write it like 2026-11-23.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file cannot be opened; nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close it in the other program and choose it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a spreadsheet that can be read ({found}); nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save it as .xlsx without a password, or as .csv.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file has {found_mb} MB, {limit_mb} are allowed; nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file has {found} parts, {limit} are allowed; nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the table into a new file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is too large when unpacked ({found_mb} MB); nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The part {part} of the file is packed beyond reason; nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not use this file; ask its sender.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file carries programs or links ({part}); nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy only the table into a new file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading took too long and was ended; nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split the file and take it in parts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading needed too much memory and was ended; nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sheet {sheet} has merged cells at {range}; nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unmerge them, so that each row stands for itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No sheet has the headings that are needed: {missing}; nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put these headings in the first row: {expected}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The heading {heading} stands twice; nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave one column of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sheet {sheet} has headings but no rows; nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sheet has {found} rows, {limit} are allowed; nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The cell {cell} holds more than {limit} characters; nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Row {row} of the file is broken; nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the table again as .csv or .xlsx.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The spreadsheet has turned this number into a figure, so its last digits are lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set the column to text and type the number again from the paper.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a day: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The cell holds a formula error: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mend the formula, or type the value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading was stopped; nothing was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the file again when it suits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This import is not known, or was taken back already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} of this import came, traded or leads a group since; nothing was taken back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End memberships one by one instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Chinese name of the goods is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the name of the goods.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A commodity code has six digits, or eight that begin with them: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare it with the tariff.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The unit is not understood: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a unit from the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The direction is neither import nor export: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write 进口 or 出口.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The goods' own code has a wrong form: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use capitals, digits and hyphens.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The goods' code {found} stands twice in the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave one row of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port found no goods in the message.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the goods, then send again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Goods line {line_no}: the gross mass is below the net mass.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amend the record with the right masses.</source>
        <translation>请用正确重量更正记录。</translation>
    </message>
    <message>
        <source>A goods line stands twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amend the record.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No rule pack is in force on {day}; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take in the office's pack under Settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule pack has no signature and was not taken; the old one stays in force.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the office for the signed file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The signature of the rule pack is wrong, so it was not taken; the old one stays in force.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the office for the file again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule pack is signed by an unknown office, so it was not taken; the old one stays in force.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the office which file is meant.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is not a rule pack; the old one stays in force.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the office's file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule pack has a form that this program does not know; the old one stays in force.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask for a newer program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A rule of the pack has no source ({place}), so it was not taken; the old one stays in force.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the office for a pack with sources.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A rule of the pack has no date ({place}), so it was not taken; the old one stays in force.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the office for a pack with dates.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule pack lacks a field ({place}), so it was not taken; the old one stays in force.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the office for the whole file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A value of the rule pack is wrong ({place}), so it was not taken; the old one stays in force.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the office for a corrected file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version {version} of this pack is not newer than {known}; the old one stays in force.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A member or goods line stands twice, or has no name ({path}); nothing was split.</source>
        <translation>组员或货物行重复或无名称（{path}），未拆分。</translation>
    </message>
    <message>
        <source>Leave one of the two.</source>
        <translation>两个只留一个。</translation>
    </message>
    <message>
        <source>A part set by hand is for somebody who is not among the members: {value}.</source>
        <translation>手工指定的份额给了不在名单中的人：{value}。</translation>
    </message>
    <message>
        <source>Drop that part, or read the person's card.</source>
        <translation>去掉该份额，或先刷此人的卡。</translation>
    </message>
    <message>
        <source>A part set by hand names goods that are not in the lot, or names them twice.</source>
        <translation>手工指定的货物不在本批次中，或重复。</translation>
    </message>
    <message>
        <source>Drop that part, then split again.</source>
        <translation>去掉该份额，再重新拆分。</translation>
    </message>
    <message>
        <source>The part {value} set by hand is no whole number of steps; nothing was split.</source>
        <translation>手工指定的 {value} 不是最小单位的整数倍，未拆分。</translation>
    </message>
    <message>
        <source>Type a part that can be handed out in whole steps.</source>
        <translation>请输入最小单位的整数倍。</translation>
    </message>
    <message>
        <source>The parts set by hand are more than the lot has; nothing was split.</source>
        <translation>手工指定的份额合计超过本批次，未拆分。</translation>
    </message>
    <message>
        <source>Make a part smaller.</source>
        <translation>减少其中一份。</translation>
    </message>
    <message>
        <source>A mass, number of pieces or step is not above zero ({path}); nothing was split.</source>
        <translation>重量、件数或最小单位不大于零（{path}），未拆分。</translation>
    </message>
    <message>
        <source>Type a figure above zero.</source>
        <translation>请输入大于零的数。</translation>
    </message>
    <message>
        <source>A figure is below zero ({path}); nothing was split.</source>
        <translation>有数值小于零（{path}），未拆分。</translation>
    </message>
    <message>
        <source>Type zero or more.</source>
        <translation>请输入零或更大的数。</translation>
    </message>
    <message>
        <source>This unit cannot be split: {value}.</source>
        <translation>此单位不能拆分：{value}。</translation>
    </message>
    <message>
        <source>Split by mass or by the piece.</source>
        <translation>请按重量或按件拆分。</translation>
    </message>
    <message>
        <source>These goods have a daily limit by mass and cannot be split by the piece.</source>
        <translation>此货物每日限重，不能按件拆分。</translation>
    </message>
    <message>
        <source>Type the net mass and split by mass.</source>
        <translation>请输入净重，按重量拆分。</translation>
    </message>
    <message>
        <source>The file has another form at {path}; nothing was split.</source>
        <translation>文件在 {path} 处格式不符，未拆分。</translation>
    </message>
    <message>
        <source>Put the fields there by their names, then take the file again.</source>
        <translation>请按名称补上各字段，再重新读取文件。</translation>
    </message>
    <message>
        <source>The file has no list at {path}; nothing was split.</source>
        <translation>文件在 {path} 处不是列表，未拆分。</translation>
    </message>
    <message>
        <source>Put a list there, then take the file again.</source>
        <translation>请在该处写列表，再重新读取文件。</translation>
    </message>
    <message>
        <source>The file has no text at {path}; nothing was split.</source>
        <translation>文件在 {path} 处不是文字，未拆分。</translation>
    </message>
    <message>
        <source>Put a text there, then take the file again.</source>
        <translation>请在该处写文字，再重新读取文件。</translation>
    </message>
    <message>
        <source>The file has no whole number at {path}; nothing was split.</source>
        <translation>文件在 {path} 处不是整数，未拆分。</translation>
    </message>
    <message>
        <source>Write whole fen, grams or pieces there.</source>
        <translation>请写整数的分、克或件。</translation>
    </message>
    <message>
        <source>The lot {lot} is not finalised, or its records were changed since.</source>
        <translation>批次 {lot} 未定稿，或其记录之后已改动。</translation>
    </message>
    <message>
        <source>Amend or void its records instead.</source>
        <translation>请改为更正或作废其记录。</translation>
    </message>
    <message>
        <source>The time to take back the lot {lot} has passed; it stays finalised.</source>
        <translation>批次 {lot} 已过可撤回时间，仍为已定稿。</translation>
    </message>
    <message>
        <source>A record of the lot {lot} was sent already; it stays finalised.</source>
        <translation>批次 {lot} 已有记录发送，仍为已定稿。</translation>
    </message>
    <message>
        <source>The port adds up {lines_fen}, the record says {said_fen}; the record is kept.</source>
        <translation>口岸合计为 {lines_fen}，记录为 {said_fen}；记录已保留。</translation>
    </message>
    <message>
        <source>Amend the record with the right values.</source>
        <translation>请用正确金额更正记录。</translation>
    </message>
    <message>
        <source>The port adds up {lines_g} net, the record says {said_g}; the record is kept.</source>
        <translation>口岸合计净重 {lines_g}，记录为 {said_g}；记录已保留。</translation>
    </message>
    <message>
        <source>A point code has 2 to 8 capitals or digits, without O and I.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change it, for instance GX01.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A device code has two capitals or digits, without O and I.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change it, for instance 07.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The side of the border is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose China or Vietnam.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The crossing is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type a part of its name and choose it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The office is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the name of the office in charge.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The passphrase has fewer than {least} characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take several words that you can remember.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The two passphrases are not equal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the second one again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changing point or device after the first record needs a reason; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point {point} and device {device} are in use already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type other codes, or go back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The language {found} is not offered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose 中文, Tiếng Việt or English.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A PIN has {length} digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type {length} digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The two PINs are not equal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrong PIN; forms and records are safe.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait {seconds} s, then type it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A wrong PIN is waiting still; nothing is locked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the name of the person on duty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} signs in here already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the name above, or type another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This role is not known: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a role from the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody of the name {name} signs in here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a name from the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The document number in the message has a wrong form.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amend the record with the right number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The document number in the message has a wrong check digit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data is locked and whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type it; the data is whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The recovery key is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type it from the paper; the data is whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not the passphrase; the data is whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type it again, or use the recovery key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not the recovery key of this market; the data is whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare it with the paper you wrote.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The recovery key has another length; the data is whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type all its groups from the paper.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A group of the recovery key is mistyped; the data is whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not the key shown above.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare it with what you wrote down.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The recovery key of this market was never typed back, so it may be lost; the data is whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the passphrase safe, and make the market anew before its first record.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No market lies in this folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make one, or choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A market lies in this folder already; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The market is open in another window.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data cannot be read whole; nothing was deleted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore the last backup and keep this folder.</source>
        <translation>请恢复最近的备份，并保留此文件夹。</translation>
    </message>
    <message>
        <source>The key file cannot be read; the data itself is whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore the key file from the backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database library {version} of this machine is not safe; the data was not opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data was written by a newer program and was not opened.</source>
        <translation>数据由新版程序写入，未打开。</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>请安装新版程序。</translation>
    </message>
    <message>
        <source>The data is in use for a moment; nothing was lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk did not take the data; what was saved before is safe.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a backup now and have the disk checked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full; what was saved before is safe.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free some space, then do it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The machine has no memory left; what was saved before is safe.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close other programs, then do it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder cannot be written; what was saved before is safe.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the rights of the folder or the stick.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The practice port did not start; records are kept and wait.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start the program again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This address cannot be used: {address}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type https://…, or http:// on this machine only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a public key of a port with its id.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take it from the office's file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer is signed by another key than the port's; nothing was changed, records wait.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tell the port office.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Port {port} of {host} is in use.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This address cannot be listened on: {value}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No port is connected yet; records are kept and wait.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect the port under Settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port did not answer in time; records are kept and wait.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port cannot be reached; records are kept and wait.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name of the port is not found; records are kept and wait.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the network and the address under Settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The line broke while sending; records are kept and wait.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port has a fault of its own; records are kept and wait.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port asks to wait; records are kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The secure line to the port could not be made; records are kept and wait.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the date of this machine and the address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connected, but not to the port: it is probably a sign-in page; nothing was lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign in to the network in a browser.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign in to the network in a browser, or check the address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer cannot be read ({part}); nothing was changed, records wait.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is tried again by itself; if it stays, tell the port office.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer is too large and was not read; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port left out an answer; the record waits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is asked again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port wants a newer program ({theirs}); work goes on here, records wait.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Have the program updated.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port wants a new sign-in; records are kept and wait.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the port office for access.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending is under way already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending was stopped; everything sent so far is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press F6 to send the rest.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A receipt cannot be read ({part}); nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A receipt belongs to another message; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The signature of a receipt is wrong; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A receipt is signed by an unknown key; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key file {file} cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore it from the backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The work was stopped; nothing is half done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begin again when it suits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port received other bytes than were sent; the record waits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is sent again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port knows this message with another content; the record is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tell the port office, then mend the record.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port cannot read this message; the record is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The message is too large for the port; the record is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the lot smaller.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port refused the message without a signed reason; the record is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at it under Port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port misses the field {field}; the record is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port does not know the field {field}; the record is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port does not accept the value of {field}; the record is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The field {field} has a wrong kind of value; the record is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The field {field} is not a whole number; the record is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A text of the message is written in another form of letters; the record is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port does not know this kind of message; the record is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the name as it stands on the paper.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a name: it has digits, or no letters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The document number is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lay the card on the reader, or type the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number has {found} characters, {expected} are needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare it with the paper.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Character {position} ({found}) cannot stand in this number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check digit {found} does not fit the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at these digits again: {positions}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Digit {position} of the number is wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Digits {position} and {next} of the number are swapped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type them in the order of the paper.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The date of birth in the number does not exist.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the digits 7 to 14 again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The area code {area} is on no list; this does not stop.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare the first six digits with the paper.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A 9-digit number is an old card that ended on {until}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask for the 12-digit card.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first three digits {place} are no Vietnamese place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare the number with the card.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Digit {position} ({found}) does not fit a year of birth.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A border pass has 6 to 12 letters and digits, this has {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare it with the pass.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A passport number is a letter and 6 to 9 letters or digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare it with the passport: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a paper of a person: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the kind of paper.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The paper ended on {until}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask for the new one, then change the date in the register.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The registration as border resident ended on {until}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is renewed at the office; then change the date in the register.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This state of registration is not known: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose active or suspended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The registration of this person is suspended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only the office can lift it; the next card is read as usual.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The date {value} cannot be right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sex is not understood: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sex typed is not that of the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare both with the paper.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The date of birth {typed} is not that of the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person is {age} years old, at least {least} are needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Such a person cannot be registered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} has this number already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look for that person instead of adding one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This person is not in the register.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look for another name, or add the person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Character {position} ({character}) cannot be kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the text instead of pasting it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text has {found} characters, {longest} fit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a social credit code: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type its 18 letters and digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check character of the social credit code does not fit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a Vietnamese tax code: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type 10 or 13 digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check digit of the tax code does not fit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a container number: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type four letters and seven digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check digit of the container number does not fit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare it with the container.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a Chinese plate: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type it as on the truck, for instance 桂F·12345.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a Vietnamese plate: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type it as on the truck, for instance 14C-123.45.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type it like 2026-11-23.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A group code has 1 to 16 capitals, digits or hyphens.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the code: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name of the group is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the name of the group.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The day {value} is later than today.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the day on which the group was formed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group {name} has this code already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is not a member of the group.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the person a member first, or choose another leader.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The group would have {members} members, {most} are allowed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add the person to another group.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The group has {members} members, {least} are needed; this does not stop.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add members.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This group is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a group from the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are several groups, and none is named.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name the group.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person is a member of this group since {since}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person is in group {group} since {since}; one group at a time is allowed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End that membership first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The day of joining {value} is later than today.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type today or an earlier day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person is not in this group.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add the person to the group first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last day is before the first day {joined}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type a later day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last day {value} is later than today.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person leads the group {group}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another leader first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The entrustment ends on {until}, before it begins on {start}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type a later last day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The entrustment ended on {until}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask for a new one and type its last day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port found no entrustment for this share (rule {rule}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the entrustment, then mend the share.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not clear whether the card was read or typed: {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the card again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody in the register has the number {number}; nothing was counted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add the person under People, or read the next card.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number {number} is a paper of the other side; nothing was counted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the next card.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This person is not on the list of today.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the card first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lot has no goods.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a goods line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The direction is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose import or export.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The plate of the truck is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the Chinese or the Vietnamese plate.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The crossing is not known: {value}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name of the seller or buyer on the other side is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The document of the seller or buyer is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type its number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These goods are not in the register: {value}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose them from the list, or take in a goods list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These goods are prohibited ({hs6}, source {source}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the line out; ask customs if in doubt.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These goods bear export duty and cannot go this way ({hs6}, source {source}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These goods are not exempt from duty ({hs6}, source {source}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask customs before going on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These goods are outside mutual trade ({hs6}, source {source}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the line out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The origin {value} is unusual here (usual: {allowed}); this does not stop.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the origin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These goods are limited by mass but counted by the piece.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the net mass.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A mass is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type gross and net mass.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gross less tare is not the net mass: {difference_g} differ.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the three masses again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number of pieces is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the number of pieces.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The price is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the price of one unit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The currency is not known: {value}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose CNY or VND.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The smallest step of a share is wrong: {value}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type a step above zero.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The figure is larger than any lot.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at mass and price again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no rate for {currency}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the rate of the day with its source.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rate of {currency} is not above zero.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the rate again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rate of {currency} has no source.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type where it comes from.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rate is dated {on}, later than today {today}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the day of the rate.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rate of {on} is older than {days} days.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type a newer rate.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This split rule is not known: {value}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another with *.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody of the group is present; the lot is kept as a draft.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press F3 and read cards.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lot {lot} has no shares yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split it first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lot {lot} is finalised and stays as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amend or void its records.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lot {lot} is of {day}, today is {today}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save it anew for today.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lot {lot} is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finalising was stopped; the lot is a draft as before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press Enter to do it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{person} has not confirmed the share (rule {rule}); nothing was finalised.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the card, or enter the signed sheet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{person} has no entrustment valid today (rule {rule}); nothing was finalised.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the entrustment under People, or drop the person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{person} is not present today.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the card, or choose another person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{person} is not in the group of this lot (rule {rule}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop the person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This person can take no share.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{person} cannot trade today.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop the person; the card shows why.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A person of this share is not in the register.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The share of {person} is {missing_fen} above what is left today (rule {rule}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make it smaller, or split again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The share of {person} is {missing_g} above the limit of these goods (rule {rule}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{person} has made {most} declarations today, no more are allowed (rule {rule}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The card of {person} was typed, not read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the signed sheet or type a reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This kind of confirmation is not known: {value}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose card, sheet or reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number of the signed sheet is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the number of the sheet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The goods line {line} is not in this lot.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This person has no share in the lot.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose somebody on the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This split rule is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person is {over_fen} above the daily value; {used_elsewhere_fen} were used elsewhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the share to another person who is present.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person is {over_g} above the daily limit of {group}; {used_elsewhere_g} were used elsewhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port found no confirmation for this share (rule {rule}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the card or enter the signed sheet, then mend it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port found no rate for {currency}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amend the record with a rate.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The day {day_on} lies after the port's day {today_on}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set the clock of this machine, then mend the record.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number of the message does not fit its record.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record {form_id} does not belong to this device.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The officer misses papers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bring the papers, then mend the record.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The officer found other goods than recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare goods and record, then amend it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The officer holds the goods for quarantine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait for the result.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person was not there when the officer asked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bring the person, then mend the record.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The officer returned the record for another reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask at the port office.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This record is not known.</source>
        <translation>找不到此记录。</translation>
    </message>
    <message>
        <source>The port has this record already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port has settled the record ({verdict}); it stays as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the port office if it is wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record is released and stays as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record was replaced or voided; it stays as it is.</source>
        <translation>该记录已被更正或作废，保持原样。</translation>
    </message>
    <message>
        <source>Open the newer one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record {record} is not held back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record {record} is on its way already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amend or void it instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was changed in the record {record}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change something, or go back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The reason is missing; the record stays as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port has this record for another person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record was withdrawn before it was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody present has enough left for this share; the record is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read more cards with F3, or void the share.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record {record} does not need mending.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The share belongs to this person already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The fonts have no sign for {characters}; nothing was printed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the text in the field {field}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The label {key} is missing in a language; nothing was printed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This kind of paper is not known: {kind}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A paper has two languages: {value}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose two.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The amount cannot be written in words ({currency}); nothing was printed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{ref} has no records to print.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finalise the lot first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another paper or day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{ref} is not saved yet; nothing was printed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finalise it first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{ref} is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Making papers was stopped; records are as they were.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data file is missing beside its key file; nothing was changed.</source>
        <translation>只有密钥文件，缺少数据文件；未作任何改动。</translation>
    </message>
    <message>
        <source>A backup of this name is there already; it was left as it is.</source>
        <translation>同名备份已存在，原备份未动。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>This backup cannot be read whole; the data of the market is safe.</source>
        <translation>此备份读取不完整，市场数据安全。</translation>
    </message>
    <message>
        <source>Take another backup, or make one on another stick.</source>
        <translation>请用另一份备份，或在另一个U盘上重新备份。</translation>
    </message>
    <message>
        <source>The data file is damaged; nothing was deleted.</source>
        <translation>数据文件已损坏，未删除任何内容。</translation>
    </message>
    <message>
        <source>Parts of the data file are not as they were written; nothing was deleted.</source>
        <translation>数据文件有部分与写入时不同，未删除任何内容。</translation>
    </message>
    <message>
        <source>The ledger {epoch} does not hold from entry {sequence} on; nothing was deleted.</source>
        <translation>台账 {epoch} 从第 {sequence} 条起不连续，未删除任何内容。</translation>
    </message>
    <message>
        <source>Keep a copy of the folder and tell the office.</source>
        <translation>请保留文件夹副本，并告知主管部门。</translation>
    </message>
    <message>
        <source>The ledger {epoch} does not go on from {from_epoch}; nothing was deleted.</source>
        <translation>台账 {epoch} 与 {from_epoch} 不衔接，未删除任何内容。</translation>
    </message>
    <message>
        <source>The ledger has no entry for the record {ref}; nothing was changed.</source>
        <translation>台账中没有记录 {ref}，未作任何改动。</translation>
    </message>
    <message>
        <source>The ledger names {ref}, which is missing; nothing was changed.</source>
        <translation>台账中有 {ref}，但找不到该记录；未作任何改动。</translation>
    </message>
    <message>
        <source>The content of the record {ref} is missing; nothing was changed.</source>
        <translation>记录 {ref} 的内容缺失，未作任何改动。</translation>
    </message>
    <message>
        <source>The record {ref} is not as it was written down; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record {ref} and its message differ on whether it was sent; both are kept.</source>
        <translation>记录 {ref} 与其报文的发送状态不一致，两者均已保留。</translation>
    </message>
    <message>
        <source>Ask the port office whether it arrived.</source>
        <translation>请向口岸询问是否收到。</translation>
    </message>
    <message>
        <source>The value booked for the person differs from the record {ref}; both are kept.</source>
        <translation>此人已记额度与记录 {ref} 不一致，两者均已保留。</translation>
    </message>
    <message>
        <source>The count shown for a state ({ref}) is wrong; the records themselves are whole.</source>
        <translation>状态（{ref}）的计数有误，记录本身完整。</translation>
    </message>
    <message>
        <source>Count them on the list of records, and tell the office.</source>
        <translation>请在记录清单中核数，并告知主管部门。</translation>
    </message>
    <message>
        <source>Some records show a wrong state ({status}); the records themselves are whole.</source>
        <translation>部分记录显示的状态（{status}）有误，记录本身完整。</translation>
    </message>
    <message>
        <source>Look at the answers of the port, and tell the office.</source>
        <translation>请查看口岸回执，并告知主管部门。</translation>
    </message>
    <message>
        <source>The message {message} is not as it was packed; its record is kept.</source>
        <translation>报文 {message} 与打包时不同，其记录已保留。</translation>
    </message>
    <message>
        <source>Do not send; keep a copy of the folder and tell the office.</source>
        <translation>请勿发送，保留文件夹副本并告知主管部门。</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the pages; the records are safe.</source>
        <translation>打印机 {printer} 未接收，记录安全。</translation>
    </message>
    <message>
        <source>Check the printer and its paper, then print again.</source>
        <translation>请检查打印机和纸张，再打印。</translation>
    </message>
    <message>
        <source>The command {command} was not understood; nothing was changed.</source>
        <translation>命令 {command} 无法识别，未作任何改动。</translation>
    </message>
    <message>
        <source>Read how it is used, then type it again.</source>
        <translation>请看用法说明，再重新输入。</translation>
    </message>
    <message>
        <source>A port needs its address and its key, but only one was given.</source>
        <translation>口岸的地址和密钥须同时提供，现只有一项。</translation>
    </message>
    <message>
        <source>Give both, or neither.</source>
        <translation>请两项都给，或都不给。</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty; nothing was changed.</source>
        <translation>文件夹 {folder} 不是空的，未作任何改动。</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>请选择空文件夹。</translation>
    </message>
    <message>
        <source>The demo needs at least {least} members; nothing was made.</source>
        <translation>演示至少需要 {least} 名组员，未生成任何内容。</translation>
    </message>
    <message>
        <source>Give a larger number.</source>
        <translation>请给更大的数。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {n} of {count}</source>
        <translation>第 {n} 页，共 {count} 页</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Member since</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paper until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entrusted until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">今日</translation>
    </message>
    <message>
        <source>{name} · leader</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ends soon</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} leads the group now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{members} people in {groups} group(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People and group</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n person(s) found</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{group} · leader: {leader}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is found for “{words}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no group yet. Make one, then add people or take them from a file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This group has no members yet. Press + for a person, or Shift F10 for a file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">查询</translation>
    </message>
    <message>
        <source>Name, pinyin, end of the number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Take from a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make leader</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PersonEditScreen</name>
    <message>
        <source>{name} is saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is no longer in the group.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in no group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In no group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{group} since {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> · leader</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This person is not counted today.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you typed before is here again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Person and paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group and entrustment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today's allowance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No rule pack with a daily value is in force.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End the membership</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">纸面</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paper valid until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty: without end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from the number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Township</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registered until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Member since</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entrustment valid until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From the signed paper, like 2026-12-31</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last day in the group</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PinBoxes</name>
    <message>
        <source>PIN, {count} of {total} digits</source>
        <translation>六位数字，已输入 {count} / {total}</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Take back</source>
        <translation>退一位</translation>
    </message>
</context>
<context>
    <name>PortCard</name>
    <message>
        <source>Line to the port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every answer must be signed with this key; anything else is not the port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>https://…, or http:// on this machine only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key from a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect the port</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Practice market</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All persons are invented and nothing is sent out, so these may be seen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PIN of the practice clerk</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PresenceScreen</name>
    <message>
        <source>{count} in the register</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished">到场</translation>
    </message>
    <message>
        <source>of {count} in the register</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} present</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} ending soon</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} not counted</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Go on with %n person(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>{count} of {register} present</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lay the card on the reader</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Card after card; no key is needed.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Present · paper ends in %n day(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not in the register</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not counted · expired</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not counted · suspended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the card again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{time} · number {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{time} · not counted; the next card is read as usual</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not heard today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>confirmed until {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left today, at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>already here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Present today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Just now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No card: type the number or the name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take back the last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No card</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
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
        <translation>口岸已确认到 {time}</translation>
    </message>
    <message>
        <source>Confirmed by the port</source>
        <translation>口岸已确认</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>本机已用</translation>
    </message>
    <message>
        <source>This share</source>
        <translation>本次分给</translation>
    </message>
    <message>
        <source>Unknown since {time}</source>
        <translation>{time} 以后未知</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Over the allowance</source>
        <translation>超出额度</translation>
    </message>
    <message>
        <source>At most left</source>
        <translation>最多还剩</translation>
    </message>
    <message>
        <source>At least left</source>
        <translation>至少还剩</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>open now</source>
        <translation>当前页面</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>{reason} (+{n})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>over by {over_fen}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>over by {over_g}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecordsScreen</name>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resident</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Net kg</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value CNY</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>device {device}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">记录</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n record(s) today</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in all</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open this record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Truck and split</source>
        <translation type="unfinished">车货分配</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">今日</translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">口岸收发</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>No record yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing fits here; {n} records are elsewhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mend this record</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>no limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} years</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} km</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} persons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} times a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>official text seen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>public copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>own knowledge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules in force</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No rule pack is in force today. Take one in under Settings, Shift F2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{office} · from {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Example, confirm with the competent office</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{rule} · from {day} · source {source}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From · until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{kg} kg a day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>example, confirm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Choose a signed rule pack</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule packs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Public keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the port's public key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change point or device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers go on under a new epoch. Records made so far keep their numbers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule pack {name} is taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers begin with {name} now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port {name} is connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rules and settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{office} · pack {pack}, version {version} · from {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every rule has a source and dates; a record is judged by the rules of its own day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A pack that is unsigned or has no source is not taken; the old one stays in force.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No rule pack is in force today. Press + and choose the office's signed file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Take a rule pack in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point and device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Port line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ShareMap</name>
    <message>
        <source>{share} with a share, {unknown} unknown elsewhere, {blocked} not allowed</source>
        <translation>{share} 人有份，{unknown} 人他处未知，{blocked} 人不可分</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Practice: the PIN is {pin}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who works here?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first clerk of this market. More can be added later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a clerk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everybody signs in with a PIN of their own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Device {device}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signing in needs no network. While locked, no name is shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Six digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A wrong PIN waits a little; it never locks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New clerk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PIN once more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add and sign in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>equal shares for those with allowance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as few people as possible</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>first those with the fewest shares lately</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>confirmed: card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>confirmed: signed sheet {note}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>confirmed: {note}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>allowance used up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>limit of these goods reached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>too little left for one step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not needed for this lot</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>left out by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all used at another point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no more declarations today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no entrustment today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no value limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>used up with it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>left {amount}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SplitHead</name>
    <message>
        <source>shares · {mass} not placed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>shares · all placed, left {mass}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sum of shares = net</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shares + rest = net</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sum of shares = value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shares + rest = value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} present</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} not allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} used elsewhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>needs {needed} people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this lot</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>used elsewhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no share</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SplitScreen</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mass kg</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value CNY</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allowance before → after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody present can take a share.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Other rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sheet to sign</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed sheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type a reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read more cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shares in order of coming</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Papers of %n share(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n share(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>Finalise %n share(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{act}, {mass} stay</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n share(s) stop it; nothing was finalised.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>The share stays as it was.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n share(s) without a card that was read</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Enter the number of the signed sheet D09, or type a reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{mass} not placed</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n record(s) saved on this machine</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Take back (until {time})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{goods}: stays with the lot, or more people take it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finalising</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the signed sheet D09</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why the share counts as confirmed</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Stands for %n share(s) without a card.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved · {ref}</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received by the port</source>
        <translation>口岸收到</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Unknown elsewhere</source>
        <translation>他处未知</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不可分</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未看</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Sent, result unknown</source>
        <translation>发送结果未知</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结关</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>暂缓发送</translation>
    </message>
    <message>
        <source>Awaiting inspection</source>
        <translation>待查验</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Deleted by the port</source>
        <translation>口岸已删除</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>all done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Step {n} of {count}: {word}</source>
        <translation>第 {n} 步，共 {count} 步：{word}</translation>
    </message>
</context>
<context>
    <name>SyncBadge</name>
    <message>
        <source>{count} returned</source>
        <translation>{count} 退回</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} 待发送</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>还没有联系过</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Trucks of today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Net kg</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to be split</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} · {state}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">今日</translation>
    </message>
    <message>
        <source>device {device}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To do now</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n record(s) must be mended</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Split {goods} among those present</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lay the first card on the reader</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record the first truck</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split the truck among those present</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for the port</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Everything is sent. Close the day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>net {mass}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>value {money}</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>needs at least %n share(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>From the days before, %n message(s) wait.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present; more cards can be read at any time.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>They go by themselves as soon as the line is there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begin the presence run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record a truck</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begin the split</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mend the first one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished">到场</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To the port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Day end</source>
        <translation type="unfinished">日终小结</translation>
    </message>
    <message>
        <source>since {first}, last {last}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>oldest: {age}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>today, with the port's receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to mend</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>To mend: %n</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>No truck yet today.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read more cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">记录</translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">口岸收发</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find person, goods, plate</source>
        <translation>查人、货、车牌</translation>
    </message>
</context>
<context>
    <name>TruckForm</name>
    <message>
        <source>Rate: 1 CNY in {currency}</source>
        <extracomment>Fields in the order of the form, each with the columns it takes.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seller in the other country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Buyer abroad</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>everybody present</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Truck</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chinese plate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vietnamese plate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 CNY is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Day of the rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source of the rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Crossing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chinese company code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vietnamese tax code</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TruckScreen</name>
    <message>
        <source>Plate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Net kg</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value CNY</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>split waits for you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not split yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finalised</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Truck</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>new · kept as you type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Truck and split</source>
        <translation type="unfinished">车货分配</translation>
    </message>
    <message numerus="yes">
        <source>%n truck(s) today</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add goods</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New truck</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save and split</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the split</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No truck today.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is what you were typing; nothing of it was lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on, or press Esc for the list of trucks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trucks of today</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Open the market</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The market is being opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Practice market: its passphrase is filled in. Press Enter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It holds no personal data, and nothing is sent out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From the paper written at the first start; hyphens may be left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No network is needed. Everything stays on this machine.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ValueCard</name>
    <message>
        <source>Value CNY</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No value limit · {present} present</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{present} present</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Needs at least {needed} people · {present} present</source>
        <translation type="unfinished" />
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
