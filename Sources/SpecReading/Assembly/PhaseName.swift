import PlanModel

/// What the name of a phase says.
struct PhaseName {
  /// The disciplines it speaks of.
  private let heading: DisciplineHeading
  /// Its words that mean something, in lower case.
  private let significant: [String]

  /// Reads a name.
  init(_ name: String) {
    heading = DisciplineHeading(name)
    significant = PhaseVocabulary.significantWords(of: name)
  }

  /// Whether the feature is built in it.
  var meansDevelopment: Bool { significant.contains(where: PhaseVocabulary.development.contains) }

  /// Whether something else than building is done in it, such as testing.
  var meansOtherWork: Bool {
    !meansDevelopment && significant.contains(where: PhaseVocabulary.otherWork.contains)
  }

  /// Returns how many words it shares with a section of tasks, 0 if it does not name it.
  ///
  /// One of the two contains the other; "Development" alone names no section, and "Backend
  /// Testing" does not name the section "Backend Tasks".
  func wordsShared(withSection section: String) -> Int {
    let heading = PhaseVocabulary.significantWords(of: section)
    if heading.containsRun(significant) {
      return significant.allSatisfy(PhaseVocabulary.development.contains) ? 0 : significant.count
    }
    guard significant.containsRun(heading), !meansOtherWork,
      !heading.allSatisfy(PhaseVocabulary.development.contains)
    else { return 0 }
    return heading.count
  }

  /// Whether it is the phase in which a discipline's work is done.
  func names(_ discipline: Skill) -> Bool { !meansOtherWork && heading.speaks(of: discipline) }
}
