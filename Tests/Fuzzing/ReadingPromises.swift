import PlanModel
import PlanPipeline
import SpecReading

/// What reading, checking, printing and mending promise of any bytes at all.
enum ReadingPromises {
  /// Reads and checks the bytes, prints what was found and mends it; traps where a promise is broken.
  ///
  /// - Parameters:
  ///   - spec: The bytes of a file of tasks.
  ///   - team: The bytes of a team file, if there is one.
  ///   - format: The format of the tasks; if none is given, the one that the bytes show.
  static func check(spec: [UInt8], team: [UInt8]?, from format: TaskFileFormat? = nil) {
    guard let file = decoded(spec, path: "spec.md") else { return }
    var request = PlanRequest(specs: [file], today: today)
    if let team {
      guard let file = decoded(team, path: "team.yaml") else { return }
      request.team = file
    }
    request.format = format
    let reading = PlanPipeline.read(request)
    check(reading.project)
    let diagnostics = reading.diagnostics.sorted
    let files = request.specs + (request.team.map { [$0] } ?? [])
    let lengths = files.map { ($0.path, lineLengths(of: $0)) }
    for diagnostic in diagnostics {
      let edits = diagnostic.message.fix.map(\.span)
      for span in [diagnostic.span] + diagnostic.message.notes.map(\.span) + edits {
        guard let (_, lines) = lengths.first(where: { $0.0 == span.file }) else {
          preconditionFailure("a finding names a file that was read")
        }
        check(span, in: lines)
      }
    }
    OutputPromises.check(reading, diagnostics, request: request, files: files)
    MendingPromises.check(request, diagnostics)
  }

  /// The text of some bytes; bytes that are none are reported.
  private static func decoded(_ bytes: [UInt8], path: String) -> SourceFile? {
    var diagnostics = Diagnostics()
    let file = SourceDecoder.decode(bytes, path: path, into: &diagnostics)
    precondition(file != nil || diagnostics.errorCount > 0, "bytes that are no text are reported")
    return file
  }

  /// Relations join two tasks, and no effort is negative.
  private static func check(_ project: Project) {
    let ids = Set(project.activities.map(\.id))
    for relation in project.relations {
      precondition(ids.contains(relation.predecessor), "a relation begins at a task")
      precondition(ids.contains(relation.successor), "a relation ends at a task")
    }
    for activity in project.activities {
      precondition(activity.effort >= .zero, "effort is never negative")
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
