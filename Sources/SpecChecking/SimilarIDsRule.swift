import PlanModel

/// Two ids in one spec should differ in more than case, padding or punctuation.
struct SimilarIDsRule: ProjectRule {
  /// Longer ids are titles of tasks without an id.
  private static let longest = 40

  /// What ids have in common that are likely to be taken for each other.
  private struct Likeness: Hashable {
    let spec: String
    let text: String
  }

  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    var firsts: [Likeness: Activity] = [:]
    for activity in subject.project.activities where activity.id.text.utf8.count <= Self.longest {
      let likeness = Likeness(spec: activity.spec, text: activity.id.text.withoutNotation)
      guard !likeness.text.isEmpty else { continue }
      guard let first = firsts[likeness] else {
        firsts[likeness] = activity
        continue
      }
      // Equal ids are another rule's finding.
      guard first.id != activity.id else { continue }
      diagnostics.emit(.similar(activity.id, to: first), at: activity.span)
    }
  }
}

extension String {
  /// The letters and numbers of an id: small, numbers without leading zeros, no signs.
  ///
  /// Numbers stay apart: `1.10` is neither `1.1` nor `110`.
  fileprivate var withoutNotation: String {
    var text = ""
    var isAfterNumber = false
    var isInNumber = false
    var zeros = ""
    for character in self {
      if character.isNumber {
        if !isInNumber, isAfterNumber { text += "." }
        if character == "0", !isInNumber || !zeros.isEmpty {
          zeros = "0"
        } else {
          zeros = ""
          text.append(character)
        }
        (isInNumber, isAfterNumber) = (true, true)
        continue
      }
      (text, zeros, isInNumber) = (text + zeros, "", false)
      if character.isLetter {
        text += character.lowercased()
        isAfterNumber = false
      }
    }
    return text + zeros
  }
}

extension Diagnostic.Message {
  fileprivate static func similar(_ id: Activity.ID, to first: Activity) -> Self {
    Self(
      .similarIDs, "the ids '\(id)' and '\(first.id)' are easily taken for each other",
      help: "if they are one task, remove a row; else number one of them anew",
      notes: [Diagnostic.Note(span: first.span, text: "'\(first.id)' is here")])
  }
}
