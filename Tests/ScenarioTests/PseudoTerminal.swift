import Foundation

/// A terminal of Linux without a screen, to see what a program shows on one.
final class PseudoTerminal {
  /// Why there is none.
  struct Failure: Error {}

  /// The requests of `tty_ioctl(4)` that unlock the other end and tell its number.
  private static let (unlock, number): (UInt, UInt) = (0x4004_5431, 0x8004_5430)

  /// Where a program writes to it.
  let url: URL
  private let main: FileHandle
  /// Keeps what was written until it is read.
  private let kept: FileHandle

  /// Opens a terminal.
  init() throws {
    let descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard descriptor >= 0 else { throw Failure() }
    main = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var (locked, other): (Int32, Int32) = (0, 0)
    guard ioctl(descriptor, Self.unlock, &locked) == 0, ioctl(descriptor, Self.number, &other) == 0
    else { throw Failure() }
    url = URL(filePath: "/dev/pts/\(other)")
    let end = open(url.path, O_RDWR | O_NOCTTY)
    guard end >= 0 else { throw Failure() }
    kept = FileHandle(fileDescriptor: end, closeOnDealloc: true)
  }

  /// What was written so far; a few thousand bytes at most.
  func shown() -> String { String(decoding: main.availableData, as: UTF8.self) }
}
