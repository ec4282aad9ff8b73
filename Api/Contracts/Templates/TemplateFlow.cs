using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A template (流程模板) as the server reads its definition, with what the definition leaves to the rules filled in. Where it is drawn is the reader's.</summary>
public sealed record TemplateFlow
{
    /// <summary>Elsa's <c>definitionId</c>.</summary>
    public required string Id { get; init; }

    public required int Version { get; init; }

    public required string Name { get; init; }

    /// <summary>In the order of the definition.</summary>
    public required IReadOnlyList<Node> Nodes { get; init; }

    public required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>A node.</summary>
    public sealed record Node
    {
        public required string Id { get; init; }

        /// <summary>Activity type, for example <c>ApprovalHub.Review</c>.</summary>
        public required string Type { get; init; }

        /// <summary>As people read it.</summary>
        public required string Name { get; init; }

        /// <summary>WindowClerk, Reviewer, ChiefRepresentative, DepartmentHead, Dispatcher, Post or Applicant; null: the system, at once.</summary>
        public string? Who { get; init; }

        /// <summary>Code of the post, where one is named.</summary>
        public string? Post { get; init; }

        public Limit? Limit { get; init; }

        public required IReadOnlyList<Paper> Papers { get; init; }

        public required IReadOnlyList<Port> Ports { get; init; }

        /// <summary>Whether it leaves by itself when its limit runs out; it never approves by itself.</summary>
        public bool LeavesWhenOverdue { get; init; }

        /// <summary>Whom to remind when the limit runs out: actor, applicant, departmentHead; or null.</summary>
        public string? Remind { get; init; }

        /// <summary>Whom it is escalated to, or null.</summary>
        public string? EscalateTo { get; init; }

        /// <summary>Whether several cases may be approved at once.</summary>
        public bool InBulk { get; init; }

        /// <summary>How many reviewers; null: as the matter says.</summary>
        public int? Reviewers { get; init; }

        public Ballot? Ballot { get; init; }

        public Procedure? Procedure { get; init; }

        /// <summary>Rules of a branch, the first that holds wins.</summary>
        public required IReadOnlyList<Rule> Rules { get; init; }

        /// <summary>Mode of a join: WaitAll, WaitAllActive or WaitAny; null where it is none.</summary>
        public string? Join { get; init; }

        /// <summary>Result that an end sets, or null: as decided on the way.</summary>
        public string? Result { get; init; }

        /// <summary>Fields of the form that may be edited.</summary>
        public required IReadOnlyList<string> Fields { get; init; }
    }

    /// <param name="Source">Node that it leaves.</param>
    /// <param name="Port">Port that it leaves.</param>
    /// <param name="Target">Node that it enters.</param>
    public sealed record Line(string Source, string Port, string Target);

    /// <summary>A limit of its own, or a share of the promised one.</summary>
    /// <param name="Own">The limit, or null for a share.</param>
    /// <param name="Percent">The share of the promised limit.</param>
    public sealed record Limit(LimitValue? Own, int Percent);

    /// <param name="On">Outcome that calls for it; <c>Open</c> when the step begins.</param>
    /// <param name="Kind">Kind of paper.</param>
    public sealed record Paper(string On, string Kind);

    /// <param name="Name">The outcome.</param>
    /// <param name="Result">Result of the case that it decides, or null.</param>
    /// <param name="Ends">Whether it ends the case, since no line leaves it.</param>
    public sealed record Port(string Name, string? Result, bool Ends);

    /// <summary>How several who are asked agree.</summary>
    /// <param name="Rule">All, Any, Ratio or Lead.</param>
    /// <param name="Ratio">Percentage that must agree, with Ratio.</param>
    /// <param name="InSequence">One after the other.</param>
    /// <param name="SilenceAgrees">Whether silence counts as agreed when the limit runs out.</param>
    /// <param name="LeadTakesPart">Whether the lead department is asked too.</param>
    /// <param name="Posts">Posts that are asked, in order; empty: the participants of the matter.</param>
    public sealed record Ballot(string Rule, int Ratio, bool InSequence, bool SilenceAgrees, bool LeadTakesPart, IReadOnlyList<string> Posts);

    /// <param name="Kind">Kind of the special procedure (特别程序).</param>
    /// <param name="Ground">The article.</param>
    /// <param name="Expected">How long, or null: as the matter says.</param>
    public sealed record Procedure(string Kind, string? Ground, Limit? Expected);

    /// <param name="Field">What is asked, for example <c>case.lane</c>.</param>
    /// <param name="Operator">eq, ne, gt, ge, lt, le, in, notIn, contains, present or absent.</param>
    /// <param name="Value">What it is compared with.</param>
    public sealed record Condition(string Field, string Operator, string Value);

    /// <summary>A row of a branch's decision table (决策表).</summary>
    /// <param name="All">What must all hold.</param>
    /// <param name="Port">Port that is taken.</param>
    public sealed record Rule(IReadOnlyList<Condition> All, string Port);
}
