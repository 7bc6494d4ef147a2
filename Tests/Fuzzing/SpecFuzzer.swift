import PlanModel
import SpecReading

/// Reads any bytes as a file of tasks, and holds what was read to what reading promises.
///
/// The fuzzer calls it over and over, with bytes it varies so that new code is reached. The format
/// is the one that the bytes show, or, for a third of the lengths, one that they need not be of.
@_cdecl("LLVMFuzzerTestOneInput")
public func readSpec(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  let formats = TaskFileFormat.allCases
  let choice = count % (3 * formats.count)
  ReadingPromises.check(
    spec: bytes, team: nil, from: choice < formats.count ? formats[choice] : nil)
  return 0
}
