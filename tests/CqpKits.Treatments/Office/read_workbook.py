# Says what openpyxl finds in workbooks: standard input has one path a line, standard output is JSON.
import json
import sys

import openpyxl
from openpyxl.utils import get_column_letter


def shown(value):
    if value is None:
        return None
    if hasattr(value, "isoformat"):
        return value.isoformat()[:10]
    return value if isinstance(value, str) else repr(value)


def sheet(ws):
    return {
        "Name": ws.title,
        "Frozen": ws.freeze_panes,
        "Cells": {
            c.coordinate: {"Text": shown(c.value), "Type": c.data_type, "Format": c.number_format}
            for row in ws.iter_rows() for c in row if c.value is not None
        },
        "Rules": [
            {
                "Type": v.type or "none", "Cells": sorted(r.coord for r in v.sqref.ranges), "First": v.formula1, "Second": v.formula2,
                "Prompt": v.prompt,
            }
            for v in ws.data_validations.dataValidation
        ],
        "Hidden": [
            get_column_letter(i)
            for d in ws.column_dimensions.values() if d.hidden for i in range(d.min, d.max + 1)
        ],
    }


def read(path):
    return [sheet(ws) for ws in openpyxl.load_workbook(path).worksheets]


json.dump([read(line.rstrip("\n")) for line in sys.stdin], sys.stdout)
