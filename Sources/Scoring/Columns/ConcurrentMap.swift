// Independent pieces of work on all cores.
import Dispatch

/// The results of independent pieces of work, in order, computed on all cores.
public func concurrentMap<Result: Sendable>(
    _ count: Int, progress: (@Sendable (Double) -> Void)? = nil, _ compute: @Sendable (Int) -> Result
) -> [Result] {
    // Each piece writes its own slot.
    nonisolated(unsafe) let slots = UnsafeMutableBufferPointer<Result?>.allocate(capacity: count)
    slots.initialize(repeating: nil)
    defer {
        slots.deinitialize()
        slots.deallocate()
    }
    DispatchQueue.concurrentPerform(iterations: count) { index in
        slots[index] = compute(index)
        if let progress, index % 16 == 0 { progress(Double(index) / Double(count)) }
    }
    return slots.compactMap { $0 }
}
