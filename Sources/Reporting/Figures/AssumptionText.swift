import PlanModel

extension Project {
  /// What was taken for granted, one sentence each, in the order it was met.
  var assumptionSentences: [String] { assumptions.map(sentence) }

  /// Which files were found to be no specs, one sentence for each reason.
  var leftOutSentences: [String] {
    assumptions.filter { assumption in
      switch assumption {
      case .filesLeftOut, .reportsPassedOver: true
      default: false
      }
    }.map(sentence)
  }

  /// An assumption as a sentence.
  private func sentence(for assumption: Assumption) -> String {
    switch assumption {
    case .teamFound(let path):
      "The team file is \(path), the only one that was found; --team FILE names another."
    case .onePersonPerDiscipline(let skills):
      "No team is given: one full-time person for each discipline is assumed ("
        + skills.map(\.code).joined(separator: ", ") + ")."
    case .defaultEffort(let id, let effort):
      "\(id) has no effort: \(NumberText.fixed(effort.hours, decimals: 1)) h are assumed."
    case .noEfforts(let count, let total, let effort):
      (count == total ? "None of \(total) tasks has" : "\(count) of \(total) tasks do not have")
        + " an effort: \(NumberText.fixed(effort.hours, decimals: 1)) h are assumed for each, with "
        + "a wide spread."
    case .riskHitsEverything(let risk):
      "The risk “\(title(of: risk))” names no task: it is taken to hit all of \(hit(by: risk))."
    case .externalIsThere(let external):
      "“\(external)” has no arrival date: it is taken to be there."
    case .externalArrives(let external, let days):
      "“\(external)” is not there yet, and no day is known: the plan takes it as there, and in the "
        + "trials it arrives between \(days.lowerBound) and \(days.upperBound)."
    case .riskIsMitigated(let risk, let likelihood):
      "Something is done against the risk “\(title(of: risk))”, and nothing says how well it works: "
        + "it is taken to happen in \(RiskWords.likelihood(likelihood)) trials."
    case .mitigationsLeftOut(let count):
      "What is done against \(NumberText.count(count, "risk")) is left out of account: they count as "
        + "if nothing were done."
    case .filesLeftOut(let files): Self.leftOutSentence(files)
    case .reportsPassedOver(let files): Self.passedOverSentence(files)
    case .noPhase(let ids):
      "No phase owns \(ids.map(\.text).joined(separator: ", ")): counted for the finish only."
    case .crew(let skill, let people):
      "A task of \(skill) asks for \(people) people at a time: so many are assumed."
    case .plannedAsOpen(let done, let cancelled, let started):
      "By the spec \(ProgressText.states(done: done, cancelled: cancelled, started: started)): "
        + "planned whole all the same; --as-of DATE plans only the rest."
    case .asOf(let day, let done, let cancelled, let started, let total):
      "As of \(day): "
        + ProgressText.behind(done: done, cancelled: cancelled, started: started, of: total)
        + "; the rest is planned from that day."
    case .halfIsLeft(let ids):
      "Nothing tells how much is done of \(ids.map(\.text).joined(separator: ", ")): half of the "
        + "effort is planned."
    case .leftByActual(let ids):
      "Of \(ids.map(\.text).joined(separator: ", ")) the effort less what was spent so far is "
        + "planned, a tenth of it at least."
    case .unboundOwner(let name, let ids, .nobody(let near)):
      "“\(name)” is nobody in the team\(near.map { " (\($0)?)" } ?? ""): anybody with the skill "
        + "may do \(ids.map(\.text).joined(separator: ", "))."
    case .unboundOwner(let name, let ids, .several):
      "“\(name)” are several: anybody with the skill may do "
        + "\(ids.map(\.text).joined(separator: ", ")), one person each."
    case .unboundOwner(let name, let ids, .lacksSkill(let skill)):
      "“\(name)” lacks the skill \(skill): anybody who has it may do "
        + "\(ids.map(\.text).joined(separator: ", "))."
    }
  }

  /// What a risk hits that names no task: the spec it stands in, if there are several.
  private func hit(by risk: Risk.ID) -> String {
    guard case .spec(let name)? = risks.first(where: { $0.id == risk })?.target else {
      return "them"
    }
    return name
  }

  /// Which files of a folder are no part of the plan.
  private static func leftOutSentence(_ files: [String]) -> String {
    let were = files.count == 1 ? "was" : "were"
    return "\(NumberText.count(files.count, "file")) without tasks \(were) left out: "
      + "\(names(of: files))."
  }

  private static func passedOverSentence(_ files: [String]) -> String {
    let (reports, are) = files.count == 1 ? ("report", "is") : ("reports", "are")
    return "\(files.count) \(reports) of specplan \(are) no spec, and passed over: "
      + "\(names(of: files))."
  }

  /// The first files by their paths, and how many there are beside them.
  private static func names(of files: [String]) -> String {
    let more = files.count > 8 ? " and \(files.count - 8) more" : ""
    return files.prefix(8).joined(separator: ", ") + more
  }

  /// The title of a risk.
  private func title(of risk: Risk.ID) -> String {
    risks.first { $0.id == risk }?.title ?? "risk \(risk.position + 1)"
  }
}

extension SimulationPolicy {
  /// Who does what in the trials, as a sentence.
  var sentence: String {
    switch self {
    case .dispatch:
      "In every trial the planned person does each task; who is free takes the first task of "
        + "theirs that can start, in planned order (policy dispatch)."
    case .greedy:
      "In every trial anyone free with the skill does a task: the first that can start, in planned "
        + "order, is taken by who is done first (policy greedy)."
    case .fixed:
      "In every trial the planned person does each task, in the planned order (policy fixed)."
    case .unlimited: "People are ignored in the trials: only links count (policy unlimited)."
    }
  }
}
