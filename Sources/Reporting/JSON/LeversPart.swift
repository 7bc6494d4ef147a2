import PlanModel

/// What can be done, ranked; `null` if it was not asked for.
struct LeversPart: JSONPart {
  /// The figures of the analysis.
  let figures: AnalysisFigures

  var json: JSONValue {
    guard let ranking = figures.analysis.levers else { return .null }
    return [
      "levers": .array(ranking.levers) { lever in
        .object(
          action(lever.action) + [
            .init("text", .string(figures.words(for: lever.action))),
            .init("p50", GainPart(gain: lever.p50).json),
            .init("p80", GainPart(gain: lever.p80).json),
            .init("releaseMinutes", .integer(lever.release.minutes)),
            .init("release", .string(figures.plan.finishDay(lever.release).description)),
            .init("cost", .number(lever.cost)),
          ])
      },
      "leftOut": .integer(ranking.leftOut),
      "withoutPlan": .integer(ranking.withoutPlan),
    ]
  }

  /// What is done, as a stable word, with the names that it takes; the others are null.
  private func action(_ action: Lever.Action) -> [JSONValue.Member] {
    var (person, skill, name): (String?, String?, String?)
    var tasks: [Activity.ID] = []
    let kind: String
    switch action {
    case .addPerson(let new):
      (kind, person) = ("add-person", new.id.name)
      skill = new.skills.keys.min()?.code
    case .addSkill(let id, let learned, _):
      (kind, person, skill) = ("add-skill", id.name, learned.code)
    case .removeRisk(let id): (kind, name) = ("remove-risk", figures.title(of: id))
    case .dropStory(let story, let dropped): (kind, name, tasks) = ("drop-story", story.id, dropped)
    case .cutLink(let tail, let head): (kind, tasks) = ("cut-link", [tail, head])
    case .freeOwner(let id): (kind, tasks) = ("free-owner", [id])
    case .hasten(let id): (kind, name) = ("hasten", id.name)
    }
    return [
      .init("kind", .string(kind)), .init("person", .text(person)), .init("skill", .text(skill)),
      .init("name", .text(name)), .init("tasks", .array(tasks) { .string($0.text) }),
    ]
  }
}
