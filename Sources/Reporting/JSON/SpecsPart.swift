import PlanModel

/// The specs that were read; with a plan also their dates.
struct SpecsPart: JSONPart {
  /// What was read.
  let project: Project
  /// The figures of the plan, if there is one.
  var figures: PlanFigures?

  var json: JSONValue {
    let specs = SpecFigures.all(of: project)
    let dates = figures?.specDates(of: specs)
    return .array(specs.enumerated()) { position, spec in
      var members = [
        JSONValue.Member("name", .string(spec.spec.name)),
        .init("file", .string(spec.spec.file)), .init("title", .string(spec.spec.title)),
        .init("tasks", .integer(spec.activities.count)),
        .init("effortHours", .number(spec.effort(in: project).hours)),
        .init("waitsFor", .array(spec.waitsFor) { .string($0) }),
      ]
      if let dates, let figures {
        let dates = dates[position]
        members += [
          .init("promised", .text(describing: spec.promised?.end)),
          .init("start", .text(describing: dates?.start)),
          .init("finish", .text(describing: dates.map { figures.finishDay($0.finish) })),
          .init("release", .text(describing: dates.map { figures.finishDay($0.release) })),
        ]
      }
      return .object(members)
    }
  }
}

/// How the specs refer to each other and to files that were not read.
struct LinksPart: JSONPart {
  /// In the order of the specs.
  let links: [SpecLink]

  var json: JSONValue {
    .array(links) { link in
      [
        "from": .string(link.source),
        "to": .string(link.target),
        "read": .boolean(link.isRead),
        "task": .text(link.activity?.text),
        "waits": .boolean(link.waits),
        "source": SourcePart(span: link.span).json,
      ]
    }
  }
}
