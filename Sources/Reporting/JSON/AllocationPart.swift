import PlanModel

/// Who does what, and how much of each person's time it takes.
struct AllocationPart: JSONPart {
  /// The figures of the plan.
  let figures: PlanFigures

  var json: JSONValue {
    [
      "people": .array(figures.loads) { load in
        [
          "name": .string(load.person.id.name),
          "skills": .object(
            load.person.skills.sorted { $0.key < $1.key }.map { skill, speed in
              JSONValue.Member(skill.code, .number(Double(speed.permille) / 1_000))
            }),
          "tasks": .array(load.activities) { position in
            .string(figures.project.activities[position].id.text)
          },
          "busyPersonDays": .number(load.busyDays),
          "idlePersonDays": .number(load.idleDays),
          "loadPercent": .number(load.share * 100),
        ]
      }
    ]
  }
}
