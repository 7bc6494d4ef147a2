import NetworkAnalysis
import PlanModel

/// A dependency should say something new: not what follows from others.
///
/// What the author wrote is looked at as a whole: a range or a word such as `All` is needless only
/// when every relation that it stands for is. A relation that only the order of tasks makes is
/// never needless, and makes no other so: who writes the order out says that it matters.
struct NeedlessDependencyRule: ProjectRule {
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    // Where two rows have one id, a link of the one would seem to repeat that of the other.
    guard let network = subject.written.network,
      subject.project.positions.count == subject.project.activities.count
    else { return }
    let impliers = network.impliers()
    guard impliers.contains(where: { $0 != nil }) else { return }
    for term in terms(of: subject, in: network, impliers: impliers) {
      diagnostics.emit(
        .needless(term.relations, through: term.impliers.map { subject.project.activities[$0].id }),
        at: term.span)
    }
  }

  /// What the author wrote in one place, when all of it is needless.
  private struct Term {
    let span: SourceSpan
    var relations: [PrecedenceRelation] = []
    /// The activities through which the relations follow, without repeats in a row.
    var impliers: [Int] = []
  }

  /// The needless terms, in the order of the relations.
  private func terms(
    of subject: CheckedProject, in network: PrecedenceNetwork, impliers: [Int?]
  ) -> [Term] {
    let positions = subject.project.positions
    // The arcs into one head stand in the order of the relations.
    var next = network.incomingStart
    var terms: [Term] = []
    var numbers: [SourceSpan: Int] = [:]
    var needed: [SourceSpan] = []
    for relation in subject.written.relations {
      guard let head = positions[relation.successor] else { continue }
      defer { next[head] += 1 }
      guard let implier = impliers[next[head]] else {
        needed.append(relation.span)
        continue
      }
      let number = numbers[relation.span] ?? terms.count
      if number == terms.count {
        numbers[relation.span] = number
        terms.append(Term(span: relation.span))
      }
      terms[number].relations.append(relation)
      if terms[number].impliers.last != implier { terms[number].impliers.append(implier) }
    }
    var isNeeded = Array(repeating: false, count: terms.count)
    for span in needed {
      if let number = numbers[span] { isNeeded[number] = true }
    }
    return zip(terms, isNeeded).filter { !$0.1 }.map(\.0)
  }
}

extension Diagnostic.Message {
  /// - Precondition: there is a relation and an activity through which it follows.
  fileprivate static func needless(
    _ relations: [PrecedenceRelation], through impliers: [Activity.ID]
  ) -> Self {
    let waiting = distinct(relations.map(\.successor))
    let awaited = distinct(relations.map(\.predecessor))
    let verb = waiting.count == 1 ? "waits" : "wait"
    let way =
      impliers.count > 1
      ? "by way of others"
      : impliers == awaited ? "in other words" : "by way of \(impliers.listed)"
    return Self(
      .needlessDependency, "\(waiting.listed) already \(verb) for \(awaited.listed), \(way)",
      help: "remove this dependency: no date changes")
  }

  /// Each id once, in order; most terms stand for one relation.
  private static func distinct(_ ids: [Activity.ID]) -> [Activity.ID] {
    guard ids.count > 1 else { return ids }
    var seen: Set<Activity.ID> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
