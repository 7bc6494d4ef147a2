"""Reads an iCalendar file with icalendar, and compares its tasks with the plan.

    check_calendar.py PLAN.json PLAN.ics
"""

import datetime
import json
import os
import sys

import icalendar

with open(sys.argv[1], encoding="utf-8") as file:
    tasks = {task["id"]: task for task in json.load(file)["schedule"]["tasks"]}
with open(sys.argv[2], "rb") as file:
    events = icalendar.Calendar.from_ical(file.read()).walk("VEVENT")

found = {}
for event in events:
    if event.errors:
        sys.exit(f"{sys.argv[2]}: {event.errors}")
    if str(event["UID"]).startswith("task-"):
        # A day-long event ends with the day before its end; its summary begins with the task's id.
        last = event.decoded("DTEND") - datetime.timedelta(days=1)
        found[str(event["SUMMARY"]).split()[0]] = (str(event.decoded("DTSTART")), str(last))

expected = {name: (task["start"], task["finish"]) for name, task in tasks.items()}
wrong = {name for name in expected if found.get(name) != expected[name]} | (
    found.keys() - expected.keys())
name = os.path.basename(sys.argv[2]).removesuffix(".ics")
if wrong:
    sys.exit(f"{name}: icalendar reads other dates of {', '.join(sorted(wrong))}")
print(f"{name}: icalendar reads {len(events)} events, {len(found)} tasks with the plan's dates")
