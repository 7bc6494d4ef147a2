import NetworkAnalysis
import PlanModel
import SpecChecking
import SpecReading

/// What reading promises of any bytes at all.
enum ReadingPromises {
  /// Reads and checks the bytes; traps where a promise is broken.
  static func check(spec: [UInt8], team: [UInt8]?) {
    var diagnostics = Diagnostics()
    guard let file = SourceDecoder.decode(spec, path: "spec.md", into: &diagnostics) else {
      precondition(diagnostics.errorCount > 0, "bytes that are no text are reported")
      return
    }
    var teamFile: SourceFile?
    if let team {
      teamFile = SourceDecoder.decode(team, path: "team.yaml", into: &diagnostics)
      guard teamFile != nil else { return }
    }
    let project = ProjectReader.read(
      specs: [file], team: teamFile, options: ReadingOptions(today: today), into: &diagnostics)
    let ids = Set(project.activities.map(\.id))
    for relation in project.relations {
      precondition(ids.contains(relation.predecessor), "a relation begins at a task")
      precondition(ids.contains(relation.successor), "a relation ends at a task")
    }
    for activity in project.activities {
      precondition(activity.effort >= .zero, "effort is never negative")
    }
    _ = SpecChecker.check(project, spec: file.path, into: &diagnostics)
    let lengths = [file, teamFile].compactMap(\.self).map { ($0.path, lineLengths(of: $0)) }
    for diagnostic in diagnostics.sorted {
      for span in [diagnostic.span] + diagnostic.message.notes.map(\.span) {
        guard let (_, lines) = lengths.first(where: { $0.0 == span.file }) else {
          preconditionFailure("a finding names a file that was read")
        }
        check(span, in: lines)
      }
    }
  }

  /// A place is a line of the file and columns of that line, or the whole file.
  private static func check(_ span: SourceSpan, in lines: [Int]) {
    guard span.line != 0 else { return }
    precondition((1...lines.count).contains(span.line), "a finding names a line of the file")
    let length = lines[span.line - 1]
    precondition(span.column >= 1 && span.length >= 0, "columns count from one")
    precondition(span.column - 1 + span.length <= length, "a finding stays in its line")
  }

  /// The length of each line in bytes, without its end.
  private static func lineLengths(of file: SourceFile) -> [Int] {
    var lengths = [0]
    var previous: UInt8 = 0
    for byte in file.text.utf8 {
      switch byte {
      case 0x0A where previous == 0x0D: break
      case 0x0A, 0x0D: lengths.append(0)
      default: lengths[lengths.count - 1] += 1
      }
      previous = byte
    }
    return lengths
  }

  /// A Monday, so that results do not depend on the clock.
  private static let today = CivilDate(dayNumber: 20_731)
}
