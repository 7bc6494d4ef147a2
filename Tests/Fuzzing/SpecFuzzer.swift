import PlanModel
import SpecReading

/// Reads any bytes as a spec, and holds what was read to what reading promises.
///
/// The fuzzer calls it over and over, with bytes it varies so that new code is reached.
@_cdecl("LLVMFuzzerTestOneInput")
public func readSpec(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  ReadingPromises.check(spec: bytes, team: nil)
  return 0
}
