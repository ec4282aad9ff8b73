namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A dry run.</summary>
/// <param name="Running">How many cases run on the version.</param>
/// <param name="Lines">What would become of each, the oldest first, at most 1,000.</param>
public sealed record MoveForeseen(int Running, IReadOnlyList<MoveForeseen.Line> Lines)
{
    public sealed record Line
    {
        public required Guid CaseId { get; init; }

        /// <summary>办件编号</summary>
        public required string Number { get; init; }

        public required string MatterName { get; init; }

        /// <summary>主办部门</summary>
        public required string DepartmentName { get; init; }

        public required int Revision { get; init; }

        /// <summary>Whether the asker may open the case.</summary>
        public required bool SeesCase { get; init; }

        /// <summary>Where it waits now, by name.</summary>
        public required IReadOnlyList<string> Now { get; init; }

        /// <summary>Where it would wait, by name; empty where it cannot be moved.</summary>
        public required IReadOnlyList<string> Then { get; init; }

        /// <summary>Whether it can be moved.</summary>
        public required bool Possible { get; init; }

        /// <summary>Why not, by node.</summary>
        public required IReadOnlyList<CheckResponse.Fault> Reasons { get; init; }

        /// <summary>What whoever signs should know, by node.</summary>
        public required IReadOnlyList<CheckResponse.Fault> Notes { get; init; }
    }
}
