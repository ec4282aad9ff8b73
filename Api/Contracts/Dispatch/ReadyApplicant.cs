namespace ApprovalHub.Api.Contracts.Dispatch;

/// <summary>An applicant with the results that lie ready.</summary>
public sealed record ReadyApplicant
{
    public required string Name { get; init; }

    public required string IdNumber { get; init; }

    public required string Kind { get; init; }

    public required string Phone { get; init; }

    public string? Address { get; init; }

    public string? LegalRepresentative { get; init; }

    /// <summary>Ready first, first.</summary>
    public required IReadOnlyList<Result> Results { get; init; }

    /// <summary>One result.</summary>
    public sealed record Result
    {
        public required Guid CaseId { get; init; }

        public required Guid TaskId { get; init; }

        public required string Number { get; init; }

        public required int Revision { get; init; }

        public required string MatterName { get; init; }

        /// <summary>What is handed over, for example 食品经营许可证.</summary>
        public required string Name { get; init; }

        public required bool Green { get; init; }

        public string? Agent { get; init; }

        public required DateTimeOffset ReadySince { get; init; }

        /// <summary>Days it has lain ready.</summary>
        public required int Days { get; init; }

        /// <summary>Materials are still owed: it must not leave yet.</summary>
        public required bool Owes { get; init; }

        /// <summary>Counter, Post: the ways that the matter and the address allow.</summary>
        public required IReadOnlyList<string> Ways { get; init; }
    }
}
