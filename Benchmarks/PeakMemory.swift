#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The most memory this process has held at any time.
enum PeakMemory {
  /// In millions of bytes.
  static var megabytes: Double {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return Double(usage.ru_maxrss) * 1_024 / 1e6
    #else
      getrusage(RUSAGE_SELF, &usage)
      return Double(usage.ru_maxrss) / 1e6
    #endif
  }
}
