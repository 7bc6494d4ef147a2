"""Compares the table that TaskJuggler makes of its own plan with ours.

    check_taskjuggler.py PLAN.json TABLE.csv
"""

import csv
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    tasks = {task["id"]: task for task in json.load(file)["schedule"]["tasks"]}
with open(sys.argv[2], encoding="utf-8") as file:
    rows = {row["Name"].split()[0]: row for row in csv.DictReader(file, delimiter=";")}

wrong = [
    f"{name}: TaskJuggler plans {row['Start'][:10]} to {row['End'][:10]}, "
    f"not {tasks[name]['start']} to {tasks[name]['finish']}"
    for name, row in rows.items()
    if name in tasks
    and (row["Start"][:10], row["End"][:10]) != (tasks[name]["start"], tasks[name]["finish"])
]
wrong += [f"{name} is missing" for name in tasks.keys() - rows.keys()]
if wrong:
    sys.exit("\n".join(wrong))
print(f"TaskJuggler plans {len(tasks)} tasks on the same days")
