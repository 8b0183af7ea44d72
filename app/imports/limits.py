"""How large a person's file may be. Each number has its reason; none is a rule of the trade."""

from __future__ import annotations

MIB = 1024 * 1024

#: A members' list of 300 rows has 30 kB; 20 MiB is a file of something else.
MAX_FILE_BYTES = 20 * MIB
#: Parts inside an .xlsx; a workbook with a hundred sheets has about 300.
MAX_PARTS = 2_000
MAX_UNPACKED_BYTES = 200 * MIB
#: Real sheets unpack to 5–30 times their size; a bomb to 1,000 times.
MAX_RATIO = 100
#: Small parts of repeated text pack well beyond the ratio without doing harm.
RATIO_FREE_BYTES = MIB
#: All residents of a large market point fit (20,000); a longer report nobody reads to its end: split the file.
MAX_ROWS = 20_000
#: Longer than any name or address; a longer cell is a paragraph pasted into a table.
MAX_CELL_LENGTH = 2_000
#: Headings are looked for in this many rows from the top; above them only titles stand.
HEADING_ROWS = 20
#: Columns looked at; the known headings stand far to the left of this.
MAX_COLUMNS = 256

CHILD_MEMORY_BYTES = 512 * MIB
CHILD_CPU_SECONDS = 60
CHILD_WALL_SECONDS = 120
#: More than 20,000 rows of twenty cells of 50 characters; a child that says more is not ours any more.
MAX_ANSWER_BYTES = 64 * MIB
MAX_ANSWER_LINE_BYTES = MIB
PROGRESS_EVERY_ROWS = 500
