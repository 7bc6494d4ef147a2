import ArgumentParser
import Foundation
import PlanModel

extension [String] {
  /// Throws a validation error for a word that is an option rather than a path.
  ///
  /// Behind `--` every word is taken as a path, also one that was meant as an option.
  func checkThatNoneIsAnOption() throws {
    for word in self
    where word != "-" && word.hasPrefix("-") && !FileManager.default.fileExists(atPath: word) {
      throw ValidationError(
        "'\(word.excerpt)' stands behind '--', where all words are paths: put options before '--'"
          + " (a file of that name is './\(word.excerpt)')")
    }
  }
}
