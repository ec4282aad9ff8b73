namespace ApprovalHub.Documents.Models;

/// <summary>A special procedure (特别程序) whose time is not counted, as told to the applicant.</summary>
public sealed record ProcedureLine
{
    /// <summary>Name, for example 专家评审.</summary>
    public required string Name { get; init; }

    /// <summary>Article it rests on.</summary>
    public required string Ground { get; init; }

    /// <summary>所需时间 (行政许可法 §45)</summary>
    public required TimeLimit Expected { get; init; }

    /// <summary>The day on which it is expected to be over.</summary>
    public DueDate? ExpectedEnd { get; init; }
}
