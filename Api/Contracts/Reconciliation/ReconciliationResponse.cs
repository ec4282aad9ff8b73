namespace ApprovalHub.Api.Contracts.Reconciliation;

/// <summary>One look with everything that was compared.</summary>
/// <param name="Look">The look.</param>
/// <param name="IsLatest">Whether nobody has looked at the day since; only then it can be repaired.</param>
/// <param name="Sets">The data sets, counted and hashed on both sides.</param>
/// <param name="Differences">The steps in which both differ, by case and step: the first 200; the look says how many there are.</param>
public sealed record ReconciliationResponse(
    ReconciliationLine Look, bool IsLatest, IReadOnlyList<ReconciliationResponse.Set> Sets, IReadOnlyList<ReconciliationResponse.Difference> Differences)
{
    /// <summary>Whether there are some that no report of ours can mend.</summary>
    public bool AnyByHand { get; init; }

    /// <summary>Whether there are no others: only then it can be closed by hand.</summary>
    public bool OnlyByHand { get; init; }

    /// <summary>What was done about it by hand, in order.</summary>
    public IReadOnlyList<HandAct> Hand { get; init; } = [];

    /// <param name="DataSet">Data set of GB/T 39046-2020.</param>
    /// <param name="OurCount">Steps that the hub holds.</param>
    /// <param name="OurDigest">Digest of them (SM3); empty for none.</param>
    /// <param name="TheirCount">Steps that the platform holds.</param>
    /// <param name="TheirDigest">The platform's own digest.</param>
    /// <param name="IsSame">Whether both hold the same.</param>
    public sealed record Set(string DataSet, int OurCount, string OurDigest, int TheirCount, string TheirDigest, bool IsSame);

    /// <summary>One step in which both differ.</summary>
    public sealed record Difference
    {
        /// <summary>Its place in the list, from 1.</summary>
        public required int Place { get; init; }

        /// <summary><c>MissingThere</c>, <c>MissingHere</c>, <c>OtherContent</c> or <c>Unconfirmed</c>.</summary>
        public required string Kind { get; init; }

        public required string DataSet { get; init; }

        /// <summary>办件编号, as the platform has it.</summary>
        public required string CaseNumber { get; init; }

        /// <summary>1, 2, 3 … in the case.</summary>
        public required int Step { get; init; }

        /// <summary>The case, where it is one of ours.</summary>
        public Guid? CaseId { get; init; }

        /// <summary>Where our report stood: <c>Waiting</c>, <c>Sent</c>, <c>Taken</c> or <c>Rejected</c>; null where there is none.</summary>
        public string? State { get; init; }

        public int? OurVersion { get; init; }

        public int? TheirVersion { get; init; }

        /// <summary>What mends it: <c>SendAgain</c>, <c>Ask</c>, <c>NewVersion</c> or <c>ByHand</c>.</summary>
        public required string Way { get; init; }

        /// <summary>Whether that was done.</summary>
        public required bool IsRepaired { get; init; }
    }
}
