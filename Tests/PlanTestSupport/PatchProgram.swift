/// Applies a unified diff as `patch` does, written from the format's description alone.
package enum PatchProgram {
  /// What is wrong with a diff.
  package enum Fault: Error {
    case malformed(String)
    case doesNotFit(line: Int)
  }

  /// Returns `text` as the diff of one file changes it; every hunk must fit exactly where it says.
  package static func apply(_ diff: String, to text: String) throws -> String {
    let old = lines(of: text)
    var patch = lines(of: diff)[...]
    guard patch.popFirst()?.starts(with: Array("--- a/".utf8)) == true,
      patch.popFirst()?.starts(with: Array("+++ b/".utf8)) == true
    else { throw Fault.malformed("header") }
    var result: [[UInt8]] = []
    var position = 0
    while let header = patch.popFirst() {
      let places = try hunkPlaces(String(decoding: header, as: UTF8.self))
      let start = places.old.count == 0 ? places.old.start : places.old.start - 1
      guard start >= position, start <= old.count else { throw Fault.doesNotFit(line: start) }
      result += old[position..<start]
      position = start
      guard result.count == (places.new.count == 0 ? places.new.start : places.new.start - 1) else {
        throw Fault.doesNotFit(line: places.new.start)
      }
      let (before, after) = (position, result.count)
      while let line = patch.first, !line.starts(with: Array("@@".utf8)) {
        patch.removeFirst()
        var body = Array(line.dropFirst())
        if patch.first?.first == UInt8(ascii: "\\") {
          body.removeLast()
          patch.removeFirst()
        }
        if line.first != UInt8(ascii: "+") {
          guard position < old.count, old[position] == body else {
            throw Fault.doesNotFit(line: position)
          }
          position += 1
        }
        if line.first != UInt8(ascii: "-") { result.append(body) }
      }
      guard position - before == places.old.count, result.count - after == places.new.count else {
        throw Fault.malformed("count")
      }
    }
    return String(decoding: (result + old[position...]).joined(), as: UTF8.self)
  }

  /// The lines with their ends.
  private static func lines(of text: String) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for byte in text.utf8 {
      line.append(byte)
      if byte == 0x0A {
        lines.append(line)
        line = []
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private typealias Place = (start: Int, count: Int)

  private static func hunkPlaces(_ header: String) throws -> (old: Place, new: Place) {
    let parts = header.split(separator: " ")
    guard parts.count == 4, parts[0] == "@@", parts[1].hasPrefix("-"), parts[2].hasPrefix("+")
    else { throw Fault.malformed(header) }
    func place(_ text: Substring) throws -> Place {
      let numbers = text.dropFirst().split(separator: ",").compactMap { Int($0) }
      guard let start = numbers.first else { throw Fault.malformed(header) }
      return (start, numbers.count > 1 ? numbers[1] : 1)
    }
    return (try place(parts[1]), try place(parts[2]))
  }
}
