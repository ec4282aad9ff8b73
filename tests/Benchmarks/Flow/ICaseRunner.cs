using ApprovalHub.Benchmarks.Reporting;

namespace ApprovalHub.Benchmarks.Flow;

/// <summary>Runs the case from receipt to issue, again and again: the product, or the hand-made commands beside it.</summary>
internal interface ICaseRunner
{
    /// <summary>Runs one case and notes how long each act took.</summary>
    Task RunAsync(IReadOnlyDictionary<Act, Timings> times);
}
