package import PlanModel

/// Says how sound a spec is, from what was found in it.
///
/// Each finding belongs to one part of the score, and each part has so many subjects: tasks, phases,
/// risks and the like. A line counts once, as a fault if one was found in it, else as a doubt; one
/// whose finding speaks of several subjects counts for all of them. With *f* faults, *d* doubts and
/// *n* subjects a part has
///
///     maximum · (1 − (f + d/2) / n), at least 0, rounded down
///
/// points, and none where a finding leaves nothing to plan. The score is the share of the points
/// that the parts that apply could have. Which parts apply and how many subjects they have is a
/// matter of the project alone, so of two sets of findings about one project the smaller never
/// scores less; and the score is 100 only when nothing but notation is left to mend.
package enum SpecScoring {
  /// Returns the score of what was found in a project, or `nil` when it has no tasks.
  ///
  /// - Complexity: O(*n*) for *n* activities and findings.
  package static func score(of project: Project, by found: [Diagnostic]) -> SpecScore? {
    guard !project.activities.isEmpty else { return nil }
    var tallies = [SpecScore.Part.Subject.effort: Tally(guesses: project.guessedEffortCount)]
    for finding in found {
      guard let subject = finding.code.scoredSubject else { continue }
      tallies[project.applicable(subject), default: Tally()].count(finding)
    }
    return SpecScore(
      parts: SpecScore.Part.Subject.allCases.compactMap { subject in
        project.subjectCount(of: subject).map { count in
          (tallies[subject] ?? Tally()).part(subject, of: count)
        }
      })
  }
}

/// What was found of one part.
private struct Tally {
  private struct Line: Hashable {
    let file: String
    let number: Int
  }

  /// How many subjects are known to be guessed, whether or not a finding says so.
  private let guesses: Int
  /// For each line with findings how many subjects these speak of, and whether one is a fault.
  private var lines: [Line: (count: Int, hasFault: Bool)] = [:]
  private var preventsPlan = false

  init(guesses: Int = 0) { self.guesses = guesses }

  mutating func count(_ finding: Diagnostic) {
    let line = Line(file: finding.span.file, number: finding.span.line)
    let known = lines[line] ?? (1, false)
    lines[line] = (
      max(known.count, finding.message.subjectCount), known.hasFault || !finding.code.isDoubt
    )
    preventsPlan = preventsPlan || finding.code.preventsPlan
  }

  private var faults: Int { lines.values.reduce(0) { $0 + ($1.hasFault ? $1.count : 0) } }
  private var doubts: Int { lines.values.reduce(0) { $0 + ($1.hasFault ? 0 : $1.count) } }

  /// The part of the score that judges so many subjects.
  func part(_ subject: SpecScore.Part.Subject, of count: Int) -> SpecScore.Part {
    // In halves, so that everything is an integer.
    let lost = min(2 * count, 2 * max(faults, guesses) + doubts)
    let points = preventsPlan ? 0 : subject.maximum * (2 * count - lost) / (2 * count)
    return SpecScore.Part(
      subject: subject, points: points, maximum: subject.maximum,
      reason: reason(subject, of: count))
  }

  private func reason(_ subject: SpecScore.Part.Subject, of count: Int) -> String {
    guard subject != .effort else {
      let known = max(0, count - max(faults, guesses))
      let text = "effort known for \(known) of \(count) tasks"
      return doubts == 0 ? text : "\(text); \(doubts == 1 ? "1 doubt" : "\(doubts) doubts")"
    }
    let found = [(faults, "fault"), (doubts, "doubt")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
    guard subject != .text else { return found.isEmpty ? "nothing left open" : found }
    let among = "among \(subject.counted(count))"
    guard !found.isEmpty else { return "no fault \(among)" }
    return preventsPlan ? "\(found) \(among); there is no plan" : "\(found) \(among)"
  }
}

extension Project {
  /// How many things of a kind are judged; `nil` where the part does not apply.
  fileprivate func subjectCount(of subject: SpecScore.Part.Subject) -> Int? {
    let count =
      switch subject {
      case .tasks, .effort, .dependencies, .text: activities.count
      case .timeline: phases.count
      case .risks: risks.count
      case .externals: externals.count
      case .claims: statedFigures.count
      case .traceability:
        stories.count + feature.components.count + feature.entities.count + feature.endpoints.count
          + feature.events.count + feature.metrics.count
      case .team: team.isAssumed ? 0 : team.people.count
      }
    return count > 0 ? count : nil
  }

  /// How many tasks have an effort that was assumed.
  fileprivate var guessedEffortCount: Int {
    assumptions.count { if case .defaultEffort = $0 { true } else { false } }
  }

  /// The part that a finding lowers: that of the text, where its own part does not apply.
  fileprivate func applicable(
    _ subject: SpecScore.Part.Subject
  ) -> SpecScore.Part.Subject {
    subjectCount(of: subject) == nil ? .text : subject
  }
}

extension SpecScore.Part.Subject {
  /// So many of the things that the part judges.
  fileprivate func counted(_ count: Int) -> String {
    let (one, many) =
      switch self {
      case .tasks, .effort, .dependencies, .text: ("task", "tasks")
      case .timeline: ("phase", "phases")
      case .risks: ("risk", "risks")
      case .externals: ("external dependency", "external dependencies")
      case .claims: ("figure", "figures")
      case .traceability: ("item", "items")
      case .team: ("person", "people")
      }
    return count == 1 ? "1 \(one)" : "\(count) \(many)"
  }
}
