"""Reads a Microsoft Project file with MPXJ, and compares dates, people and links with the plan.

    check_project.py PLAN.json PLAN.xml
"""

import json
import os
import sys

import jpype
import mpxj  # Puts MPXJ's archives on the class path.

jpype.startJVM()
from org.mpxj.reader import UniversalProjectReader  # noqa: E402

with open(sys.argv[1], encoding="utf-8") as file:
    plan = json.load(file)
tasks = {task["id"]: task for task in plan["schedule"]["tasks"]}
links = sum(len(task["relations"]) for task in plan["tasks"])
project = UniversalProjectReader().read(sys.argv[2])

wrong = []
seen = set()
found_links = 0
for task in project.getTasks():
    identifier = str(task.getWBS())
    if identifier not in tasks:
        continue
    seen.add(identifier)
    found_links += len(task.getPredecessors())
    expected = tasks[identifier]
    found = (str(task.getStart())[:10], str(task.getFinish())[:10])
    if found != (expected["start"], expected["finish"]):
        wrong.append(f"{identifier} runs {found}, not {expected['start']} to {expected['finish']}")
    people = [str(a.getResource().getName()) for a in task.getResourceAssignments()]
    if people != expected["people"]:
        wrong.append(f"{identifier} is done by {people}, not {expected['people']}")
wrong += [f"{identifier} is missing" for identifier in tasks.keys() - seen]
if found_links != links:
    wrong.append(f"{found_links} links, not {links}")

name = os.path.basename(sys.argv[2]).removesuffix(".xml")
if wrong:
    sys.exit("\n".join(f"{name}: MPXJ: {line}" for line in wrong))
print(f"{name}: MPXJ reads {len(seen)} tasks and {found_links} links as the plan has them")
