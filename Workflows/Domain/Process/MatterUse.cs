using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process.Tables;

namespace ApprovalHub.Domain.Process;

/// <summary>What a matter demands of its template.</summary>
/// <param name="Code">实施编码</param>
/// <param name="Name">Name of the matter.</param>
/// <param name="Promised">承诺时限</param>
public sealed record MatterUse(string Code, string Name, Limit Promised)
{
    /// <summary>Promised limit on the green channel, or null where it is the same.</summary>
    public Limit? Green { get; init; }

    /// <summary>Whether the law demands a hearing (行政许可法第四十六条).</summary>
    public bool HearingMandatory { get; init; }

    /// <summary>Kinds of the special procedures on the matter's list: each needs a step that runs it (行政许可法第四十五条).</summary>
    public IReadOnlyList<string> Procedures { get; init; } = [];

    /// <summary>Whether law reserves the decision for several heads (集体决策).</summary>
    public bool CollectiveDecision { get; init; }

    /// <summary>The fields of the matter's form for the conditions of a branch; null while the form is not described as data.</summary>
    public IReadOnlyList<ConditionField>? Form { get; init; }

    /// <summary>Whether the result may leave before tolerated materials came (FACTS 4.8).</summary>
    public bool IssueFirst { get; init; }
}
