import PlanModel

/// The words for what can be done.
extension AnalysisFigures {
  /// What a lever does, for a cell: `One more BE`.
  func words(for action: Lever.Action) -> String {
    switch action {
    case .addPerson(let person):
      "One more \(person.skills.keys.sorted().map(\.code).joined(separator: ", "))"
    case .addSkill(let id, let skill, let speed):
      "\(id) also does \(skill), at \(NumberText.short(Double(speed.permille) / 10))\u{A0}%"
    case .removeRisk(let id): "Remove the risk: \(title(of: id))"
    case .dropStory(let story, let tasks): "Drop \(words(for: story)) (\(ids(tasks)))"
    case .cutLink(let tail, let head): "\(head) no longer waits for \(tail)"
    case .freeOwner(let id): "Anybody with the skill may do \(id)"
    case .hasten(let id): "\(id) arrives on \(firstDay(of: id))"
    }
  }

  private func words(for story: UserStory) -> String {
    let name = [story.id, story.title].filter { !$0.isEmpty }.joined(separator: " ")
    return story.priority.map { "the \($0.inWords)-have \(name)" } ?? name
  }

  private func firstDay(of id: ExternalDependency.ID) -> String {
    project.externals.first { $0.id == id }?.arrival.map { "\($0.lowerBound)" } ?? "its first day"
  }

  /// What a lever costs: pay without a currency, with its sign; a dash if it is not known.
  func cost(of lever: Lever) -> String {
    guard let cost = lever.cost else { return "–" }
    let text = NumberText.fixed(cost, decimals: 0)
    return cost > 0 && text != "0" ? "+" + text : text
  }
}
