/// What a column of a history is about, known from its header.
enum HistoryColumn: String, CaseIterable {
  case id
  case estimate
  case actual
  case category
  case person
  case project
  case group
  case estimatedOn = "estimated on"
  case completedOn = "completed on"

  /// Headers that mean this, the plainest first, in lower case with one blank between words.
  var synonyms: [String] {
    switch self {
    case .id:
      ["id", "key", "task id", "issue key", "issue id", "ticket", "task", "issue", "number"]
    case .estimate:
      [
        "estimate", "estimated", "est", "estimation", "original estimate", "estimated effort",
        "effort estimate", "time estimate", "initial estimate", "planned", "planned effort", "plan",
        "story points", "points", "story point estimate", "sp", "effort", "budget",
      ]
    case .actual:
      [
        "actual", "actuals", "actual effort", "effort actual", "time spent", "spent", "logged",
        "worked", "actual time", "real", "work logged", "effort spent",
      ]
    case .category:
      [
        "category", "discipline", "type", "issue type", "task type", "kind", "activity",
        "component", "phase", "work type",
      ]
    case .person:
      ["person", "owner", "assignee", "assigned to", "developer", "resource", "who", "name"]
    case .project: ["project", "project key", "project id", "project name", "product", "team"]
    case .group: ["group", "sprint", "iteration", "release", "batch"]
    case .estimatedOn:
      [
        "estimated on", "estimated at", "estimate date", "estimated date", "created", "created on",
        "created at", "start", "started", "started on", "start date", "opened",
      ]
    case .completedOn:
      [
        "completed on", "completed at", "completed", "completion date", "finished", "finished on",
        "done", "done on", "closed", "closed on", "resolved", "resolved on", "end", "end date",
        "date",
      ]
    }
  }

  /// Returns the words of a header that say what it is about, and the word that is its unit.
  ///
  /// `HoursEstimate`, `Estimate (h)` and `estimate_hours` all say `estimate` in hours.
  static func reading(of header: String) -> (words: String, unit: String?) {
    var words: [String] = []
    var word = ""
    var previous: Character = " "
    for character in header {
      if !(character.isLetter || character.isNumber) {
        words.append(word)
        word = ""
      } else {
        if character.isUppercase, previous.isLowercase {
          words.append(word)
          word = ""
        }
        word += character.lowercased()
      }
      previous = character
    }
    words.append(word)
    words.removeAll(where: \.isEmpty)
    guard words.count > 1 else { return (words.joined(separator: " "), nil) }
    let unit = words.lastIndex { EffortCell.hoursPerUnit($0) != nil }
    guard let unit else { return (words.joined(separator: " "), nil) }
    let name = words.remove(at: unit)
    return (words.filter { $0 != "in" }.joined(separator: " "), name)
  }
}
