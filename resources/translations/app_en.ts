<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DayEndScreen</name>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n not sent yet</numerusform>
            <numerusform>%n not sent yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesKey</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoodsListSave</name>
    <message numerus="yes">
        <source>The list is saved: %n row(s).</source>
        <translation>
            <numerusform>The list is saved: %n row.</numerusform>
            <numerusform>The list is saved: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberImportScreen</name>
    <message numerus="yes">
        <source>%n member(s) taken.</source>
        <translation>
            <numerusform>%n member taken.</numerusform>
            <numerusform>%n members taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n member(s)</source>
        <translation>
            <numerusform>Take %n member</numerusform>
            <numerusform>Take %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MendCard</name>
    <message numerus="yes">
        <source>and %n more under Records</source>
        <translation>
            <numerusform>and %n more under Records</numerusform>
            <numerusform>and %n more under Records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeScreen</name>
    <message numerus="yes">
        <source>%n pair(s) with the same name</source>
        <translation>
            <numerusform>%n pair with the same name</numerusform>
            <numerusform>%n pairs with the same name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message numerus="yes">
        <source>Save %n as PDF</source>
        <translation>
            <numerusform>Save %n as PDF</numerusform>
            <numerusform>Save %n as PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n paper(s)</source>
        <translation>
            <numerusform>Save %n paper</numerusform>
            <numerusform>Save %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) given to the printer</source>
        <translation>
            <numerusform>%n paper given to the printer</numerusform>
            <numerusform>%n papers given to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) saved in {folder}</source>
        <translation>
            <numerusform>%n paper saved in {folder}</numerusform>
            <numerusform>%n papers saved in {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message numerus="yes">
        <source>Print %n paper(s)</source>
        <translation>
            <numerusform>Print %n paper</numerusform>
            <numerusform>Print %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteScreen</name>
    <message numerus="yes">
        <source>%n row(s) taken.</source>
        <translation>
            <numerusform>%n row taken.</numerusform>
            <numerusform>%n rows taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s)</source>
        <translation>
            <numerusform>Take %n row</numerusform>
            <numerusform>Take %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n row saved.</numerusform>
            <numerusform>%n rows saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found</source>
        <translation>
            <numerusform>%n person found</numerusform>
            <numerusform>%n persons found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortScreen</name>
    <message numerus="yes">
        <source>%n to mend · does not stop the others</source>
        <translation>
            <numerusform>%n to mend · does not stop the others</numerusform>
            <numerusform>%n to mend · does not stop the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n accepted</source>
        <translation>
            <numerusform>All %n accepted</numerusform>
            <numerusform>All %n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with the port</source>
        <translation>
            <numerusform>%n message with the port</numerusform>
            <numerusform>%n messages with the port</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n receipt</numerusform>
            <numerusform>%n receipts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceScreen</name>
    <message numerus="yes">
        <source>Go on with %n person(s)</source>
        <translation>
            <numerusform>Go on with %n person</numerusform>
            <numerusform>Go on with %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Present · paper ends in %n day(s)</source>
        <translation>
            <numerusform>Present · paper ends in %n day</numerusform>
            <numerusform>Present · paper ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>ends in %n day</numerusform>
            <numerusform>ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecallScreen</name>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n row saved.</numerusform>
            <numerusform>%n rows saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s)</source>
        <translation>
            <numerusform>%n resident</numerusform>
            <numerusform>%n residents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lot(s)</source>
        <translation>
            <numerusform>%n lot</numerusform>
            <numerusform>%n lots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsScreen</name>
    <message numerus="yes">
        <source>%n record(s) today</source>
        <translation>
            <numerusform>%n record today</numerusform>
            <numerusform>%n records today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in all</source>
        <translation>
            <numerusform>%n record in all</numerusform>
            <numerusform>%n records in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n row saved.</numerusform>
            <numerusform>%n rows saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipDesk</name>
    <message numerus="yes">
        <source>%n slip(s) printed</source>
        <translation>
            <numerusform>%n slip printed</numerusform>
            <numerusform>%n slips printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitScreen</name>
    <message numerus="yes">
        <source>Papers of %n share(s)</source>
        <translation>
            <numerusform>Papers of %n share</numerusform>
            <numerusform>Papers of %n shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n share(s)</source>
        <translation>
            <numerusform>Confirm %n share</numerusform>
            <numerusform>Confirm %n shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finalise %n share(s)</source>
        <translation>
            <numerusform>Finalise %n share</numerusform>
            <numerusform>Finalise %n shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stands for %n share(s) without a card.</source>
        <translation>
            <numerusform>Stands for %n share without a card.</numerusform>
            <numerusform>Stands for %n shares without a card.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved · {ref}</source>
        <translation>
            <numerusform>%n record saved · {ref}</numerusform>
            <numerusform>%n records saved · {ref}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n record(s) must be mended</source>
        <translation>
            <numerusform>%n record must be mended</numerusform>
            <numerusform>%n records must be mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for the port</source>
        <translation>
            <numerusform>%n message waits for the port</numerusform>
            <numerusform>%n messages wait for the port</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs at least %n share(s)</source>
        <translation>
            <numerusform>needs at least %n share</numerusform>
            <numerusform>needs at least %n shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the days before, %n message(s) wait.</source>
        <translation>
            <numerusform>From the days before, %n message waits.</numerusform>
            <numerusform>From the days before, %n messages wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present; more cards can be read at any time.</source>
        <translation>
            <numerusform>%n person present; more cards can be read at any time.</numerusform>
            <numerusform>%n persons present; more cards can be read at any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To mend: %n</source>
        <translation>
            <numerusform>To mend: %n</numerusform>
            <numerusform>To mend: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TruckScreen</name>
    <message numerus="yes">
        <source>%n truck(s) today</source>
        <translation>
            <numerusform>%n truck today</numerusform>
            <numerusform>%n trucks today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoScreen</name>
    <message numerus="yes">
        <source>%n act(s) not sent yet</source>
        <translation>
            <numerusform>%n act not sent yet</numerusform>
            <numerusform>%n acts not sent yet</numerusform>
        </translation>
    </message>
</context>
</TS>
