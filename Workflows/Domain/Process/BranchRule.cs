using System.Collections.Immutable;

namespace ApprovalHub.Domain.Process;

/// <summary>A row of a branch's decision table (决策表): the first row whose conditions all hold names the port.</summary>
/// <param name="Conditions">What must all hold; at least one.</param>
/// <param name="Port">Port that is taken.</param>
public sealed record BranchRule(ImmutableArray<BranchCondition> Conditions, string Port)
{
    /// <summary>A row of one condition.</summary>
    public BranchRule(string field, string asked, string value, string port)
        : this([new BranchCondition(field, asked, value)], port)
    {
    }

    public bool Holds(IReadOnlyDictionary<string, string> values) => Conditions.All(c => c.Holds(values));

    public bool Equals(BranchRule? other) => other is not null && Port == other.Port && Conditions.SequenceEqual(other.Conditions);

    public override int GetHashCode() => HashCode.Combine(Port, Conditions.Length, Conditions[0]);

    /// <summary>To read; no two rows that lead otherwise read alike, so that versions are compared by it.</summary>
    public override string ToString() => $"{string.Join(" & ", Conditions)} → {BranchCondition.Quoted(Port)}";
}
