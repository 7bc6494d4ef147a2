import PlanModel

/// One reason that holds a task.
struct HoldPart: JSONPart {
  /// The reason.
  let hold: Hold

  var json: JSONValue {
    switch hold {
    case .projectStart: ["by": "start"]
    case .relation(let relation):
      [
        "by": "relation", "task": .string(relation.predecessor.text),
        "kind": .string(relation.kind.rawValue), "lagMinutes": .integer(relation.lag.minutes),
        "source": SourcePart(span: relation.span).json,
      ]
    case .person(let id, let person):
      ["by": "person", "task": .string(id.text), "person": .string(person.name)]
    case .pool(let id, let pool, let unit):
      [
        "by": "pool", "task": .string(id.text), "pool": .string(pool.name),
        "unit": .integer(unit),
      ]
    case .absence(let absence): self.absence(absence)
    case .release(.notBefore, let day): ["by": "not-before", "day": Self.day(day)]
    case .release(.arrival(let external), let day):
      ["by": "external", "external": .string(external.name), "day": Self.day(day)]
    case .release(.asOf, let day): ["by": "as-of", "day": Self.day(day)]
    }
  }

  private func absence(_ absence: Absence) -> JSONValue {
    let person = JSONValue.string(absence.person.name)
    return switch absence.cause {
    case .leave(let days):
      [
        "by": "leave", "person": person, "first": Self.day(days.lowerBound),
        "last": Self.day(days.upperBound),
      ]
    case .notYetThere(let day): ["by": "joining", "person": person, "day": Self.day(day)]
    case .gone(let day): ["by": "leaving", "person": person, "day": Self.day(day)]
    case .weekdayOff(let day):
      ["by": "weekday-off", "person": person, "weekday": .string(day.shortName)]
    }
  }

  private static func day(_ day: CivilDate) -> JSONValue { .string(day.description) }
}
