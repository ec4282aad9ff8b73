using System.Diagnostics.CodeAnalysis;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>The whole content, or every fault: never a part of it.</summary>
public sealed record ImportResult<T>
    where T : class
{
    internal ImportResult(Func<T> value, IReadOnlyList<ImportFault> faults)
    {
        Faults = faults;
        Value = faults.Count == 0 ? value() : null;
    }

    public T? Value { get; }

    /// <summary>In the order of the files and rows.</summary>
    public IReadOnlyList<ImportFault> Faults { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsOk => Faults.Count == 0;
}
