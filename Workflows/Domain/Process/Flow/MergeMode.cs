namespace ApprovalHub.Domain.Process.Flow;

/// <summary>How tokens meet at a node.</summary>
internal enum MergeMode
{
    /// <summary>One forward line enters: a token passes at once.</summary>
    None,

    /// <summary>Waits for every branch that is still under way (Elsa's default for a merge without <c>FlowJoin</c>).</summary>
    WaitAllActive,

    /// <summary>Every line must bring a token.</summary>
    WaitAll,

    /// <summary>The first token passes and the other branches are cancelled.</summary>
    WaitAny,
}
